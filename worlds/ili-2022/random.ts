import { type ISODate, plusDays } from '#calendar'

/** A seeded generator (mulberry32): the same seed gives the same world. */
export interface Rng {
  next(): number
  int(from: number, to: number): number
  pick<T>(xs: readonly T[]): T
  chance(p: number): boolean
  shuffle<T>(xs: readonly T[]): T[]
  day(from: ISODate, days: number): ISODate
}
const hash = (s: string): number => {
  let h = 2166136261
  for (const c of s) h = Math.imul(h ^ c.charCodeAt(0), 16777619)
  return h >>> 0
}
export const rng = (seed: number, name: string): Rng => {
  let a = (seed ^ hash(name)) >>> 0
  const next = () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = a
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    int,
    pick: xs => xs[int(0, xs.length - 1)]!,
    chance: p => next() < p,
    shuffle: xs => {
      const out = [...xs]
      for (let i = out.length - 1; i > 0; i--) {
        const j = int(0, i)
        ;[out[i], out[j]] = [out[j]!, out[i]!]
      }
      return out
    },
    day: (from, days) => plusDays(from, int(0, days)),
  }
}
