import type { CaseClock, EditionShape, Why } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { spanText } from '../../parts/deadline.tsx'

interface ClockWhyProps {
  readonly why: Why
  readonly clock: CaseClock
  readonly edition: EditionShape | undefined
}
type Skipped = NonNullable<Why['skipped']>[number]
/** Kinds of days that are worked although they look like rest days. */
const worked = (s: Skipped): boolean => /work|make-?up|调休/i.test(s.kind)

/** How a due day came about: start, length, days not counted with their holiday and notice, pauses, extensions, the roll at the end. */
export function ClockWhy({ why, clock, edition }: ClockWhyProps) {
  const { words: w, say } = useSettings()
  const act = (id: string | undefined) => say(edition?.acts.find(a => a.id === id) ?? id ?? '')
  const because = (code: string | undefined) =>
    w.case.notExtendedWhy[code as keyof typeof w.case.notExtendedWhy] ?? w.case.notExtendedWhy.other
  const dayOf = (iso: string) => w.weekday[new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay()]
  return (
    <div className="why">
      <ol>
        <li>
          {why.fixed ? w.case.fixed(why.fixed) : w.case.from((why.start ?? clock.start).slice(0, 16).replace('T', ' '), act(why.startAct))}
        </li>
        {why.span && <li>{w.case.length(spanText(w, why.span.n, why.span.unit))}</li>}
        {(why.extensions ?? []).map(e => (
          <li key={`${e.on} ${e.effect}`}>
            {e.effect === 'none'
              ? w.case.notExtended(e.on, because(e.why))
              : e.to
                ? w.case.extendedTo(e.on, e.to)
                : w.case.extended(e.on, spanText(w, e.n ?? 0, e.unit ?? 'days'))}
            {e.effect === 'capped' && ` (${w.case.capped})`}
          </li>
        ))}
        {(why.pauses ?? []).map(p => (
          <li key={p.from}>{w.case.pause(p.from.slice(0, 10), p.until?.slice(0, 10) ?? w.case.pauseOpen, act(p.by))}</li>
        ))}
        {why.rolledFrom && why.due && <li>{w.case.rolled(why.rolledFrom, why.due)}</li>}
        {why.provisional && <li>{w.case.provisional}</li>}
        {why.awaits != null && <li>{w.due.awaits(why.awaits)}</li>}
        {why.due && (
          <li>
            <b>
              {w.case.due} {why.due.slice(0, 16).replace('T', ' ')}
            </b>{' '}
            {dayOf(why.due)}
          </li>
        )}
      </ol>
      {(why.skipped ?? []).length > 0 && (
        <>
          <h4>{w.case.skippedTitle}</h4>
          <ul className="days">
            {why.skipped?.map(s => (
              <li key={s.on} className={worked(s) ? 'counted' : ''}>
                <span className="number">{s.on}</span> {dayOf(s.on)} {s.name ? say(s.name) : worked(s) ? '' : w.case.weekend}{' '}
                <span className="muted">
                  {worked(s) ? w.case.counted : w.case.rest}
                  {s.notice ? ` · ${w.case.notice(s.notice)}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
