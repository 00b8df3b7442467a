import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button, Drawer, Input } from 'antd'
import { useCallback } from 'react'
import { questions } from '../../api/queries.ts'
import type { EntryRow, RegisterRow } from '../../api/record-shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Basis } from '../../parts/basis.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { Pager } from '../../parts/pager.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { SearchField } from '../../parts/search-field.tsx'
import { EntryVersions } from './entry-versions.tsx'

const route = getRouteApi('/registers/$id')
const PAGE = 50
/** Columns of a table that is still read at a glance; the versions of an entry show every field. */
const COLUMNS = 6

/** A register: its entries in force on a day. */
export function RegisterPage() {
  const { words: w, say } = useSettings()
  const { id } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/registers/$id' })
  const register = useQuery(questions.registers).data?.find(r => r.id === id)
  const today = useQuery(questions.region).data?.today
  const { entry, ...question } = search
  const list = useQuery(questions.entries(id, { ...question, limit: PAGE }))
  const seek = useCallback(
    (q: string | undefined) => void navigate({ search: old => ({ ...old, q, after: undefined }), replace: true }),
    [navigate],
  )
  const open = (e: string | undefined) => void navigate({ search: old => ({ ...old, entry: e }) })
  const columns = useEntryColumns(register, open)
  return (
    <Page
      title={register ? say(register) : id}
      crumbs={[{ text: w.registers.title, to: '/registers' }]}
      lead={
        register && (
          <>
            {say(register.note)} <Basis of={register.basis} />
          </>
        )
      }
    >
      <search className="filters" aria-label={w.registers.title}>
        <SearchField value={search.q} hint={w.registers.searchHint} onSearch={seek} />
        <Input
          type="date"
          className="date-field"
          aria-label={w.registers.asOf}
          prefix={<span className="muted">{w.registers.asOf}</span>}
          value={search.on ?? today ?? ''}
          onChange={e =>
            void navigate({ search: old => ({ ...old, on: e.target.value === '' ? undefined : e.target.value, after: undefined }) })
          }
        />
      </search>
      <Loaded of={list} empty={l => l.total === 0 && w.registers.entriesNone}>
        {l => (
          <>
            <Rows label={register ? say(register) : id} rows={l.entries} columns={columns} rowKey={r => r.id} />
            <Pager
              total={w.registers.total(l.total)}
              after={search.after}
              next={l.next}
              go={after => void navigate({ search: old => ({ ...old, after }) })}
            />
          </>
        )}
      </Loaded>
      {entry !== undefined && register && (
        <Drawer open onClose={() => open(undefined)} title={`${w.registers.entry} ${entry}`} placement="right" size="min(560px, 100vw)">
          <EntryVersions register={register} entry={entry} />
        </Drawer>
      )}
    </Page>
  )
}

const useEntryColumns = (register: RegisterRow | undefined, open: (id: string) => void): readonly Column<EntryRow>[] => {
  const { words: w, say } = useSettings()
  return [
    {
      id: 'id',
      head: w.registers.entry,
      kind: 'tight',
      cell: e => (
        <Button type="link" size="small" className="number bare" aria-label={w.registers.openEntry(e.id)} onClick={() => open(e.id)}>
          {e.id}
        </Button>
      ),
    },
    ...(register?.fields ?? []).slice(0, COLUMNS).map(f => ({
      id: f.name,
      head: say(f),
      cell: (e: EntryRow) => (f.sealed && e.text[f.name] ? w.sealed : say(e.text[f.name])),
    })),
  ]
}
