import type { ISODate } from '#calendar'
import type { Basis, Label } from './basis.ts'
import type { AnyAct, AnyView, View } from './view.ts'

/** One piece of the body of an official document, in Chinese. */
export type Block =
  | { readonly p: string }
  /** A numbered heading of the body (一、…). */
  | { readonly h: string }
  | { readonly items: readonly string[] }
  | { readonly rows: readonly (readonly [name: string, value: string])[] }

/** What the writer of a document may say of names and values; sealed values come opened only to who may open them, else as ×××. */
export interface DocumentWords {
  organ(code: string | undefined): string
  /** 2022年3月4日 */
  date(on: ISODate | undefined): string
  /** A value of an act's field in words: labels of enums, names of organs, dates. */
  value(a: AnyAct, field: string): string
  /** Last day of a clock in words; 无 where it has none. */
  due(c: AnyView, clock: string): string
  /** 《行政诉讼法》第六十七条第一款 */
  cite(b: Basis): string
  /** 元, with two decimals where there are fen. */
  money(yuan: number | undefined): string
}

/** A document that the law wants written: issued by an act, filled from the case, in the official layout (GB/T 9704-2012). */
export interface DocumentDef<A> extends Label {
  readonly basis: Basis
  /** The acts that issue it. */
  readonly acts: readonly (keyof A & string)[]
  /** Only where this holds. */
  readonly when?: (c: View<A>, a: AnyAct) => boolean
  /** Word of the document number: 复受 gives 〔2022〕复受第3号. */
  readonly mark: string
  /** Who issues it, where that is not the organ of the case (a court, an organ that reports to it). */
  readonly from?: (c: View<A>, a: AnyAct, w: DocumentWords) => string | undefined
  /** Whom it is addressed to. */
  readonly to?: (c: View<A>, a: AnyAct, w: DocumentWords) => string | undefined
  /** The body; absent: what the act records, field by field, under the article. */
  readonly body?: (c: View<A>, a: AnyAct, w: DocumentWords) => readonly Block[]
  /** Remedy notice: what the addressee can do, where, until when. */
  readonly remedy?: (c: View<A>, a: AnyAct, w: DocumentWords) => string | undefined
  /** Whom copies go to. */
  readonly copies?: (c: View<A>, a: AnyAct, w: DocumentWords) => readonly string[]
}
