import { type ActDef, type Field, type FieldKind, type Fields, type Label, t } from '#kernel'

/** One field of a form or of a register row. */
export interface FormField {
  readonly name: string
  readonly kind: FieldKind
  readonly zh: string
  readonly en: string
  readonly required: boolean
  /** Kept encrypted, shown masked. */
  readonly sealed: boolean
  /** In the law's order. */
  readonly values: readonly { readonly id: string; readonly zh: string; readonly en: string }[]
  readonly hint: Label | null
  /** Of a register entry: the register it is chosen from. */
  readonly register: string | null
}

const hints: Readonly<Partial<Record<FieldKind, Label>>> = {
  money: t('单位为元，至多两位小数', 'in yuan, at most two decimals'),
  datetime: t('北京时间', 'China Standard Time'),
  tags: t('可多选', 'several may be chosen'),
}

const fieldOf = (name: string, f: Field): FormField => ({
  name,
  kind: f.kind,
  zh: f.label.zh,
  en: f.label.en,
  required: !f.optional,
  sealed: f.isSealed,
  values: Object.entries(f.values ?? {}).map(([id, l]) => ({ id, zh: l.zh, en: l.en })),
  hint: f.hint ?? hints[f.kind] ?? null,
  register: f.register ?? null,
})

/** The fields as a form shows them, in the definition's order. */
export const formOf = (fields: Fields | undefined): readonly FormField[] => Object.entries(fields ?? {}).map(([k, f]) => fieldOf(k, f))
export const formOfAct = (def: ActDef): readonly FormField[] => formOf(def.data)
