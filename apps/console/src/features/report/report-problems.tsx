import { Link } from '@tanstack/react-router'
import type { ReportProblem } from '../../api/record-shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Basis } from '../../parts/basis.tsx'
import { Nothing } from '../../parts/loaded.tsx'
import { Mark } from '../../parts/mark.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { valueText } from '../figures/value.ts'

/** What the record shows to be below target or unlawful; the gravest first, as the report has it. */
export function ReportProblems({ of }: { readonly of: readonly ReportProblem[] }) {
  const { words: w, say, lang } = useSettings()
  if (of.length === 0) return <Nothing text={w.report.problemsNone} />
  const kind = (k: string) => w.report.kinds[k as keyof typeof w.report.kinds] ?? k
  const columns: readonly Column<ReportProblem>[] = [
    { id: 'problem', head: w.report.problem, kind: 'main', cell: p => `${say(p.label)}${p.organName ? ` · ${p.organName}` : ''}` },
    { id: 'kind', head: w.figures.kind, cell: p => <Mark tone="bad">{kind(p.kind)}</Mark> },
    { id: 'text', head: w.report.text, cell: p => valueText({ text: p.text.replace('；', ' / ').split(' / ')[0] ?? p.text }, lang) },
    { id: 'count', head: w.report.count, kind: 'number', cell: p => p.count },
    { id: 'basis', head: w.basis, cell: p => <Basis of={p.basis} /> },
    { id: 'cases', head: '', cell: p => <Cases of={p.cases} text={w.report.openCases} /> },
  ]
  return <Rows label={w.report.problems} rows={of} columns={columns} rowKey={p => `${p.kind} ${p.label.zh} ${p.organ ?? ''}`} />
}

/** A problem names its cases by an address of the API; the pages ask the same question. */
function Cases({ of, text }: { readonly of: string | null; readonly text: string }) {
  if (of === null) return null
  const url = new URL(of, location.origin)
  const q = (name: string) => url.searchParams.get(name) ?? undefined
  const figure = /^\/api\/figures\/(.+)$/.exec(url.pathname)?.[1]
  if (figure !== undefined)
    return (
      <Link
        to="/figures/$id"
        params={{ id: decodeURIComponent(figure) }}
        search={{ from: q('from'), to: q('to'), organ: q('organ'), on: q('on'), position: q('position'), dimension: q('dimension') }}
      >
        {text}
      </Link>
    )
  return (
    <Link to="/cases" search={{ procedure: q('procedure'), finding: q('finding') ?? q('kind') }}>
      {text}
    </Link>
  )
}
