import { useQuery } from '@tanstack/react-query'
import { Button, Input, Select, Tag } from 'antd'
import { useCallback } from 'react'
import { questions } from '../../api/queries.ts'
import { useSettings } from '../../app/settings.tsx'
import { OrganSelect } from '../../parts/organ-select.tsx'
import { SearchField } from '../../parts/search-field.tsx'

interface CaseSearch {
  readonly procedure?: string | undefined
  readonly organ?: string | undefined
  readonly state?: string | undefined
  readonly open?: string | undefined
  readonly dueBy?: string | undefined
  readonly finding?: string | undefined
  readonly q?: string | undefined
}
interface CaseFiltersProps {
  readonly search: CaseSearch
  readonly change: (next: CaseSearch) => void
}

/** What narrows the list. States are offered once a procedure is chosen, since each procedure has its own. */
export function CaseFilters({ search, change }: CaseFiltersProps) {
  const { words: w, say } = useSettings()
  const procedures = useQuery(questions.procedures)
  const definition = useQuery({ ...questions.procedure(search.procedure ?? ''), enabled: search.procedure !== undefined })
  const states =
    search.procedure === undefined
      ? []
      : [...new Map((definition.data?.editions ?? []).flatMap(e => e.states.map(s => [s.id, s] as const))).values()]
  const used = Object.values(search).some(v => v !== undefined)
  const seek = useCallback((q: string | undefined) => change({ q }), [change])
  return (
    <search className="filters" aria-label={w.cases.title}>
      <SearchField value={search.q} hint={w.cases.searchHint} onSearch={seek} />
      <Select
        aria-label={w.cases.procedure}
        placeholder={w.cases.procedure}
        value={search.procedure}
        allowClear
        showSearch={{ optionFilterProp: 'find' }}
        popupMatchSelectWidth={false}
        loading={procedures.isLoading}
        options={(procedures.data ?? []).map(p => ({ value: p.id, label: say(p), find: `${p.zh} ${p.en} ${p.id}` }))}
        onChange={(v: string | undefined) => change({ procedure: v, state: undefined, finding: undefined })}
      />
      <OrganSelect label={w.cases.organ} value={search.organ} onChange={organ => change({ organ })} />
      <Select
        aria-label={w.cases.state}
        placeholder={w.cases.state}
        value={search.state}
        allowClear
        disabled={search.procedure === undefined}
        popupMatchSelectWidth={false}
        options={states.map(s => ({ value: s.id, label: say(s) }))}
        onChange={(v: string | undefined) => change({ state: v })}
      />
      <Select
        aria-label={`${w.cases.openOnly} / ${w.cases.closedOnly}`}
        value={search.open ?? ''}
        options={[
          { value: '', label: w.all },
          { value: 'true', label: w.cases.openOnly },
          { value: 'false', label: w.cases.closedOnly },
        ]}
        onChange={(v: string) => change({ open: v === '' ? undefined : v })}
      />
      <Input
        type="date"
        className="date-field"
        aria-label={w.cases.dueBy}
        title={w.cases.dueBy}
        prefix={<span className="muted">{w.cases.dueBy}</span>}
        value={search.dueBy ?? ''}
        onChange={e => change({ dueBy: e.target.value === '' ? undefined : e.target.value })}
      />
      {search.finding && (
        <Tag closable onClose={() => change({ finding: undefined })}>
          {w.cases.withFinding(say((definition.data?.findings ?? []).find(f => f.id === search.finding) ?? search.finding))}
        </Tag>
      )}
      {used && (
        <Button
          type="link"
          onClick={() =>
            change({
              procedure: undefined,
              organ: undefined,
              state: undefined,
              open: undefined,
              dueBy: undefined,
              finding: undefined,
              q: undefined,
            })
          }
        >
          {w.clear}
        </Button>
      )}
    </search>
  )
}
