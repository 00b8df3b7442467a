import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { questions } from '../../api/queries.ts'
import type { ProcedureDefinition, Recorded } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { ActForm } from '../../parts/act-form/act-form.tsx'
import { Basis } from '../../parts/basis.tsx'
import { Loaded, Nothing } from '../../parts/loaded.tsx'
import { OrganSelect } from '../../parts/organ-select.tsx'
import { Page } from '../../parts/page.tsx'
import { PickProcedure } from './pick-procedure.tsx'

const route = getRouteApi('/open')

/** Opens a case: procedure, organ, first act. */
export function OpenCasePage() {
  const { words: w } = useSettings()
  const search = route.useSearch()
  const definition = useQuery({ ...questions.procedure(search.procedure ?? ''), enabled: search.procedure !== undefined })
  return (
    <Page title={w.openCase.title} lead={w.openCase.lead} crumbs={[{ text: w.cases.title, to: '/cases' }]}>
      {search.procedure === undefined ? <PickProcedure /> : <Loaded of={definition}>{p => <Opening key={p.id} of={p} />}</Loaded>}
    </Page>
  )
}

function Opening({ of: p }: { readonly of: ProcedureDefinition }) {
  const { words: w, say } = useSettings()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/open' })
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<string | null>(null)
  const [done, setDone] = useState<Recorded | null>(null)
  // The server chooses the edition by the date of the act; the form is that of the latest, whose opening acts the older ones share.
  const edition = p.editions[0]
  const opening = edition?.acts.filter(a => a.from.includes('start')) ?? []
  const act = opening.find(a => a.id === chosen) ?? opening[0]
  if (edition === undefined || act === undefined) return <Nothing text={w.openCase.noOpening} />
  if (done !== null)
    return (
      <Alert
        type="success"
        showIcon
        role="status"
        title={w.openCase.opened}
        description={w.act.recordedAt(done.position)}
        action={
          <Link to="/cases/$id" params={{ id: done.case }}>
            {w.openCase.goTo}
          </Link>
        }
      />
    )
  return (
    <>
      <div className="opening-head">
        <h2>{say(p)}</h2>
        <Button onClick={() => void navigate({ search: old => ({ organ: old.organ }) })}>{w.openCase.change}</Button>
      </div>
      <div className="field">
        <label htmlFor="opening-organ">
          {w.openCase.organPick} <span className="muted">{w.act.required}</span>
        </label>
        <OrganSelect
          id="opening-organ"
          label={w.openCase.organPick}
          required
          value={search.organ}
          onChange={organ => void navigate({ search: old => ({ ...old, organ }), replace: true })}
        />
      </div>
      {opening.length > 1 && (
        <div className="choices">
          {opening.map(a => (
            <Button
              key={a.id}
              type={a.id === act.id ? 'primary' : 'default'}
              aria-pressed={a.id === act.id}
              onClick={() => setChosen(a.id)}
            >
              {say(a)}
            </Button>
          ))}
        </div>
      )}
      <div className="chosen">
        <h3>
          {say(act)} <Basis of={act.basis} />
        </h3>
        {search.organ === undefined ? (
          <Nothing text={w.openCase.noOrgan} />
        ) : (
          <ActForm
            key={act.id}
            act={act.id}
            by={act.by}
            roles={edition.roles}
            fields={act.fields}
            path="/api/cases"
            previewPath="/api/preview"
            extra={{ procedure: p.id, organ: search.organ }}
            onRecorded={r => {
              setDone(r)
              void queries.invalidateQueries()
            }}
          />
        )}
      </div>
    </>
  )
}
