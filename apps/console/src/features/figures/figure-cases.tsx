import { Link } from '@tanstack/react-router'
import type { Figure, FigureRow } from '../../api/record-shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Nothing } from '../../parts/loaded.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Pager } from '../../parts/pager.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'

interface FigureCasesProps {
  readonly figure: Figure
  readonly after: string | undefined
  readonly go: (after: string | undefined) => void
}

/** The list a figure opens to: its length is the figure's own count. */
export function FigureCases({ figure: f, after, go }: FigureCasesProps) {
  const { words: w, say } = useSettings()
  const columns: readonly Column<FigureRow>[] = [
    {
      id: 'case',
      head: w.figures.caseOrEntry,
      kind: 'main',
      cell: r =>
        r.case === null ? (
          <span className="number">{r.number}</span>
        ) : (
          <Link to="/cases/$id" params={{ id: r.case }} className="number">
            {r.number}
          </Link>
        ),
    },
    { id: 'organ', head: w.figures.organ, cell: r => say({ zh: r.organZh, en: r.organEn }) },
    { id: 'act', head: w.case.timeline, cell: r => (r.act === null ? '' : `${say(r.act)} ${r.act.on}`) },
    { id: 'on', head: w.figures.on, kind: 'tight', cell: r => r.on ?? '' },
    ...(f.rows.some(r => r.amount !== null)
      ? [
          {
            id: 'amount',
            head: w.figures.amount,
            kind: 'number' as const,
            cell: (r: FigureRow) => (r.amount === null ? '' : f.kind === 'ratio' ? r.amount.join('/') : String(r.amount[0])),
          },
        ]
      : []),
    {
      id: 'met',
      head: f.kind === 'ratio' ? w.figures.numerator : w.figures.counted,
      cell: r => (
        <Mark tone={r.met ? 'good' : f.direction === 'down' ? 'plain' : 'bad'}>
          {r.met ? (f.kind === 'ratio' ? w.figures.met : w.figures.counted) : w.figures.notMet}
        </Mark>
      ),
    },
  ]
  return (
    <section aria-label={w.figures.cases}>
      <h2>
        {w.figures.cases} <span className="count">{f.total}</span>
      </h2>
      <p className="muted">{w.figures.casesLead}</p>
      {f.total === 0 ? (
        <Nothing text={w.figures.none} />
      ) : (
        <>
          <Rows label={w.figures.cases} rows={f.rows} columns={columns} rowKey={r => r.key} />
          <Pager total={w.cases.total(f.total)} after={after} next={f.next} go={go} />
        </>
      )}
    </section>
  )
}
