import { type AnyView, type Entry, fen, type ISODate, law, type RegisterView, surchargeOf } from '#kernel'

const PENALTY = law('行政处罚法(2021-01-22)')

/** Kinds of penalty as 行政处罚法 第九条 lists them; their order is the order of weight (convention, reading rule 13). */
export const penaltyKinds = {
  none: ['无', 'None'], warning: ['警告', 'Warning'], criticism: ['通报批评', 'Notice of criticism'], fine: ['罚款', 'Fine'], confiscation: ['没收违法所得、非法财物', 'Confiscation'],
  'licence-suspension': ['暂扣许可证件', 'Licence suspended'], 'licence-downgrade': ['降低资质等级', 'Licence downgraded'], 'licence-withdrawal': ['吊销许可证件', 'Licence withdrawn'],
  'business-restriction': ['限制开展生产经营活动', 'Business restricted'], 'business-stop': ['责令停产停业', 'Business stopped'], closure: ['责令关闭', 'Closure'],
  'bar-from-work': ['限制从业', 'Barred from work'], other: ['其他', 'Other'],
} as const

const order: readonly string[] = Object.keys(penaltyKinds)
/** The kinds of a comma-separated list. */
export const kindsOf = (list: string | undefined): readonly string[] => (list ?? '').split(/[,，]/).map(k => k.trim()).filter(k => k !== '')
/** Weight of the heaviest kind in a list; an unknown kind weighs as other. */
export const heaviest = (list: string | undefined): number => kindsOf(list).reduce((w, k) => Math.max(w, order.includes(k) ? order.indexOf(k) : order.length - 1), 0)

/** Kinds for which a hearing is owed whatever the sums (行政处罚法 63(1)). */
const hearingKinds: ReadonlySet<string> = new Set(['licence-downgrade', 'licence-withdrawal', 'business-stop', 'closure', 'bar-from-work'])
export const owesHearing = (kinds: string | undefined): boolean => kindsOf(kinds).some(k => hearingKinds.has(k))

/** 加处罚款: 3 % of the fine a day, at most the fine, not while a reconsideration or a suit is pending (行政处罚法 72, 73). */
export const fineSurcharge = {
  perDayBasisPoints: 300, // 3 %, 行政处罚法 第七十二条第一款第一项
  of: (c: AnyView): number | undefined => c.last('decide')?.data.fine as number | undefined,
  capAt: 'principal', except: [['challenge', 'challenge-over']], basis: [PENALTY.art(72, 1, 1), PENALTY.art(73, 3)],
} as const

/** What the fine has grown by on a day, in fen. */
export const surchargeDue = (c: AnyView, on: ISODate): number => surchargeOf(c, 'pay-fine', fineSurcharge, on).amount

/** Entries of a list by power in force on the day (discretion-benchmarks, leniency-list). */
export const entriesFor = (r: RegisterView, power: unknown, on: ISODate, test: (e: Entry) => boolean = () => true): readonly Entry[] =>
  r.on(on).filter(e => e.power === power && test(e))

/** Sums compared in whole fen; an absent sum is 0. */
export const atMost = (a: number | undefined, b: number | undefined): boolean => fen(a ?? 0) <= fen(b ?? 0)
