import { useMemo } from 'react'
import type { CaseDocument, EditionShape } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { ProcedureDrawing } from '../../parts/drawing/drawing.tsx'

/** The procedure drawn from its definition, with where this case stands. */
export function CaseDrawing({ of, edition }: { readonly of: CaseDocument; readonly edition: EditionShape | undefined }) {
  const { words: w } = useSettings()
  const visited = useMemo(() => new Set(of.states.filter(s => s.visited).map(s => s.id)), [of.states])
  if (edition === undefined) return null
  return (
    <section aria-label={w.case.drawing}>
      <h2>{w.case.drawing}</h2>
      <p className="muted">{w.case.drawingHint}</p>
      <ProcedureDrawing label={w.case.drawing} states={edition.states} acts={edition.acts} current={of.head.state} visited={visited} />
    </section>
  )
}
