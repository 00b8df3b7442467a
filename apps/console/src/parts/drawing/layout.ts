import type { ActShape, StateShape } from '../../api/shapes.ts'

// The drawing stands upright: one box a state in order of distance from the start, and in each box a line for every act that leads out
// of it. From the end of that line an arrow runs through a lane of its own to the state it leads to, so that no text is ever crossed by
// another, however many acts a procedure has.

export interface Exit {
  readonly act: ActShape
  readonly y: number
  /** Index of the box it leads to; null where the state stays. */
  readonly to: number | null
  readonly lane: number
}
export interface Box {
  readonly state: StateShape | null
  readonly y: number
  readonly height: number
  /** Where arrows come in. */
  readonly inY: number
  readonly exits: readonly Exit[]
}
export interface Drawing {
  readonly boxes: readonly Box[]
  readonly lanes: number
  readonly height: number
  /** Acts that may be done at any stage. */
  readonly anywhere: readonly ActShape[]
}

export const LINE = 22
const HEAD = 32
const GAP = 16
const PAD = 8
const START = 'start'
const ANY = 'any'

/** States by the fewest acts that lead to them, ties by the order of the definition; what nothing leads to comes last. */
const ordered = (states: readonly StateShape[], acts: readonly ActShape[]): readonly string[] => {
  const depth = new Map<string, number>([[START, 0]])
  const queue = [START]
  for (let s = queue.shift(); s !== undefined; s = queue.shift()) {
    for (const a of acts) {
      if (a.to === 'same' || depth.has(a.to) || !(a.from.includes(s) || (s !== START && a.from.includes(ANY)))) continue
      depth.set(a.to, (depth.get(s) ?? 0) + 1)
      queue.push(a.to)
    }
  }
  const place = (s: StateShape, i: number) => (s.final ? 1_000 : 0) + (depth.get(s.id) ?? 500) + i / 1_000
  const order = new Map(states.map((s, i) => [s.id, place(s, i)]))
  return states.map(s => s.id).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}

interface Span {
  readonly box: number
  readonly exit: number
  readonly from: number
  readonly to: number
}
/** The lowest lane that is free over the whole way of each arrow; arrows into the same box share one, like a line with stops. */
const lanesFor = (spans: readonly (Span & { readonly target: number })[]): ReadonlyMap<string, number> => {
  const out = new Map<string, number>()
  const byTarget = new Map<number, { low: number; high: number; members: Span[] }>()
  for (const s of spans) {
    const g = byTarget.get(s.target) ?? { low: Math.min(s.from, s.to), high: Math.max(s.from, s.to), members: [] }
    g.low = Math.min(g.low, s.from, s.to)
    g.high = Math.max(g.high, s.from, s.to)
    g.members.push(s)
    byTarget.set(s.target, g)
  }
  const taken: { low: number; high: number }[][] = []
  for (const g of [...byTarget.values()].sort((a, b) => a.high - a.low - (b.high - b.low))) {
    let lane = taken.findIndex(l => l.every(t => t.high < g.low || t.low > g.high))
    if (lane < 0) lane = taken.push([]) - 1
    taken[lane]?.push(g)
    for (const m of g.members) out.set(`${m.box}/${m.exit}`, lane)
  }
  return out
}

/** Lays out the states and acts of an edition. Heights in CSS pixels; deterministic. */
export const layOut = (states: readonly StateShape[], acts: readonly ActShape[]): Drawing => {
  const anywhere = acts.filter(a => a.from.includes(ANY))
  const drawn = acts.filter(a => !a.from.includes(ANY))
  const ids = ordered(states, acts)
  const index = new Map(ids.map((id, i) => [id, i + 1]))
  const byId = new Map(states.map(s => [s.id, s]))
  let y = 0
  const rows = [START, ...ids].map(id => {
    const out = drawn.filter(a => a.from.includes(id))
    const height = HEAD + out.length * LINE + (out.length > 0 ? PAD : 0)
    const row = { state: byId.get(id) ?? null, y, height, inY: y + HEAD / 2, out }
    y += height + GAP
    return row
  })
  const exits = rows.map(r =>
    r.out.map((act, i) => ({ act, y: r.y + HEAD + i * LINE + LINE / 2, to: act.to === 'same' ? null : (index.get(act.to) ?? null) })),
  )
  const spans = exits.flatMap((list, box) =>
    list.flatMap((e, exit) => (e.to === null ? [] : [{ box, exit, from: e.y, to: rows[e.to]?.inY ?? e.y, target: e.to }])),
  )
  const lanes = lanesFor(spans)
  const boxes = rows.map((r, b) => ({
    state: r.state,
    y: r.y,
    height: r.height,
    inY: r.inY,
    exits: (exits[b] ?? []).map((e, i) => ({ ...e, lane: lanes.get(`${b}/${i}`) ?? 0 })),
  }))
  return { boxes, lanes: Math.max(0, ...lanes.values()) + 1, height: y - GAP, anywhere }
}
