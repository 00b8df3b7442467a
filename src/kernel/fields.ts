import type { ISODate } from '#calendar'
import { type Label, t } from './basis.ts'

export type FieldKind =
  | 'text'
  | 'longtext'
  | 'date'
  | 'datetime'
  | 'int'
  | 'money'
  | 'bool'
  | 'enum'
  | 'organ'
  | 'organs'
  | 'officer'
  | 'officers'
  | 'document'
  | 'documents'
  | 'case'
  | 'cases'
  | 'register-entry'
  | 'register-entries'
  | 'tags'

/** A typed field of an act or of a register entry. Required unless `.opt()`; `.sealed()` keeps it encrypted, masked, never published, never a dimension. */
export interface Field<T = unknown, O extends boolean = boolean> {
  readonly kind: FieldKind
  readonly label: Label
  readonly optional: O
  readonly isSealed: boolean
  /** Of an enum or tags: the values in the law's order, with labels. */
  readonly values?: Readonly<Record<string, Label>>
  /** Of a register entry: which register; of a case: the name of the edge is the field's own name. */
  readonly register?: string
  readonly hint?: Label
  opt(): Field<T, true>
  sealed(): Field<T, O>
  /** A sentence under the field in forms and templates. */
  help(zh: string, en: string): Field<T, O>
  readonly type?: T
}

interface Made {
  kind: FieldKind
  label: Label
  optional: boolean
  isSealed: boolean
  values?: Readonly<Record<string, Label>>
  register?: string
  hint?: Label
}
const make = <T>(m: Made): Field<T, false> =>
  ({
    ...m,
    opt: () => make<T>({ ...m, optional: true }),
    sealed: () => make<T>({ ...m, isSealed: true }),
    help: (zh: string, en: string) => make<T>({ ...m, hint: t(zh, en) }),
  }) as unknown as Field<T, false>

const kind =
  <T>(k: FieldKind) =>
  (zh: string, en: string): Field<T, false> =>
    make<T>({ kind: k, label: t(zh, en), optional: false, isSealed: false })

const labels = (values: Readonly<Record<string, readonly [string, string]>>): Readonly<Record<string, Label>> =>
  Object.fromEntries(Object.entries(values).map(([id, [zh, en]]) => [id, t(zh, en)]))

/** Field constructors: `f.date('收到日期', 'Received on')`, `f.enum('结果', 'Outcome', { upheld: ['维持', 'Upheld'] })`. */
export const f = {
  text: kind<string>('text'),
  longtext: kind<string>('longtext'),
  date: kind<ISODate>('date'),
  /** ISO 8601 with offset, read in +08:00. */
  datetime: kind<string>('datetime'),
  int: kind<number>('int'),
  /** Yuan, at most two decimals; rules that compute use whole fen (`fen`). */
  money: kind<number>('money'),
  bool: kind<boolean>('bool'),
  organ: kind<string>('organ'),
  organs: kind<readonly string[]>('organs'),
  officer: kind<string>('officer'),
  officers: kind<readonly string[]>('officers'),
  document: kind<string>('document'),
  documents: kind<readonly string[]>('documents'),
  /** A link to another case; the field's name is the kind of edge. */
  case: kind<string>('case'),
  cases: kind<readonly string[]>('cases'),
  entry: (register: string, zh: string, en: string): Field<string, false> =>
    make<string>({ kind: 'register-entry', label: t(zh, en), optional: false, isSealed: false, register }),
  entries: (register: string, zh: string, en: string): Field<readonly string[], false> =>
    make<readonly string[]>({ kind: 'register-entries', label: t(zh, en), optional: false, isSealed: false, register }),
  enum: <const V extends Readonly<Record<string, readonly [string, string]>>>(
    zh: string,
    en: string,
    values: V,
  ): Field<keyof V & string, false> =>
    make<keyof V & string>({ kind: 'enum', label: t(zh, en), optional: false, isSealed: false, values: labels(values) }),
  /** A comma-separated text out of an ordered vocabulary (penalty kinds by weight). */
  tags: <const V extends Readonly<Record<string, readonly [string, string]>>>(zh: string, en: string, values: V): Field<string, false> =>
    make<string>({ kind: 'tags', label: t(zh, en), optional: false, isSealed: false, values: labels(values) }),
}

export type Fields = Readonly<Record<string, Field>>
/** The data an act carries, from its fields. */
export type DataOf<F> = {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? never : K]: F[K] extends Field<infer T, boolean> ? T : never
} & { readonly [K in keyof F as F[K] extends Field<unknown, true> ? K : never]?: F[K] extends Field<infer T, boolean> ? T : never }

/** Present and neither an empty text nor an empty list. */
export const filled = (v: unknown): boolean => v !== undefined && v !== null && v !== '' && !(Array.isArray(v) && v.length === 0)
/** Yuan as whole fen, exactly. */
export const fen = (yuan: number): number => Math.round(yuan * 100)
