import { type AnyEdition, type Label, t } from '#kernel'

export interface DiagramNode extends Label {
  readonly id: string
  readonly kind: 'start' | 'state' | 'final' | 'any'
  /** Acts done here that leave the case here. */
  readonly inside: readonly string[]
  readonly layer: number
  /** Of the middle; width and height are the diagram's. */
  readonly x: number
  readonly y: number
}
export interface DiagramEdge extends Label {
  readonly from: string
  readonly to: string
  readonly acts: readonly string[]
  /** Against the order of layers: drawn beside the nodes. */
  readonly back: boolean
}
/** An edition's states and the acts between them, laid out in layers from the start down. */
export interface Diagram {
  readonly procedure: string
  readonly edition: string
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
  readonly width: number
  readonly height: number
  readonly node: { readonly width: number; readonly height: number }
}

const NODE = { width: 150, height: 44 } as const
const GAP = { x: 40, y: 74 } as const
const MARGIN = 30

interface Edge {
  readonly from: string
  readonly to: string
  readonly acts: string[]
}
/** Acts joined by where they lead from and to; acts possible anywhere have one origin of their own, so that the drawing stays readable. */
const edgesOf = (e: AnyEdition): readonly Edge[] => {
  const out = new Map<string, Edge>()
  for (const [id, a] of Object.entries(e.acts))
    for (const from of a.from) {
      const to = a.to === 'same' ? from : a.to
      const key = `${from}\n${to}`
      const known = out.get(key)
      if (known) known.acts.push(id)
      else out.set(key, { from, to, acts: [id] })
    }
  return [...out.values()]
}

/** The shortest way from the start; what is reached only from anywhere follows `any`, which stands in the first layer. */
const layersOf = (ids: readonly string[], edges: readonly Edge[]): ReadonlyMap<string, number> => {
  const layer = new Map<string, number>([
    ['start', 0],
    ['any', 0],
  ])
  for (let moved = true; moved; ) {
    moved = false
    for (const { from, to } of edges) {
      const at = layer.get(from)
      if (at === undefined || layer.has(to)) continue
      layer.set(to, at + 1)
      moved = true
    }
  }
  const deepest = Math.max(...layer.values())
  for (const id of ids) if (!layer.has(id)) layer.set(id, deepest + 1)
  return layer
}

/** Within a layer: by the mean place of what leads there, twice over, so that few edges cross. */
const ordered = (rows: readonly (readonly string[])[], edges: readonly Edge[]): readonly (readonly string[])[] => {
  let out = rows.map(r => [...r])
  for (let turn = 0; turn < 2; turn++) {
    const place = new Map(out.flatMap(r => r.map((id, i) => [id, i - (r.length - 1) / 2] as const)))
    const mean = (id: string): number => {
      const from = edges.filter(e => e.to === id && e.from !== id).map(e => place.get(e.from) ?? 0)
      return from.length === 0 ? (place.get(id) ?? 0) : from.reduce((a, b) => a + b, 0) / from.length
    }
    out = out.map(r => [...r].sort((a, b) => mean(a) - mean(b)))
  }
  return out
}

/** Draws an edition: nodes with places, edges with their acts. The same definition gives the same drawing. */
export const diagramOf = (e: AnyEdition): Diagram => {
  const edges = edgesOf(e)
  const used = new Set(edges.flatMap(x => [x.from, x.to]))
  const ids = ['start', 'any', ...Object.keys(e.states)].filter(id => used.has(id) || id in e.states)
  const layer = layersOf(ids, edges)
  const rows: string[][] = []
  for (const id of ids) {
    const n = layer.get(id)!
    while (rows.length <= n) rows.push([])
    rows[n]!.push(id)
  }
  const lines = ordered(rows, edges)
  const widest = Math.max(1, ...lines.map(r => r.length))
  const width = widest * NODE.width + (widest - 1) * GAP.x + 2 * MARGIN + 80
  const height = lines.length * NODE.height + (lines.length - 1) * GAP.y + 2 * MARGIN
  const label = (id: string): Label =>
    id === 'start'
      ? t('开始', 'Start')
      : id === 'any'
        ? t('任一未终结状态', 'Any open state')
        : { zh: e.states[id]!.zh, en: e.states[id]!.en }
  const kind = (id: string): DiagramNode['kind'] => (id === 'start' || id === 'any' ? id : e.states[id]!.final ? 'final' : 'state')
  const nodes = lines.flatMap((row, n) =>
    row.map((id, i) => ({
      id,
      ...label(id),
      kind: kind(id),
      layer: n,
      inside: edges.filter(x => x.from === id && x.to === id).flatMap(x => x.acts),
      x: Math.round(width / 2 + (i - (row.length - 1) / 2) * (NODE.width + GAP.x)),
      y: MARGIN + NODE.height / 2 + n * (NODE.height + GAP.y),
    })),
  )
  const named = (acts: readonly string[]): Label => t(acts.map(a => e.acts[a]!.zh).join('、'), acts.map(a => e.acts[a]!.en).join(', '))
  return {
    procedure: e.procedure,
    edition: e.id,
    nodes,
    width,
    height,
    node: NODE,
    edges: edges
      .filter(x => x.from !== x.to)
      .map(x => ({ from: x.from, to: x.to, acts: x.acts, ...named(x.acts), back: layer.get(x.to)! <= layer.get(x.from)! })),
  }
}

/** The drawing as lines of text, for reviews and differences: `filed → accepted: accept`. */
export const diagramText = (d: Diagram): string =>
  [
    ...d.nodes.map(
      n => `${'  '.repeat(n.layer)}${n.id}${n.kind === 'final' ? ' (final)' : ''}${n.inside.length ? ` [${n.inside.join(', ')}]` : ''}`,
    ),
    ...d.edges.map(x => `${x.from} → ${x.to}: ${x.acts.join(', ')}`),
  ].join('\n')
