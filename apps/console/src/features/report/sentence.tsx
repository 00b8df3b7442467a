import type { ReportFigure } from '../../api/record-shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { valueText } from '../figures/value.ts'

interface SentenceProps {
  readonly text: string
  readonly figures: ReadonlyMap<string, ReportFigure>
  readonly open: (f: ReportFigure) => void
}

/** A sentence with its figures as buttons: {petition-on-time} becomes the number, which opens to its source. */
export function Sentence({ text, figures, open }: SentenceProps) {
  const { words: w, lang } = useSettings()
  const parts = text.split(/(\{[a-z0-9-]+\})/)
  let at = 0
  return parts.map(part => {
    at += part.length
    const f = figures.get(part.slice(1, -1))
    if (!part.startsWith('{') || f === undefined) return part
    if (f.indicator === null)
      return (
        <span key={at} className="chip unproven" title={w.report.notShown}>
          {w.report.notShown}
        </span>
      )
    return (
      <button key={at} type="button" className="chip" onClick={() => open(f)}>
        {valueText(f, lang)}
      </button>
    )
  })
}
