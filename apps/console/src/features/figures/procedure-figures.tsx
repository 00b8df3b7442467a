import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { questions } from '../../api/queries.ts'
import type { Figure, IndicatorRow } from '../../api/record-shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { useSeen } from '../../parts/seen.ts'
import { TargetMark, targetText } from './target.tsx'
import { valueText } from './value.ts'

interface ProcedureFiguresProps {
  readonly title: string
  readonly indicators: readonly IndicatorRow[]
  readonly year: string
  readonly organ: string | undefined
}
interface Asked {
  readonly indicator: IndicatorRow
  readonly answer: UseQueryResult<Figure> | undefined
}

/** The indicators of one procedure with their values. */
export function ProcedureFigures({ title, indicators, year, organ }: ProcedureFiguresProps) {
  const { words: w, say, lang } = useSettings()
  // A catalogue holds some two hundred figures: those in sight are asked for.
  const [frame, seen] = useSeen<HTMLElement>()
  const answers = useQueries({ queries: indicators.map(i => ({ ...questions.figure(i.id, { year, organ, limit: 1 }), enabled: seen })) })
  const kind = (k: string) => w.figures.kinds[k as keyof typeof w.figures.kinds] ?? k
  const columns: readonly Column<Asked>[] = [
    {
      id: 'indicator',
      head: w.figures.indicator,
      kind: 'main',
      cell: r => (
        <Link to="/figures/$id" params={{ id: r.indicator.id }} search={{ year, organ }} preload={false}>
          {say(r.indicator)}
        </Link>
      ),
    },
    { id: 'kind', head: w.figures.kind, kind: 'tight', cell: r => <span className="muted">{kind(r.indicator.kind)}</span> },
    {
      id: 'value',
      head: w.figures.value,
      kind: 'number',
      cell: r => (r.answer?.data ? <b>{valueText(r.answer.data, lang)}</b> : r.answer?.isError ? w.state.failed : '…'),
    },
    {
      id: 'fraction',
      head: `${w.figures.numerator} / ${w.figures.denominator}`,
      kind: 'number',
      cell: r => (r.answer?.data?.kind === 'ratio' ? `${r.answer.data.numerator}/${r.answer.data.denominator}` : ''),
    },
    {
      id: 'target',
      head: w.figures.target,
      cell: r =>
        r.answer?.data && r.indicator.target !== null ? (
          <TargetMark of={r.answer.data} />
        ) : (
          <span className="muted">{targetText(r.indicator)}</span>
        ),
    },
  ]
  return (
    <section aria-label={title} ref={frame}>
      <h2>{title}</h2>
      <Rows
        label={title}
        rows={indicators.map((indicator, i) => ({ indicator, answer: answers[i] }))}
        columns={columns}
        rowKey={r => r.indicator.id}
      />
    </section>
  )
}
