import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { questions } from '../../api/queries.ts'
import type { EditionShape, ProcedureDefinition } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Basis } from '../../parts/basis.tsx'
import { ProcedureDrawing } from '../../parts/drawing/drawing.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { EditionTables } from './edition-tables.tsx'

const route = getRouteApi('/procedures/$id')

/** A definition as one reads it: editions, stages, acts, clocks, what must hold, findings, figures. */
export function ProcedurePage() {
  const { words: w, say } = useSettings()
  const { id } = route.useParams()
  const found = useQuery(questions.procedure(id))
  return (
    <Page
      title={found.data ? say(found.data) : id}
      crumbs={[{ text: w.procedures.title, to: '/procedures' }]}
      actions={
        <>
          <Link to="/cases" search={{ procedure: id }}>
            {w.procedures.seeCases}
          </Link>
          <Link to="/open" search={{ procedure: id }}>
            {w.procedures.openCase}
          </Link>
        </>
      }
    >
      <Loaded of={found}>{p => <Definition of={p} />}</Loaded>
    </Page>
  )
}

function Definition({ of: p }: { readonly of: ProcedureDefinition }) {
  const { words: w, say } = useSettings()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/procedures/$id' })
  const e: EditionShape | undefined = p.editions.find(x => x.id === search.edition) ?? p.editions[0]
  if (e === undefined) return null
  return (
    <>
      {p.editions.length > 1 && (
        <Segmented
          aria-label={w.procedures.edition}
          value={e.id}
          options={p.editions.map(x => ({ value: x.id, label: `${x.id}` }))}
          onChange={edition => void navigate({ search: { edition } })}
        />
      )}
      <dl className="source">
        <dt>{w.procedures.edition}</dt>
        <dd>
          {e.id} · {w.procedures.inForce(e.inForce[0], e.inForce[1] ?? w.procedures.now)}
        </dd>
        <dt>{w.procedures.law}</dt>
        <dd>
          <Basis of={e.law} />
        </dd>
        <dt>{w.procedures.dayRule}</dt>
        <dd>{say(e.dayRule)}</dd>
      </dl>
      <div className="drawn">
        <section aria-label={w.procedures.drawing}>
          <h2>{w.procedures.drawing}</h2>
          <p className="muted">{w.procedures.drawingHint}</p>
          <ProcedureDrawing label={`${w.procedures.drawing}: ${say(p)}`} states={e.states} acts={e.acts} />
        </section>
        <div>
          {p.findings.length > 0 && (
            <section aria-label={w.procedures.findings}>
              <h2>{w.procedures.findings}</h2>
              <ul className="plain">
                {p.findings.map(f => (
                  <li key={f.id}>
                    {say(f)} <Basis of={f.basis} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {p.indicators.length > 0 && (
            <section aria-label={w.procedures.indicators}>
              <h2>{w.procedures.indicators}</h2>
              <ul className="plain">
                {p.indicators.map(i => (
                  <li key={i.id}>
                    <Link to="/figures/$id" params={{ id: i.id }}>
                      {say(i)}
                    </Link>{' '}
                    <Basis of={i.basis} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {p.registers.length > 0 && (
            <section aria-label={w.procedures.registers}>
              <h2>{w.procedures.registers}</h2>
              <ul className="plain">
                {p.registers.map(r => (
                  <li key={r.id}>
                    <Link to="/registers/$id" params={{ id: r.id }}>
                      {say(r)}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      <EditionTables of={e} />
    </>
  )
}
