import { type AnyAct, type AnyView, type Basis, type Block, type DocumentWords, law } from '#kernel'

const RECONSIDERATION = law('行政复议法(2023-09-01)')
const RECONSIDERATION_2017 = law('行政复议法(2017-09-01)')
const LITIGATION = law('行政诉讼法(2017-06-27)')
/** The day from which the text of 2023 holds. */
const RECONSIDERATION_SINCE = '2024-01-01' // RECONSIDERATION.art(90)

type Say<T> = (c: AnyView, a: AnyAct, w: DocumentWords) => T
/** A document written beside its procedure's definition; where the procedure takes it in, the names of its acts are checked. */
interface Letter<K extends string> {
  readonly zh: string
  readonly en: string
  readonly basis: Basis
  readonly acts: readonly K[]
  readonly mark: string
  readonly from?: Say<string | undefined>
  readonly to?: Say<string | undefined>
  readonly body: Say<readonly Block[]>
  readonly remedy?: Say<string | undefined>
  readonly copies?: Say<readonly string[]>
}
export const letter = <const K extends string>(d: Letter<K>): Letter<K> => d

/** 依法治州（县、市）办: the office that lists heads, inspects and chases reports, in the case of the organ that it writes to. */
export const GOVERNANCE_OFFICE = '党委全面依法治州（县、市）委员会办公室'

/** Reconsideration within 60 days, suit within six months, of a decision that touches somebody's rights (行政复议法20, before 2024: 9; 行政诉讼法46). */
export const reviewOrSuit: Say<string> = (_c, a, w) => {
  const review = a.on >= RECONSIDERATION_SINCE ? RECONSIDERATION.art(20, 1) : RECONSIDERATION_2017.art(9, 1)
  return `如对本决定不服，可以自知道本决定之日起六十日内依照${w.cite(review)}向有管辖权的行政复议机关申请行政复议，也可以自知道之日起六个月内依照${w.cite(LITIGATION.art(46, 1))}向有管辖权的人民法院提起行政诉讼。`
}
