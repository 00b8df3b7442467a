import type { ISODate } from '#calendar'
import type { ExtensionDef, Verdict } from './define.ts'
import { judge } from './judge.ts'
import type { Extension, Run } from './run.ts'
import type { RuleSet, Span } from './span.ts'
import type { ActOf, AnyView } from './view.ts'

type Data = Readonly<Record<string, unknown>>
type Effect = Omit<Extension, 'by'>
const nothing = (why: NonNullable<Extension['why']>): Effect => ({ effect: 'none', why })

const toDate = (to: ISODate, cap: ISODate | undefined, tooLong: RuleSet['tooLong']): Effect => {
  if (cap === undefined || to <= cap) return { effect: 'full', to }
  return tooLong === 'nothing' ? nothing('too-long') : { effect: 'capped', why: 'too-long', to: cap }
}

/**
 * What an extension does to an open run (construct 11): the amount or date it asks for, the lawful maximum where it asks for more, or nothing
 * where it is not allowed, is one too many, or names no amount. Whether it is in time is the caller's: a run that is open can be extended.
 * A rule over what is not at hand leaves the question open: `allowed` then allows, an amount then is none.
 */
export const effectOfExtension = (
  rule: ExtensionDef<AnyView, Data>,
  r: Run,
  act: ActOf<Data>,
  view: AnyView,
  tooLong: RuleSet['tooLong'],
  where: string,
): Effect => {
  const read = <T>(rule: () => T): T | undefined => {
    let value: T | undefined
    judge(where, (): Verdict => {
      value = rule()
      return true
    })
    return value
  }
  if (judge(where, () => rule.allowed?.(view, act)) === false) return nothing('not-allowed')
  const effective = r.extensions.filter(e => e.effect !== 'none')
  if (rule.times !== undefined && effective.length >= rule.times) return nothing('too-many')
  const policy = rule.tooLong ?? tooLong
  const to = read(() => rule.to?.(act, view))
  if (to !== undefined && to !== null)
    return toDate(
      to,
      read(() => rule.notAfter?.(view)),
      policy,
    )
  const span: Span | undefined = read(() => rule.by?.(act, view))
  if (!span || !(span.n > 0)) return nothing('not-allowed')
  const used = effective.reduce((n, e) => n + (e.span?.n ?? 0), 0)
  const most = Math.min(rule.each?.n ?? Number.POSITIVE_INFINITY, rule.inAll ? rule.inAll.n - used : Number.POSITIVE_INFINITY)
  if (span.n <= most) return { effect: 'full', span }
  return policy === 'nothing' || most <= 0 ? nothing('too-long') : { effect: 'capped', why: 'too-long', span: { ...span, n: most } }
}
