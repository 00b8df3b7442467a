import type { ISODate } from '#calendar'
import { prc } from '#calendars/index.ts'
import { ofTier, PREFECTURE, type WorldOrgan } from './organs.ts'
import { number, TODAY, type WorldAct } from './part.ts'
import { hasCase, type Item, items } from './parts/powers.ts'
import type { Rng } from './random.ts'

export { workday } from './workdays.ts'

/** Departments of the prefecture that enforce and hold powers, and the eleven county-level governments: the organs whose cases are made here. */
export const enforcers: readonly WorldOrgan[] = [
  ...ofTier('prefecture-department').filter(o => o.enforcementBody && o.powersHolder),
  ...ofTier('county-level'),
]
/** Every organ with powers: 37 departments and 11 counties and cities. */
export const powerHolders: readonly WorldOrgan[] = [
  ...ofTier('prefecture-department').filter(o => o.powersHolder),
  ...ofTier('county-level'),
]
/** The justice bureau, which supervises enforcement. */
export const JUSTICE = `${PREFECTURE}-01`

let byOrgan: ReadonlyMap<string, readonly Item[]> | undefined
/** Powers of an organ of one kind that have stood on the list since 2021. */
export const powersOf = (organ: string, kind: Item['kind']): readonly Item[] => {
  if (!byOrgan) {
    const made = new Map<string, Item[]>()
    for (const [i, x] of items().entries()) if (!hasCase(i)) made.set(x.organ, [...(made.get(x.organ) ?? []).slice(0, 120), x])
    byOrgan = made
  }
  return (byOrgan.get(organ) ?? []).filter(x => x.kind === kind)
}
/** Does the item rest on a statute itself? */
export const byStatute = (x: Item): boolean => !x.basis.includes('条例')

export const OFFICERS_EACH = 4
/** Officers of an organ whose certificates stood before the renewal of 2022. */
export const officersOf = (organ: string): readonly string[] => Array.from({ length: OFFICERS_EACH }, (_, i) => `officer-${organ}-${i + 1}`)
/** Two of them. */
export const pair = (r: Rng, organ: string): readonly string[] => r.shuffle(officersOf(organ)).slice(0, 2)
export const reviewerOf = (organ: string): string => `reviewer-${organ}-1`

export const later = (a: ISODate, b: ISODate): ISODate => [a, b].sort()[1]!
export const earlier = (a: ISODate, b: ISODate): ISODate => [a, b].sort()[0]!
/** The day itself, or the next working day. */
export const onWorkday = (day: ISODate): ISODate => prc.roll(day).on

/** Acts of one case in order; several on a day stand an hour apart. What lies after the day of the world has not happened. */
export class Timeline {
  readonly acts: WorldAct[] = []
  #on = ''
  #hour = 9
  constructor(readonly minute: number) {}
  add(name: string, on: ISODate, by: string, data?: Readonly<Record<string, unknown>>): this {
    this.#hour = on === this.#on ? this.#hour + 1 : 9
    this.#on = on
    if (on < TODAY)
      this.acts.push({
        act: name,
        at: `${on}T${number('', this.#hour, 2)}:${number('', this.minute % 60, 2)}+08:00`,
        by,
        ...(data ? { data } : {}),
      })
    return this
  }
}
export const timeline = (n: number): Timeline => new Timeline(n * 7)

/** Tiers of the discretion benchmark of an organ's first penalty item, with their fines in yuan. */
export const tiers = [
  { id: 'A', zh: '较轻', circumstances: '初次违法，危害后果轻微并及时改正', min: 500, max: 5000 },
  { id: 'B', zh: '一般', circumstances: '有一定危害后果，按要求改正', min: 5000, max: 20_000 },
  { id: 'C', zh: '较重', circumstances: '危害后果较重或者拒不改正', min: 20_000, max: 80_000 },
] as const
export const benchmarkOf = (organ: string, tier: string): string => `CL-${organ}-${tier}`

const kinds = ['exempt-minor', 'exempt-first', 'lighter', 'reduced'] as const
/** What an organ's leniency list says of its first penalty item; the last two organs have not made theirs. */
export const leniencyOf = (organ: string): { readonly id: string; readonly kind: (typeof kinds)[number] } | undefined => {
  const i = powerHolders.findIndex(o => o.code === organ)
  return i < 0 || i >= powerHolders.length - 2 ? undefined : { id: `QF-${organ}`, kind: kinds[i % kinds.length]! }
}
