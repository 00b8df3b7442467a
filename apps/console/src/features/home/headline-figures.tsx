import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { questions } from '../../api/queries.ts'
import { useSettings } from '../../app/settings.tsx'
import { Loaded, Nothing } from '../../parts/loaded.tsx'
import { TargetMark } from '../figures/target.tsx'
import { valueText } from '../figures/value.ts'

const MOST = 8

/** The ratios with a target that have cases this year, each with numerator, denominator and position. */
export function HeadlineFigures({ year }: { readonly year: string }) {
  const { words: w, say, lang } = useSettings()
  const indicators = useQuery(questions.indicators)
  const asked = (indicators.data ?? []).filter(i => i.kind === 'ratio' && i.target !== null)
  const answers = useQueries({ queries: asked.map(i => questions.figure(i.id, { year, limit: 1 })) })
  const shown = answers.flatMap(a => (a.data && a.data.denominator > 0 ? [a.data] : [])).slice(0, MOST)
  const settled = answers.every(a => !a.isLoading)
  return (
    <section aria-label={w.home.figures(year)}>
      <h2>{w.home.figures(year)}</h2>
      <Loaded of={indicators}>
        {() => (
          <>
            {settled && shown.length === 0 && <Nothing text={w.home.figuresNone} />}
            <ul className="figure-cards">
              {shown.map(f => (
                <li key={f.indicator}>
                  <Link to="/figures/$id" params={{ id: f.indicator }} search={{ year }} preload={false}>
                    <span className="label">{say(f)}</span>
                    <span className="value">{valueText(f, lang)}</span>
                    <span className="muted">
                      {f.numerator}/{f.denominator} · {w.region.position(f.position)}
                    </span>
                    <TargetMark of={f} />
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <Link to="/figures" search={{ year }}>
        {w.home.seeFigures}
      </Link>
    </section>
  )
}
