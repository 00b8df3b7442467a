import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { questions } from '../../api/queries.ts'
import type { IndicatorRow } from '../../api/record-shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { OrganSelect } from '../../parts/organ-select.tsx'
import { Page } from '../../parts/page.tsx'
import { SearchField } from '../../parts/search-field.tsx'
import { YearSelect } from '../../parts/year-select.tsx'
import { ProcedureFigures } from './procedure-figures.tsx'

const route = getRouteApi('/figures')

/** The catalogue of indicators by procedure, each with its value for a year and an organ. */
export function FiguresPage() {
  const { words: w, say } = useSettings()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/figures' })
  const today = useQuery(questions.region).data?.today
  const year = search.year ?? today?.slice(0, 4)
  const indicators = useQuery(questions.indicators)
  const procedures = useQuery(questions.procedures).data ?? []
  const seek = useCallback((q: string | undefined) => void navigate({ search: old => ({ ...old, q }), replace: true }), [navigate])
  const q = (search.q ?? '').toLowerCase()
  const groupsOf = (all: readonly IndicatorRow[]) => {
    const groups = new Map<string, IndicatorRow[]>()
    for (const i of all) {
      if (q !== '' && !`${i.zh} ${i.en} ${i.id}`.toLowerCase().includes(q)) continue
      const g = groups.get(i.procedure)
      if (g) g.push(i)
      else groups.set(i.procedure, [i])
    }
    return [...groups]
  }
  return (
    <Page title={w.figures.title} lead={w.figures.lead}>
      <search className="filters" aria-label={w.figures.title}>
        <SearchField value={search.q} hint={w.figures.indicator} onSearch={seek} />
        {year && today && (
          <YearSelect
            label={w.figures.year}
            value={year}
            latest={today.slice(0, 4)}
            onChange={y => void navigate({ search: old => ({ ...old, year: y }) })}
          />
        )}
        <OrganSelect
          label={w.figures.organ}
          placeholder={w.figures.wholeRegion}
          value={search.organ}
          onChange={organ => void navigate({ search: old => ({ ...old, organ }) })}
        />
      </search>
      <Loaded of={indicators} empty={all => groupsOf(all).length === 0 && w.figures.empty}>
        {all =>
          year === undefined
            ? null
            : groupsOf(all).map(([id, rows]) => (
                <ProcedureFigures
                  key={id}
                  title={say(procedures.find(p => p.id === id) ?? id)}
                  indicators={rows}
                  year={year}
                  organ={search.organ}
                />
              ))
        }
      </Loaded>
    </Page>
  )
}
