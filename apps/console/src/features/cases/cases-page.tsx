import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { questions } from '../../api/queries.ts'
import type { CaseRow } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Deadline } from '../../parts/deadline.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Page } from '../../parts/page.tsx'
import { Pager } from '../../parts/pager.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { CaseFilters } from './case-filters.tsx'

const route = getRouteApi('/cases')
const PAGE = 50

/** The list of cases: filters in the address, order by statutory date, then number. */
export function CasesPage() {
  const { words: w } = useSettings()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/cases' })
  const list = useQuery(questions.cases({ ...search, limit: PAGE }))
  const today = useQuery(questions.region).data?.today
  const columns = useCaseColumns(today)
  return (
    <Page title={w.cases.title}>
      <CaseFilters
        search={search}
        change={next => void navigate({ search: old => ({ ...old, after: undefined, ...next }), replace: true })}
      />
      <Loaded of={list} empty={d => d.total === 0 && w.cases.empty}>
        {d => (
          <>
            <Rows label={w.cases.title} rows={d.cases} columns={columns} rowKey={r => r.id} />
            <Pager
              total={w.cases.total(d.total)}
              after={search.after}
              next={d.next}
              go={after => void navigate({ search: old => ({ ...old, after }) })}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}

const useCaseColumns = (today: string | undefined): readonly Column<CaseRow>[] => {
  const { words: w, say } = useSettings()
  return [
    {
      id: 'number',
      head: w.cases.number,
      kind: 'main',
      cell: r => (
        <Link to="/cases/$id" params={{ id: r.id }} className="number">
          {r.number}
        </Link>
      ),
    },
    { id: 'procedure', head: w.cases.procedure, cell: r => say({ zh: r.procedureZh, en: r.procedureEn }) },
    { id: 'organ', head: w.cases.organ, cell: r => say({ zh: r.organZh, en: r.organEn }) },
    { id: 'state', head: w.cases.state, cell: r => say({ zh: r.stateZh, en: r.stateEn }) },
    { id: 'due', head: w.cases.due, kind: 'tight', cell: r => <Deadline of={r.nextDue} today={today} /> },
    { id: 'opened', head: w.cases.opened, kind: 'tight', cell: r => r.openedOn },
    {
      id: 'findings',
      head: w.cases.findings,
      cell: r => (r.findings === 0 ? <span className="muted">{w.none}</span> : <Mark tone="bad">{w.cases.findingsN(r.findings)}</Mark>),
    },
  ]
}
