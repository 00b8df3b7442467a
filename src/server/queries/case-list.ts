import type { ISODate } from '#calendar'
import { HttpProblem } from '../problem.ts'
import type { Service } from '../service.ts'
import { type Brief, compareKeys, type Key, keyOf } from './case-book.ts'
import { findingsToday } from './case-findings.ts'
import { headOf, unlawful } from './case-head.ts'

export interface CaseQuestion {
  readonly procedure?: string | undefined
  readonly organ?: string | undefined
  readonly state?: string | undefined
  readonly open?: boolean | undefined
  readonly dueBy?: ISODate | undefined
  readonly finding?: string | undefined
  readonly q?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

const isKey = (v: unknown): v is Key =>
  Array.isArray(v) && v.length === 3 && (v[0] === null || typeof v[0] === 'string') && typeof v[1] === 'string' && typeof v[2] === 'string'
const cursorOf = (k: Key): string => Buffer.from(JSON.stringify(k)).toString('base64url')
/** The place after which a page begins. HttpProblem `invalid` for what no list gave out. */
const readCursor = (text: string): Key => {
  try {
    const key: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (isKey(key)) return key
  } catch {
    // Told as any other bad cursor.
  }
  throw new HttpProblem('invalid', {}, [{ path: '$query.after', code: 'value' }])
}

/** Is a code an organ's or one of those below it? The answer is remembered for the length of one question. */
export const underOrgan = (s: Service, top: string): ((organ: string) => boolean) => {
  const tree = s.record.organs(s.today())
  const root = tree.find(top) ?? top
  const known = new Map<string, boolean>()
  return organ => {
    const before = known.get(organ)
    if (before !== undefined) return before
    const is = organ === root || tree.under(organ, root)
    known.set(organ, is)
    return is
  }
}

/** Cases as of today, by next due day and number: the page after a cursor, and how many there are in all. */
export const listCases = (s: Service, q: CaseQuestion) => {
  const today = s.today()
  const book = s.book
  const under = q.organ === undefined ? null : underOrgan(s, q.organ)
  const words = (q.q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(w => w !== '')
  const wanted = (b: Brief): boolean =>
    (q.procedure === undefined || b.c.procedure.id === q.procedure) &&
    (q.state === undefined || b.state === q.state) &&
    (q.open === undefined || b.final !== q.open) &&
    (q.dueBy === undefined || (b.next !== null && b.next.due.slice(0, 10) <= q.dueBy)) &&
    (under === null || under(b.c.organ)) &&
    (words.length === 0 || words.every(w => book.text(b).includes(w))) &&
    (q.finding === undefined || findingsToday(s, b.c).some(f => f.id === q.finding))
  const found = book.sorted(today).filter(wanted)
  let from = 0
  if (q.after !== undefined) {
    const key = readCursor(q.after)
    const at = found.findIndex(b => compareKeys(keyOf(b), key) > 0)
    from = at < 0 ? found.length : at
  }
  const page = found.slice(from, from + q.limit)
  const last = page.at(-1)
  return {
    cases: page.map(b => headOf(s, b, unlawful(b.c, findingsToday(s, b.c)))),
    next: last && from + q.limit < found.length ? cursorOf(keyOf(last)) : null,
    total: found.length,
  }
}
