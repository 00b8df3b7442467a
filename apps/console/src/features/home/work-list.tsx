import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CaseRow } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Deadline } from '../../parts/deadline.tsx'
import { Mark, type Tone } from '../../parts/mark.tsx'

interface WorkListProps {
  readonly title: string
  readonly tone: Tone
  readonly rows: readonly CaseRow[]
  readonly total: string
  readonly none: string
  readonly today: string
  readonly more: ReactNode
  readonly show?: 'deadline' | 'findings'
}

/** A small work list: what it is, how many, the first of them by statutory date, the way to all. */
export function WorkList({ title, tone, rows, total, none, today, more, show = 'deadline' }: WorkListProps) {
  const { words: w, say } = useSettings()
  return (
    <section className="work" aria-label={title}>
      <h2>
        <Mark tone={rows.length === 0 ? 'good' : tone}>{title}</Mark> <span className="count">{total}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <ul>
          {rows.map(r => (
            <li key={r.id}>
              <Link to="/cases/$id" params={{ id: r.id }}>
                <span className="number">{r.number}</span>
                <span>{say({ zh: r.procedureZh, en: r.procedureEn })}</span>
              </Link>
              <div className="muted">
                {say({ zh: r.organZh, en: r.organEn })} · {say({ zh: r.stateZh, en: r.stateEn })}
              </div>
              {show === 'deadline' ? (
                <div>
                  <Deadline of={r.nextDue} today={today} /> {r.nextDue && <span className="muted">{say(r.nextDue)}</span>}
                </div>
              ) : (
                <Mark tone="bad">{w.cases.findingsN(r.findings)}</Mark>
              )}
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && more}
    </section>
  )
}
