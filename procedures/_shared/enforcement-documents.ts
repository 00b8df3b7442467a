import type { AnyView, Block, DocumentWords } from '#kernel'
import { kindsOf, penaltyKinds } from './penalty.ts'

/** Paragraphs of a document; empty ones are left out. */
export const paragraphs = (...texts: readonly string[]): readonly Block[] => texts.filter(x => x !== '').map(p => ({ p }))
/** Rows of a form; those without a value are left out. */
export const rows = (...list: readonly (readonly [name: string, value: string])[]): Block => ({ rows: list.filter(([, v]) => v !== '') })
/** What the last act of a kind said in a field, in words; nothing where there was none. */
export const last = (c: AnyView, w: DocumentWords, act: string, field: string): string => {
  const a = c.last(act)
  return a ? w.value(a, field) : ''
}
/** Words round a value; nothing where there is no value. */
export const when = (value: string, before: string, after = ''): string => (value === '' ? '' : `${before}${value}${after}`)

/** Kinds of penalty in words: 罚款、没收违法所得、非法财物; without those whose sum is named beside them. */
export const kindsZh = (list: unknown, named: readonly string[] = []): string =>
  kindsOf(typeof list === 'string' ? list : undefined).filter(k => !named.includes(k)).map(k => (k in penaltyKinds ? penaltyKinds[k as keyof typeof penaltyKinds][0] : k)).join('、')

/** Name and basis of an item of the list of powers; its code where the list is not at hand. */
export const itemZh = (c: AnyView, item: unknown): string => {
  if (typeof item !== 'string' || item === '') return ''
  const e = c.register('powers')?.entry(item)
  return e ? `${String(e.name ?? item)}（依据：${String(e.legal_basis ?? '')}）` : `事项编码${item}`
}
/** Officers by name and certificate number as the register has them; by id where it is not at hand. */
export const officersZh = (c: AnyView, people: unknown): string => {
  const r = c.register('officers')
  return (Array.isArray(people) ? people.map(String) : []).map(id => {
    const e = r?.entry(id)
    return e ? `${String(e.name ?? id)}（证件号码：${String(e.certificate_number ?? '')}）` : id
  }).join('、')
}
/** The government to which a reconsideration is asked: that of the same level, for a government the next one up. */
export const reviewGovernment = (c: AnyView, w: DocumentWords): string => {
  const parent = c.organs()?.parent(c.organ)
  return parent === undefined ? '有管辖权的人民政府' : w.organ(parent)
}
/** 救济告知: where and within what time a decision can be contested (行政复议法: sixty days; 行政诉讼法: six months). */
export const remedyZh = (c: AnyView, w: DocumentWords, what: string): string =>
  `对${what}不服的，可以自收到之日起六十日内向${reviewGovernment(c, w)}申请行政复议，也可以自收到之日起六个月内依法向有管辖权的人民法院提起行政诉讼。除法律另有规定外，复议或者诉讼期间不停止执行。`
/** The party that an earlier act of the case names. */
export const partyOf = (c: AnyView, w: DocumentWords, ...acts: readonly string[]): string => acts.map(a => last(c, w, a, 'party')).find(x => x !== '') ?? ''
/** A day that a field names, or nothing. */
export const dateZh = (w: DocumentWords, v: unknown): string => (typeof v === 'string' && v.length >= 10 ? w.date(v) : '')
