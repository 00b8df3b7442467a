import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { questions } from '../../api/queries.ts'
import type { Figure, FigureByOrgan } from '../../api/record-shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Mark } from '../../parts/mark.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { gapTo, targetNumber } from './target.tsx'
import { valueText } from './value.ts'

interface FigureCountiesProps {
  readonly id: string
  readonly figure: Figure
  readonly query: Readonly<Record<string, string | undefined>>
}
type Row = FigureByOrgan & { readonly gap: number | null }

/** The same question for each county, the one furthest from the target first; a bar of the same numbers, the target a line across it. */
export function FigureCounties({ id, figure: f, query }: FigureCountiesProps) {
  const { words: w, say, lang } = useSettings()
  const table = useQuery(questions.figureTable(id, { ...query, by: 'county' }))
  const sorted = (rows: readonly FigureByOrgan[]): readonly Row[] =>
    rows
      .map(r => ({ ...r, gap: gapTo(r, f) }))
      .sort((a, b) => (b.gap ?? -1e9) - (a.gap ?? -1e9) || (f.target === null ? (b.value ?? 0) - (a.value ?? 0) : 0))
  const columnsFor = (rows: readonly Row[]): readonly Column<Row>[] => {
    const most = f.kind === 'ratio' ? 100 : Math.max(1, targetNumber(f) ?? 0, ...rows.map(r => r.value ?? 0))
    return [
      {
        id: 'organ',
        head: w.figures.organ,
        kind: 'main',
        cell: r => (
          <Link to="/figures/$id" params={{ id }} search={{ ...query, organ: r.organ }} preload={false}>
            {say(r)}
          </Link>
        ),
      },
      { id: 'value', head: w.figures.value, kind: 'number', cell: r => <b>{valueText(r, lang)}</b> },
      {
        id: 'fraction',
        head: `${w.figures.numerator}/${w.figures.denominator}`,
        kind: 'number',
        cell: r => (f.kind === 'ratio' ? `${r.numerator}/${r.denominator}` : ''),
      },
      { id: 'bar', head: w.figures.bar, kind: 'wide', cell: r => <Bar of={r} most={most} target={targetNumber(f)} /> },
      ...(f.target === null
        ? []
        : [
            {
              id: 'gap',
              head: w.figures.gap,
              cell: (r: Row) =>
                r.gap === null ? (
                  ''
                ) : (
                  <Mark tone={r.gap > 0 ? 'bad' : 'good'}>
                    {r.gap > 0 ? (f.kind === 'ratio' ? w.figures.gapPoints(String(r.gap)) : String(r.gap)) : w.figures.reached}
                  </Mark>
                ),
            },
          ]),
    ]
  }
  return (
    <section aria-label={w.figures.byCounty}>
      <h2>{w.figures.byCounty}</h2>
      <Loaded of={table} empty={t => t.length === 0 && w.figures.byCountyNone}>
        {t => (
          <>
            {f.target !== null && <p className="muted">{w.figures.byCountyLead}</p>}
            <Rows label={w.figures.byCounty} rows={sorted(t)} columns={columnsFor(sorted(t))} rowKey={r => r.organ} />
          </>
        )}
      </Loaded>
    </section>
  )
}

/** The numbers beside it say the same; the bar is for the eye alone. */
function Bar({ of, most, target }: { readonly of: Row; readonly most: number; readonly target: number | null }) {
  const share = Math.max(0, Math.min(100, ((of.value ?? 0) / most) * 100))
  return (
    <svg className={(of.gap ?? 0) > 0 ? 'bar below' : 'bar'} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="ground" width="100" height="10" />
      <rect className="filled" width={share} height="10" />
      {target !== null && <rect className="threshold" x={Math.min(99.2, (target / most) * 100)} width="0.8" height="10" />}
    </svg>
  )
}
