import type { FieldShape } from '../../api/shapes.ts'

/** What a form holds: a text for most, a list for choices of several, a truth for yes and no. Empty is absent. */
export type Draft = Readonly<Record<string, string | boolean | readonly string[]>>

const LISTS = new Set(['organs', 'officers', 'documents', 'cases', 'register-entries'])
export const isList = (kind: string): boolean => LISTS.has(kind)

const lines = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map(l => l.trim())
    .filter(l => l !== '')

/** An hour of the region's clock as the API takes it: +08:00, to the minute. */
export const instant = (local: string): string => `${local.slice(0, 16)}+08:00`

/** The draft as the API takes it. Fields left empty are left out. */
export const dataOf = (fields: readonly FieldShape[], draft: Draft): Readonly<Record<string, unknown>> => {
  const out: Record<string, unknown> = {}
  for (const f of fields) {
    const v = draft[f.name]
    if (v === undefined || v === '') continue
    if (typeof v === 'boolean') out[f.name] = v
    else if (typeof v !== 'string') {
      if (v.length > 0) out[f.name] = f.kind === 'tags' ? v.join(',') : v
    } else if (isList(f.kind)) out[f.name] = lines(v)
    else if (f.kind === 'int' || f.kind === 'money') out[f.name] = Number(v)
    else if (f.kind === 'datetime') out[f.name] = instant(v)
    else out[f.name] = v.trim()
  }
  return out
}

/** Required fields that are empty. */
export const missing = (fields: readonly FieldShape[], draft: Draft): readonly FieldShape[] => {
  const data = dataOf(fields, draft)
  return fields.filter(
    f => f.required && (data[f.name] === undefined || (Array.isArray(data[f.name]) && (data[f.name] as unknown[]).length === 0)),
  )
}
