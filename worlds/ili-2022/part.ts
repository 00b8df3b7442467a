import type { ISODate } from '#calendar'
import { type Rng, rng } from './random.ts'

/** A case as `mingfa import` takes it (DESIGN §3). */
export interface WorldCase {
  readonly scenario: string
  readonly procedure: string
  readonly organ: string
  readonly edition?: string
  readonly acts: readonly WorldAct[]
}
export interface WorldAct {
  readonly act: string
  readonly at: string
  readonly by: string
  readonly data?: Readonly<Record<string, unknown>>
}
export interface WorldEntry {
  readonly register: string
  readonly id: string
  readonly organ: string
  readonly row: Readonly<Record<string, unknown>>
}
/** What one file of parts/ adds to the world. Content is synthetic; numbers are those of the published report and nothing else is copied from it. */
export interface Part {
  readonly cases?: () => Iterable<WorldCase>
  readonly entries?: () => Iterable<WorldEntry>
}
const SEED = 20_221_231
export const random = (name: string): Rng => rng(SEED, name)
/** The day that is today in the world. */
export const TODAY: ISODate = '2023-03-01'

const two = (n: number) => String(n).padStart(2, '0')
/** An act at a working hour of a day; `n` spreads acts of one day so that their order is fixed. */
export const act = (name: string, on: ISODate, by: string, data?: Readonly<Record<string, unknown>>, n = 0): WorldAct => ({
  act: name,
  at: `${on}T${two(9 + (n % 9))}:${two((n * 7) % 60)}+08:00`,
  by,
  ...(data ? { data } : {}),
})
export const number = (prefix: string, n: number, width = 4): string => `${prefix}${String(n).padStart(width, '0')}`
