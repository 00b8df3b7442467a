import type { AnyAct, AnyView, Block, DocumentWords } from '#kernel'

/** A paragraph of a document. */
const p = (text: string): Block => ({ p: text })
/** What an act of the case said in a field, in words; nothing where there was no such act. */
export const said = (c: AnyView, w: DocumentWords, act: string, field: string): string => {
  const a = c.first(act)
  return a ? w.value(a, field) : ''
}
/** The day of the first act of a kind, in words. */
export const dayOf = (c: AnyView, w: DocumentWords, act: string): string => w.date(c.first(act)?.on)
/** Words put round a value, or nothing where there is no value. */
export const around = (before: string, value: string, after = ''): string => (value === '' ? '' : `${before}${value}${after}`)
/** The body of a document from lines; empty lines are left out. */
export const lines = (...texts: readonly string[]): readonly Block[] => texts.filter(x => x !== '').map(p)
/** 机关 as documents name the deciding organ of the case. */
export const organOf = (c: AnyView, w: DocumentWords): string => w.organ(c.organ)
/** 2022年3月4日收到的…… is how most documents begin; the value of an act’s own day. */
export const today = (a: AnyAct, w: DocumentWords): string => w.date(a.on)
