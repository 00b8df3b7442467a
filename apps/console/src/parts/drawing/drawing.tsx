import { useMemo } from 'react'
import type { ActShape, StateShape } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { type Box, type Exit, LINE, layOut } from './layout.ts'

interface DrawingProps {
  readonly label: string
  readonly states: readonly StateShape[]
  readonly acts: readonly ActShape[]
  readonly current?: string | undefined
  readonly visited?: ReadonlySet<string>
}
const WIDTH = 300
const LANE = 14

/** A procedure as a drawing, from its states and acts alone; where a case stands is filled and named. */
export function ProcedureDrawing({ label, states, acts, current, visited }: DrawingProps) {
  const { words: w, say } = useSettings()
  const d = useMemo(() => layOut(states, acts), [states, acts])
  const width = WIDTH + (d.lanes + 1) * LANE + 8
  const x = (lane: number) => WIDTH + (lane + 1) * LANE
  return (
    <figure className="drawing">
      <section className="scroll-x" aria-label={label}>
        <svg width={width} height={d.height + 2} viewBox={`-1 -1 ${width} ${d.height + 2}`} role="img" aria-label={label}>
          <defs>
            <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
              <path d="M0 0 L8 4 L0 8 z" className="head" />
            </marker>
          </defs>
          {d.boxes.flatMap(b =>
            b.exits.map(e =>
              e.to === null ? null : (
                <path key={`${b.y} ${e.act.id}`} className="way" d={way(e, d.boxes[e.to], x(e.lane))} markerEnd="url(#arrow)" />
              ),
            ),
          )}
          {d.boxes.map(b => (
            <State key={b.state?.id ?? 'start'} box={b} current={current} visited={visited} />
          ))}
        </svg>
      </section>
      {d.anywhere.length > 0 && (
        <figcaption className="muted">
          {w.procedures.anyState}
          {d.anywhere.map(a => say(a)).join(w.separator)}
        </figcaption>
      )}
    </figure>
  )
}

const way = (e: Exit, target: Box | undefined, lane: number): string => {
  const to = target?.inY ?? e.y
  const r = Math.min(6, Math.abs(to - e.y) / 2)
  const s = to > e.y ? 1 : -1
  return `M${WIDTH} ${e.y} H${lane - r} Q${lane} ${e.y} ${lane} ${e.y + s * r} V${to - s * r} Q${lane} ${to} ${lane - r} ${to} H${WIDTH + 3}`
}

interface StateProps {
  readonly box: Box
  readonly current: string | undefined
  readonly visited: ReadonlySet<string> | undefined
}
function State({ box, current, visited }: StateProps) {
  const { words: w, say } = useSettings()
  const s = box.state
  const here = s !== null && s.id === current
  const passed = s !== null && !here && visited?.has(s.id) === true
  const name = s === null ? w.procedures.start : say(s)
  const mark = here ? `● ${name} · ${w.case.current}` : passed ? `✓ ${name}` : name
  const kind = ['state', here ? 'here' : '', passed ? 'passed' : '', s === null ? 'origin' : '', s?.final ? 'final' : '']
    .filter(Boolean)
    .join(' ')
  return (
    <g className={kind}>
      <rect x={0} y={box.y} width={WIDTH} height={box.height} rx={s?.final || s === null ? 14 : 4} />
      <text x={12} y={box.inY + 5} className="name">
        {mark}
        {s?.final ? ` · ${w.procedures.final}` : ''}
      </text>
      {box.exits.map(e => (
        <text key={e.act.id} x={24} y={e.y + LINE / 4 - 1} className="act">
          {clip(say(e.act))}
          {e.to === null ? ` ↺` : ''}
          <title>{`${say(e.act)}${e.to === null ? ` (${w.procedures.selfAct})` : ''} ${e.act.basis.join(w.separator)}`}</title>
        </text>
      ))}
    </g>
  )
}

/** A label as long as the box is wide: a Chinese character counts for two. */
const clip = (text: string): string => {
  let n = 0
  for (let i = 0; i < text.length; i++) {
    n += text.charCodeAt(i) > 0x2e80 ? 2 : 1
    if (n > 38) return `${text.slice(0, i)}…`
  }
  return text
}
