import type { CaseClock, CaseDocument, EditionShape } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Basis } from '../../parts/basis.tsx'
import { Deadline } from '../../parts/deadline.tsx'
import { Nothing } from '../../parts/loaded.tsx'
import { ClockWhy } from './clock-why.tsx'

const rank: Readonly<Record<string, number>> = { overrun: 0, running: 1, paused: 2, met: 3, void: 4 }

interface CaseClocksProps {
  readonly of: CaseDocument
  readonly edition: EditionShape | undefined
}
/** The time limits of the case, the pressing ones first, each with its account day by day. */
export function CaseClocks({ of, edition }: CaseClocksProps) {
  const { words: w, say } = useSettings()
  const clocks = [...of.clocks].sort((a, b) => (rank[a.status] ?? 5) - (rank[b.status] ?? 5) || (a.due ?? '9').localeCompare(b.due ?? '9'))
  return (
    <section aria-label={w.case.clocks}>
      <h2>{w.case.clocks}</h2>
      {clocks.length === 0 && <Nothing text={w.case.clocksNone} />}
      {clocks.map(c => (
        <div key={c.id} className={`clock ${c.status}`}>
          <h3>{say(c)}</h3>
          <div>
            <Deadline of={c} today={of.today} />
          </div>
          <dl>
            <dt>{w.procedures.limit}</dt>
            <dd>{say(c.limit)}</dd>
            <dt>{w.case.started}</dt>
            <dd>{day(c.start)}</dd>
            {c.due !== null && (
              <>
                <dt>{w.case.due}</dt>
                <dd>{day(c.due)}</dd>
              </>
            )}
            <dt>{w.basis}</dt>
            <dd>
              <Basis of={c.basis} />
            </dd>
            {c.status !== 'met' && (
              <>
                <dt>{w.procedures.onOverrun}</dt>
                <dd>{say(c.onOverrun)}</dd>
              </>
            )}
          </dl>
          <details>
            <summary>{w.case.why}</summary>
            <ClockWhy why={c.why} clock={c} edition={edition} />
          </details>
        </div>
      ))}
    </section>
  )
}

const day = (moment: CaseClock['start']): string => (moment.length > 10 ? moment.slice(0, 16).replace('T', ' ') : moment)
