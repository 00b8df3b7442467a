import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { questions } from '../../api/queries.ts'
import { useSettings } from '../../app/settings.tsx'
import { Basis } from '../../parts/basis.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { OrganSelect } from '../../parts/organ-select.tsx'
import { Page } from '../../parts/page.tsx'
import { YearSelect } from '../../parts/year-select.tsx'
import { FigureCases } from './figure-cases.tsx'
import { FigureCounties } from './figure-counties.tsx'
import { TargetMark } from './target.tsx'
import { printedText, valueText } from './value.ts'

const route = getRouteApi('/figures/$id')
const PAGE = 50

/** A figure: its value, what it is a fraction of, by which definition and article, at which position of the ledger; then its cases. */
export function FigurePage() {
  const { words: w, say, lang } = useSettings()
  const { id } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/figures/$id' })
  const figure = useQuery(questions.figure(id, { ...search, limit: PAGE }))
  const indicator = useQuery(questions.indicators).data?.find(i => i.id === id)
  const today = useQuery(questions.region).data?.today
  const { after: _page, ...question } = search
  return (
    <Page title={say(indicator ?? figure.data) || id} crumbs={[{ text: w.figures.title, to: '/figures' }]}>
      <search className="filters" aria-label={w.figures.title}>
        {today && (
          <YearSelect
            label={w.figures.year}
            value={search.year ?? (search.from ?? today).slice(0, 4)}
            latest={today.slice(0, 4)}
            onChange={year => void navigate({ search: old => ({ organ: old.organ, year }) })}
          />
        )}
        <OrganSelect
          label={w.figures.organ}
          placeholder={w.figures.wholeRegion}
          value={search.organ}
          onChange={organ => void navigate({ search: old => ({ ...old, organ, after: undefined }) })}
        />
      </search>
      <Loaded of={figure}>
        {f => (
          <>
            <section className="figure-head" aria-label={w.figures.value}>
              <div>
                <div className="figure-value">
                  {valueText(f, lang)} {printedText(f) !== null && <span className="printed">≈ {printedText(f)}</span>}
                </div>
                {f.kind === 'ratio' && (
                  <div className="fraction">
                    {w.figures.numerator} {f.numerator} / {w.figures.denominator} {f.denominator}
                  </div>
                )}
                <TargetMark of={f} />
              </div>
              <dl>
                <dt>{w.figures.period}</dt>
                <dd>
                  {f.period.from} – {f.period.to}
                </dd>
                <dt>{w.figures.organ}</dt>
                <dd>{f.organ === null ? w.figures.wholeRegion : say(f.organ)}</dd>
                <dt>{w.figures.askedOn}</dt>
                <dd>{f.on}</dd>
                <dt>{w.figures.position}</dt>
                <dd>{f.position}</dd>
                <dt>{w.figures.definition}</dt>
                <dd>
                  <code>{f.indicator}</code>
                  {indicator && (
                    <>
                      {' '}
                      <Link to="/procedures/$id" params={{ id: indicator.procedure }}>
                        {w.nav.procedures}
                      </Link>
                    </>
                  )}
                </dd>
                <dt>{w.basis}</dt>
                <dd>
                  <Basis of={f.basis} />
                </dd>
              </dl>
            </section>
            {indicator?.by.includes('county') && <FigureCounties id={id} figure={f} query={question} />}
            <FigureCases figure={f} after={search.after} go={after => void navigate({ search: old => ({ ...old, after }) })} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
