import { dateOfInstant } from '#calendar'
import { basisText } from '#derive'
import { type CaseState, decide, type Recorded } from '#kernel'
import { findingLabel } from '../../messages/index.ts'
import { refusalBody } from '../problem.ts'

/**
 * What an act would do, were it recorded: why it is refused, else which findings it leaves, where the case stands then, which clocks start,
 * stop or move. Works on a copy: `s` is not changed. Requires data that fits its fields, sealed values already masked.
 */
export const previewAct = (s: CaseState, a: Recorded) => {
  const { procedure: p, edition: e } = s
  const copy = s.clone()
  copy.advance(dateOfInstant(a.at), a.at)
  const refusals = decide(copy, a)
  const before = new Map([...copy.latest].map(([id, r]) => [id, r.due]))
  const stopped = new Set(copy.runs.filter(r => r.stoppedBy !== null))
  const runs = new Set(copy.runs)
  const act = copy.apply(a)
  const failed = [...copy.failed].filter(([, at]) => at.includes(act.index)).map(([gate]) => gate)
  const clock = (id: string) => ({ id, zh: e.clocks[id]!.zh, en: e.clocks[id]!.en })
  const state = e.states[copy.state]
  return {
    refusals: refusals.map(r => refusalBody(r, p, e)),
    findings: failed.map(id => ({ id, ...findingLabel(id, p, e), basis: basisText(e.gates[id]!.basis), kind: 'finding' as const })),
    consequences:
      refusals.length > 0
        ? null
        : {
            state: { id: copy.state, zh: state?.zh ?? copy.state, en: state?.en ?? copy.state },
            final: copy.isFinal(),
            starts: copy.runs.filter(r => !runs.has(r)).map(r => ({ ...clock(r.clock), due: r.due })),
            stops: copy.runs.filter(r => r.stoppedBy !== null && !stopped.has(r)).map(r => ({ ...clock(r.clock), status: r.status })),
            moves: copy.runs
              .filter(r => runs.has(r) && r.stoppedBy === null && before.get(r.clock) !== r.due && copy.latest.get(r.clock) === r)
              .map(r => ({ ...clock(r.clock), due: r.due, was: before.get(r.clock) ?? null })),
          },
  }
}
