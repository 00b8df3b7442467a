import { type ISODate, isDate } from '#calendar'
import { type Entry, isPlain, type LineError, parseData, type RegisterDef } from '#kernel'
import { Organs } from '../record/organ-tree.ts'
import type { Region } from './region.ts'

/** An organ of `--organs FILE.json`. */
export interface OrganRow {
  readonly code: string
  readonly zh: string
  readonly en?: string
  readonly tier: string
  readonly parent?: string
  readonly from?: ISODate
  readonly to?: ISODate
  readonly enforcementBody?: boolean
  readonly powersHolder?: boolean
}

/** The row of register organ-structure that an organ becomes. */
const entryOf = (r: OrganRow) => ({
  organ: r.code,
  name: r.zh,
  tier: r.tier,
  ...(r.parent ? { parent: r.parent } : {}),
  enforcementBody: r.enforcementBody ?? false,
  powersHolder: r.powersHolder ?? false,
  establishedOn: r.from ?? '1949-10-01',
  ...(r.to ? { abolishedOn: r.to } : {}),
  document: '',
  ...(r.en ? { nameEn: r.en } : {}),
})
/** The tree that organs would make, whenever they are in force: to find them by before they are entered. */
export const plannedTree = (rows: readonly OrganRow[]): Organs =>
  new Organs(rows.map((r): Entry => ({ id: `organ-${r.code}`, ...entryOf(r) })))

/** Reads the text of an organ file, whose rows are to fit the register organ-structure; everything wrong with it, and the rows that are sound. */
export const parseOrgans = (
  text: string,
  register: RegisterDef | undefined,
): { readonly rows: readonly OrganRow[]; readonly errors: readonly LineError[] } => {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (e) {
    return { rows: [], errors: [{ line: 1, path: '$', code: 'json', message: `not JSON: ${e instanceof Error ? e.message : String(e)}` }] }
  }
  if (!Array.isArray(raw))
    return {
      rows: [],
      errors: [{ line: 1, path: '$', code: 'object', message: 'an organ tree is a list of {code, zh, en, tier, parent, from, to}' }],
    }
  const errors: LineError[] = []
  const seen = new Set<string>()
  const rows = raw.flatMap((r: unknown, i): OrganRow[] => {
    const bad = (key: string, message: string): OrganRow[] => {
      errors.push({ line: i + 1, path: `$[${i}].${key}`, code: 'text', message })
      return []
    }
    if (!isPlain(r)) return bad('', 'a row is an object')
    for (const key of ['code', 'zh', 'tier']) if (typeof r[key] !== 'string' || r[key] === '') return bad(key, `${key} is a text`)
    for (const key of ['en', 'parent'])
      if (r[key] !== undefined && r[key] !== null && typeof r[key] !== 'string') return bad(key, `${key} is a text`)
    for (const key of ['from', 'to'])
      if (r[key] !== undefined && r[key] !== null && !isDate(r[key])) return bad(key, `${key} is a date YYYY-MM-DD`)
    if (seen.has(r.code as string)) return bad('code', `organ ${String(r.code)} stands twice`)
    seen.add(r.code as string)
    const row = r as unknown as OrganRow
    const misfits = register ? parseData(register.fields, entryOf(row), `$[${i}]`, `organ ${row.code}`).issues : []
    for (const x of misfits) errors.push({ line: i + 1, ...x })
    return misfits.length > 0 ? [] : [row]
  })
  return { rows, errors }
}

/** Enters an organ tree as entries of register organ-structure, which is the tree. Rows that stand there already are left alone. */
export const importOrgans = async (
  region: Region,
  rows: readonly OrganRow[],
  o: { readonly source: string; readonly actor: string; readonly at: string },
): Promise<{ readonly entered: number; readonly errors: readonly LineError[] }> => {
  const errors: LineError[] = []
  let entered = 0
  await Promise.all(
    rows.map(async (r, i) => {
      const id = `organ-${r.code}`
      if (region.record.registers.versions('organ-structure', id).length > 0) return
      const outcome = await region.enter({
        register: 'organ-structure',
        id,
        organ: r.code,
        role: 'registrar',
        actor: o.actor,
        at: o.at,
        source: o.source,
        row: entryOf(r),
      })
      if (outcome.kind === 'done') entered++
      else if (outcome.kind === 'invalid') for (const x of outcome.issues) errors.push({ line: i + 1, ...x })
    }),
  )
  return { entered, errors }
}
