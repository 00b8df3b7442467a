import { type Field, type Label, t } from '#kernel'

/** What a value may name: organs by code, cases by number. */
export interface Names {
  organ(code: string): Label | undefined
  /** The number by which a case is known. */
  caseNumber(id: string): string | undefined
}

const yuan = (n: number): string => {
  const [whole, part] = n.toFixed(2).split('.') as [string, string]
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part === '00' ? '' : `.${part}`}`
}
const same = (s: string): Label => t(s, s)
const list = (xs: readonly Label[]): Label => t(xs.map(x => x.zh).join('、'), xs.map(x => x.en).join(', '))

const one = (f: Field, v: unknown, names: Names): Label => {
  const text = String(v)
  switch (f.kind) {
    case 'bool':
      return v === true ? t('是', 'yes') : t('否', 'no')
    case 'money':
      return typeof v === 'number' ? t(`${yuan(v)} 元`, `CNY ${yuan(v)}`) : same(text)
    case 'datetime':
      return same(text.slice(0, 16).replace('T', ' '))
    case 'enum':
      return f.values?.[text] ?? same(text)
    case 'tags':
      return list(text.split(',').map(x => f.values?.[x.trim()] ?? same(x.trim())))
    case 'organ':
    case 'organs':
      return names.organ(text) ?? same(text)
    case 'case':
    case 'cases':
      return same(names.caseNumber(text) ?? text)
    default:
      return same(text)
  }
}

/** A value in words. A sealed one says only that it is there. */
export const valueText = (f: Field, v: unknown, names: Names): Label => {
  if (v === undefined || v === null) return same('')
  if (f.isSealed) return t('（已密封）', '(sealed)')
  return Array.isArray(v) ? list(v.map(x => one(f, x, names))) : one(f, v, names)
}
