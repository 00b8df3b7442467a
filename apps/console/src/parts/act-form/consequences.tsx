import { Alert } from 'antd'
import type { Preview } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Basis } from '../basis.tsx'
import { RefusalPanel } from '../refusals.tsx'

/** What would follow from an act, in sentences: the state, the clocks that start, move and stop, and what would be unlawful about it. */
export function Consequences({ of }: { readonly of: Preview }) {
  const { words: w, say } = useSettings()
  if (of.refusals.length > 0) return <RefusalPanel of={of.refusals} text={w.act.refusedPreview} />
  const c = of.consequences
  if (c === null) return null
  return (
    <Alert
      type={of.findings.length > 0 ? 'warning' : 'info'}
      showIcon
      role="status"
      title={w.act.consequences}
      description={
        <ul className="plain">
          <li>{w.act.toState(say(c.state))}</li>
          {c.starts.map(s => (
            <li key={s.id}>{s.due === null ? w.act.startsNoDue(say(s)) : w.act.starts(say(s), s.due)}</li>
          ))}
          {c.moves.map(s => (
            <li key={s.id}>{s.due === null ? w.act.pauses(say(s)) : w.act.moves(say(s), s.due)}</li>
          ))}
          {c.stops.map(s => (
            <li key={s.id}>{w.act.stops(say(s), w.case.clockStates[s.status as keyof typeof w.case.clockStates] ?? s.status)}</li>
          ))}
          {of.findings.length === 0 && <li>{w.act.noFindings}</li>}
          {of.findings.map(f => (
            <li key={f.id}>
              <b>{w.act.newFinding}</b> {say(f)} <Basis of={f.basis} />
            </li>
          ))}
        </ul>
      }
    />
  )
}
