import type { AnyView, Entry } from '#kernel'

interface Imposing {
  readonly act: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Kind of the measure: its own act says it, a freeze is one, else the request for approval said it. */
export const kindOf = (c: AnyView, a: Imposing): string | undefined =>
  (a.data.kind as string | undefined) ?? (a.act === 'freeze' ? 'freeze' : (c.last('apply')?.data.kind as string | undefined))

/** Was the measure in force imposed as a freeze? */
export const frozen = (c: AnyView): boolean => c.last('impose', 'impose-urgent', 'freeze')?.act === 'freeze'

/** The entry of the list of powers, where the list is at hand. */
export const powerEntry = (c: AnyView, power: unknown): Entry | undefined => c.register('powers')?.entry(String(power ?? ''))
