import { isDate, isInstant } from '#calendar'
import type { Field, Fields } from './fields.ts'

/** Bad input: where, which rule, what to do. Never thrown: collected, so that nothing else is lost. */
export interface Issue {
  /** JSON path inside the line or the row: $.acts[2].data.dueOn. */
  readonly path: string
  readonly code: IssueCode
  readonly message: string
}
export type IssueCode =
  | 'json'
  | 'object'
  | 'text'
  | 'unknown-procedure'
  | 'unknown-edition'
  | 'unknown-act'
  | 'unknown-role'
  | 'unknown-field'
  | 'field-missing'
  | 'field-type'
  | 'date'
  | 'instant'
  | 'not-in-force'
  | 'no-acts'
  | 'mode'
  | 'register'
  | 'awaits-notice'
  | 'unknown-key'
  | 'correction'

export type Plain = Readonly<Record<string, unknown>>
export const isPlain = (v: unknown): v is Plain => typeof v === 'object' && v !== null && !Array.isArray(v)

const kinds: Readonly<Record<string, string>> = {
  date: 'a date YYYY-MM-DD',
  datetime: 'an instant with offset, e.g. 2024-03-04T10:00+08:00',
  int: 'a whole number',
  money: 'a number of yuan with at most two decimals',
  bool: 'true or false',
}
const strings = (v: unknown): boolean => Array.isArray(v) && v.every(x => typeof x === 'string')

/** Does a value fit its field? undefined: yes; else what was wanted. */
export const misfit = (f: Field, v: unknown): string | undefined => {
  const ok = (() => {
    switch (f.kind) {
      case 'date':
        return isDate(v)
      case 'datetime':
        return isInstant(v)
      case 'int':
        return Number.isSafeInteger(v)
      case 'money':
        return typeof v === 'number' && Number.isFinite(v) && Math.abs(v * 100 - Math.round(v * 100)) < 1e-6 && Math.abs(v) < 1e13
      case 'bool':
        return typeof v === 'boolean'
      case 'enum':
        return typeof v === 'string' && f.values !== undefined && Object.hasOwn(f.values, v)
      case 'organs':
      case 'officers':
      case 'documents':
      case 'cases':
      case 'register-entries':
        return strings(v)
      default:
        return typeof v === 'string'
    }
  })()
  if (ok) return undefined
  if (f.kind === 'enum') return `one of ${Object.keys(f.values ?? {}).join(', ')}`
  return kinds[f.kind] ?? (['organs', 'officers', 'documents', 'cases', 'register-entries'].includes(f.kind) ? 'a list of ids' : 'a text')
}

/** Checks data against the fields of an act or register. Null counts as absent. Returns the cleaned data and every issue. */
export const parseData = (
  fields: Fields,
  data: unknown,
  path: string,
  what: string,
): { readonly data: Plain; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = []
  const clean: Record<string, unknown> = {}
  if (data !== undefined && data !== null && !isPlain(data))
    return { data: {}, issues: [{ path, code: 'object', message: `${what}: data must be an object` }] }
  const given = (data ?? {}) as Plain
  for (const [k, v] of Object.entries(given)) {
    const f = Object.hasOwn(fields, k) ? fields[k] : undefined
    if (!f) {
      issues.push({
        path: `${path}.${k}`,
        code: 'unknown-field',
        message: `${what} has no field ${k}; it has ${Object.keys(fields).join(', ') || 'none'}`,
      })
      continue
    }
    if (v === null) continue
    const wanted = misfit(f, v)
    if (wanted) {
      const code = f.kind === 'date' ? 'date' : f.kind === 'datetime' ? 'instant' : 'field-type'
      issues.push({ path: `${path}.${k}`, code, message: `${what}: ${k} (${f.label.zh}) must be ${wanted}, not ${JSON.stringify(v)}` })
    } else clean[k] = v
  }
  for (const [k, f] of Object.entries(fields)) {
    if (!f.optional && (given[k] === undefined || given[k] === null))
      issues.push({ path: `${path}.${k}`, code: 'field-missing', message: `${what}: required field ${k} (${f.label.zh}) is missing` })
  }
  return { data: clean, issues }
}
