import { Link } from '@tanstack/react-router'
import { Modal } from 'antd'
import type { ReportFigure } from '../../api/record-shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { valueText } from '../figures/value.ts'

/** Where a number of the report comes from: everything needed to ask it again, and the way to its cases. */
export function FigureSource({ of: f, onClose }: { readonly of: ReportFigure; readonly onClose: () => void }) {
  const { words: w, lang } = useSettings()
  return (
    <Modal open onCancel={onClose} footer={null} title={f.id} width={480}>
      <div className="figure-value">{valueText(f, lang)}</div>
      <dl className="source">
        {f.denominator !== null && f.kind === 'ratio' && (
          <>
            <dt>
              {w.figures.numerator} / {w.figures.denominator}
            </dt>
            <dd>
              {f.numerator}/{f.denominator}
            </dd>
          </>
        )}
        <dt>{w.figures.period}</dt>
        <dd>
          {f.period.from} – {f.period.to}
        </dd>
        <dt>{w.figures.askedOn}</dt>
        <dd>{f.on}</dd>
        <dt>{w.figures.position}</dt>
        <dd>{f.position}</dd>
        <dt>{w.figures.definition}</dt>
        <dd>
          <code>{f.indicator}</code>
        </dd>
      </dl>
      {f.indicator !== null && (
        <Link
          to="/figures/$id"
          params={{ id: f.indicator }}
          search={{
            from: f.period.from,
            to: f.period.to,
            on: f.on,
            position: String(f.position),
            organ: f.organ === '' ? undefined : f.organ,
          }}
        >
          {w.report.openFigure}
        </Link>
      )}
    </Modal>
  )
}
