import type { CaseDocument } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Deadline } from '../../parts/deadline.tsx'

/** Number, organ, dates, and the stages: passed, here, not reached. */
export function CaseHead({ of }: { readonly of: CaseDocument }) {
  const { words: w, say } = useSettings()
  const h = of.head
  // A procedure can have many ends; those that this case did not reach tell nothing about it.
  const steps = of.states.filter(s => s.visited || s.current || !s.final || !h.final).filter(s => !h.final || s.visited || s.current)
  return (
    <section className="case-head" aria-label={w.case.states}>
      <p className="facts">
        <span>{say({ zh: h.organZh, en: h.organEn })}</span>
        <span>{w.case.openedOn(h.openedOn)}</span>
        <span>{w.case.askedOn(of.on)}</span>
        {h.source !== null && <span>{w.case.source(h.source)}</span>}
        <Deadline of={h.nextDue} today={of.today} />
        {h.nextDue && <span className="muted">{say(h.nextDue)}</span>}
      </p>
      <ol className="steps">
        {steps.map(s => (
          <li
            key={s.id}
            className={s.current ? 'here' : s.visited ? 'passed' : 'ahead'}
            aria-current={s.current ? 'step' : undefined}
            title={s.current ? w.case.current : s.visited ? w.case.visited : w.case.ahead}
          >
            <span aria-hidden="true">{s.current ? '●' : s.visited ? '✓' : '○'}</span> {say(s)}
            <span className="read-only"> {s.current ? w.case.current : s.visited ? w.case.visited : w.case.ahead}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
