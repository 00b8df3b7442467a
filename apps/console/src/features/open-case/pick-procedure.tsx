import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState } from 'react'
import { questions } from '../../api/queries.ts'
import { useSettings } from '../../app/settings.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { byArea, named } from '../procedures/areas.ts'

/** Every procedure by area, narrowed by a few letters. */
export function PickProcedure() {
  const { words: w, say } = useSettings()
  const list = useQuery(questions.procedures)
  const [q, setQ] = useState('')
  return (
    <>
      <search className="filters" aria-label={w.openCase.stepProcedure}>
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
        {l => (
          <div className="areas">
            {byArea(l.filter(p => named(p, q))).map(([area, rows]) => (
              <section key={area}>
                <h2>{w.procedures.areas[area as keyof typeof w.procedures.areas] ?? area}</h2>
                <ul className="plain">
                  {rows.map(p => (
                    <li key={p.id}>
                      <Link to="/open" search={old => ({ ...old, procedure: p.id })}>
                        {say(p)}
                      </Link>{' '}
                      <span className="muted">{w.procedures.openedBy[p.openedBy as keyof typeof w.procedures.openedBy] ?? p.openedBy}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </Loaded>
    </>
  )
}
