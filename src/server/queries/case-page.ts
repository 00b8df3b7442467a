import type { ISODate } from '#calendar'
import { basisText, limitOf, overrunText } from '#derive'
import { type AnyAct, assess, explainRun } from '#kernel'
import { findingDay } from '../../indicators/rows.ts'
import { findingLabel } from '../../messages/index.ts'
import type { CaseRecord } from '../../record/record.ts'
import { numberOf, type Service } from '../service.ts'
import { actRows } from './case-acts.ts'
import { leftOf, nextDue } from './case-book.ts'
import { type Found, findingsToday } from './case-findings.ts'
import { findingOf, headOf, unlawful } from './case-head.ts'
import { linksOf } from './case-links.ts'
import { possibleActs } from './case-possible.ts'
import { outcomeRows } from './outcomes.ts'

const WHOLE = Number.MAX_SAFE_INTEGER

const visited = (acts: readonly AnyAct[], to: (act: string) => string | undefined): ReadonlySet<string> => {
  const out = new Set<string>()
  for (const a of acts) {
    const state = a.outOfOrder ? undefined : to(a.act)
    if (state !== undefined && state !== 'same') out.add(state)
  }
  return out
}

/** A case as one reads it on a day, out of the ledger up to a position: acts, clocks that explain themselves, findings, what may be done next. */
export const casePage = (s: Service, c: CaseRecord, on: ISODate, position = WHOLE) => {
  const state = s.record.stateOn(c, on, position)
  const judged = assess(state, on)
  const { procedure: p } = c
  const e = state.edition
  const today = s.today()
  const nowHere = on === today && position === WHOLE
  const found: readonly Found[] = nowHere ? findingsToday(s, c) : judged.findings.map(id => ({ id, on: findingDay(state, id, on) }))
  const brief = {
    c,
    acts: c.acts.length,
    edition: e,
    number: numberOf(c),
    state: state.state,
    final: state.isFinal(),
    openedOn: state.acts[0]?.on ?? c.lastDay,
    lastOn: state.acts.at(-1)?.on ?? c.lastDay,
    next: nextDue(state, on),
  }
  const passed = visited(state.acts, act => e.acts[act]?.to)
  const parties = new Map(
    state.acts.flatMap(a =>
      Object.entries(e.acts[a.act]?.data ?? {}).flatMap(([name, f]) =>
        f.isSealed && a.data[name] !== undefined
          ? [[name, { act: a.act, name, zh: f.label.zh, en: f.label.en, sealed: true }] as const]
          : [],
      ),
    ),
  )
  return {
    head: { ...headOf(s, brief, unlawful(c, found)), parties: [...parties.values()] },
    clocks: [...state.latest.values()].map(r => {
      const def = e.clocks[r.clock]!
      const open = r.due !== null && (r.status === 'running' || (r.status === 'overrun' && r.stoppedBy === null))
      return {
        id: r.clock,
        zh: def.zh,
        en: def.en,
        start: r.start,
        due: r.due,
        status: r.status,
        stoppedOn: r.stoppedOn,
        left: open && !state.isFinal() ? leftOf(r, r.due!, on, state.atHand.calendar) : null,
        limit: limitOf(p, e, r.clock).text,
        basis: basisText(def.basis),
        onOverrun: overrunText(p, e, r.clock),
        why: { ...explainRun(r, state.atHand.calendar) },
      }
    }),
    findings: found.map(f => ({ ...findingOf(c, f, e), on: f.on })),
    notJudged: judged.notJudged.map(id => {
      const label = e.clocks[id] ?? findingLabel(id, p, e)
      return { id, zh: label.zh, en: label.en }
    }),
    acts: actRows(s, c, state, on, position),
    states: Object.entries(e.states).map(([id, x]) => ({
      id,
      zh: x.zh,
      en: x.en,
      final: x.final === true,
      visited: passed.has(id),
      current: id === state.state,
    })),
    possible: nowHere ? possibleActs(s, c) : [],
    links: linksOf(s, c, state, position),
    outcomes: outcomeRows(s, c, on, position),
    today,
    on,
    position: Math.min(position, s.record.size),
  }
}
