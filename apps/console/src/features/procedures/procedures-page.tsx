import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState } from 'react'
import { questions } from '../../api/queries.ts'
import type { ProcedureRow } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { byArea, named } from './areas.ts'

/** Every procedure, by area of government. */
export function ProceduresPage() {
  const { words: w, say } = useSettings()
  const list = useQuery(questions.procedures)
  const [q, setQ] = useState('')
  const columns: readonly Column<ProcedureRow>[] = [
    {
      id: 'procedure',
      head: w.cases.procedure,
      kind: 'main',
      cell: p => (
        <Link to="/procedures/$id" params={{ id: p.id }}>
          {say(p)}
        </Link>
      ),
    },
    {
      id: 'by',
      head: w.procedures.by,
      kind: 'tight',
      cell: p => w.procedures.openedBy[p.openedBy as keyof typeof w.procedures.openedBy] ?? p.openedBy,
    },
    { id: 'editions', head: w.procedures.editions, cell: p => p.editions.map(e => `${e.id} (${e.from})`).join(w.separator) },
    {
      id: 'cases',
      head: w.cases.title,
      kind: 'number',
      cell: p =>
        p.cases === 0 ? (
          0
        ) : (
          <Link to="/cases" search={{ procedure: p.id }}>
            {p.cases}
          </Link>
        ),
    },
  ]
  return (
    <Page title={w.procedures.title} lead={w.procedures.lead}>
      <search className="filters" aria-label={w.procedures.title}>
        <Input
          className="search-field"
          value={q}
          onChange={e => setQ(e.target.value)}
          placeholder={w.procedures.searchHint}
          aria-label={w.procedures.searchHint}
          allowClear
        />
      </search>
      <Loaded of={list} empty={l => l.filter(p => named(p, q)).length === 0 && w.procedures.empty}>
        {l =>
          byArea(l.filter(p => named(p, q))).map(([area, rows]) => {
            const name = w.procedures.areas[area as keyof typeof w.procedures.areas] ?? area
            return (
              <section key={area} aria-label={name}>
                <h2>{name}</h2>
                <Rows label={name} rows={rows} columns={columns} rowKey={p => p.id} />
              </section>
            )
          })
        }
      </Loaded>
    </Page>
  )
}
