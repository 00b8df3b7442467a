import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { questions } from '../../api/queries.ts'
import { useSettings } from '../../app/settings.tsx'
import { Basis } from '../../parts/basis.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Mark } from '../../parts/mark.tsx'

/** The newest unlawfulness that the record shows, with its article; the way to all of them is the procedure's own list. */
export function FoundCases({ shown }: { readonly shown: number }) {
  const { words: w, say } = useSettings()
  const found = useQuery(questions.findings({ kind: 'finding', limit: shown }))
  return (
    <section className="work" aria-label={w.home.findings}>
      <h2>
        <Mark tone={found.data?.total === 0 ? 'good' : 'bad'}>{w.home.findings}</Mark>{' '}
        <span className="count">{found.data?.total ?? ''}</span>
      </h2>
      <Loaded of={found} empty={d => d.total === 0 && w.home.findingsNone}>
        {d => (
          <ul>
            {d.findings.map(f => (
              <li key={`${f.case} ${f.organ} ${f.id} ${f.on}`}>
                {f.case === null ? (
                  <b>{say({ zh: f.organZh, en: f.organEn })}</b>
                ) : (
                  <Link to="/cases/$id" params={{ id: f.case }}>
                    <span className="number">{f.number}</span>
                    <span>{say({ zh: f.procedureZh, en: f.procedureEn })}</span>
                  </Link>
                )}
                <div>
                  {say(f)} <span className="muted">{f.on}</span>
                </div>
                <Basis of={f.basis.slice(0, 1)} />
                {f.case !== null && (
                  <Link to="/cases" search={{ procedure: f.procedure, finding: f.id }}>
                    {w.home.sameFinding}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}
