import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { get, type Query } from './client.ts'
import type { EntryList, EntryRow, Figure, FigureByOrgan, FoundList, IndicatorRow, RegisterRow, ReportDocument } from './record-shapes.ts'
import type { CaseDocument, CaseList, Organ, ProcedureDefinition, ProcedureRow, Region } from './shapes.ts'

const ask = <T>(path: string, query: Query = {}) =>
  queryOptions({ queryKey: [path, query], queryFn: ({ signal }) => get<T>(path, query, signal), placeholderData: keepPreviousData })
/** Things that change with a release or a register entry, not with an act. */
const steady = <T>(path: string, query: Query = {}) =>
  queryOptions({ queryKey: [path, query], queryFn: ({ signal }) => get<T>(path, query, signal), staleTime: 300_000 })

/** The questions that the pages ask. */
export const questions = {
  region: queryOptions({ queryKey: ['/api/region'], queryFn: ({ signal }) => get<Region>('/api/region', {}, signal), staleTime: 30_000 }),
  organs: steady<readonly Organ[]>('/api/organs'),
  procedures: steady<readonly ProcedureRow[]>('/api/procedures'),
  procedure: (id: string) => steady<ProcedureDefinition>(`/api/procedures/${encodeURIComponent(id)}`),
  cases: (query: Query) => ask<CaseList>('/api/cases', query),
  case: (id: string) =>
    queryOptions({
      queryKey: ['/api/cases', id],
      queryFn: ({ signal }) => get<CaseDocument>(`/api/cases/${encodeURIComponent(id)}`, {}, signal),
    }),
  registers: ask<readonly RegisterRow[]>('/api/registers'),
  entries: (id: string, query: Query) => ask<EntryList>(`/api/registers/${encodeURIComponent(id)}`, query),
  versions: (id: string, entry: string) =>
    ask<{ readonly versions: readonly EntryRow[] }>(`/api/registers/${encodeURIComponent(id)}/entries/${encodeURIComponent(entry)}`),
  findings: (query: Query) => ask<FoundList>('/api/findings', query),
  indicators: steady<readonly IndicatorRow[]>('/api/indicators'),
  figure: (id: string, query: Query) => ask<Figure>(`/api/figures/${encodeURIComponent(id)}`, query),
  figureTable: (id: string, query: Query) => ask<readonly FigureByOrgan[]>(`/api/figures/${encodeURIComponent(id)}/table`, query),
  report: (query: Query) => ask<ReportDocument>('/api/report', query),
}
