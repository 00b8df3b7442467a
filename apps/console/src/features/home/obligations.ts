import { plusDays } from '#calendar'
import { get } from '../../api/client.ts'
import type { CaseList, CaseRow } from '../../api/shapes.ts'

/** Open cases by how near their due day is. `whole` is false where there were more than the pages read. */
export interface Obligations {
  readonly overdue: readonly CaseRow[]
  readonly today: readonly CaseRow[]
  readonly soon: readonly CaseRow[]
  readonly whole: boolean
}

const SOON = 3
/** Three working days lie within so many days, the longest holiday (8 days) and its weekends included. */
const REACH = 14
const PAGE = 200
const PAGES = 5

/** Reads the open cases due until two weeks from today, in order of due day, and parts them. */
export const readObligations = async (today: string, signal: AbortSignal): Promise<Obligations> => {
  const rows: CaseRow[] = []
  let after: string | null = null
  for (let page = 0; page < PAGES; page++) {
    const part: CaseList = await get('/api/cases', { open: true, dueBy: plusDays(today, REACH), limit: PAGE, after }, signal)
    rows.push(...part.cases)
    after = part.next
    if (after === null) break
  }
  return { ...partOf(rows, today), whole: after === null }
}

/** Parts rows in those overdue, due today, and due within three working days (or three days, for limits counted in days). */
export const partOf = (rows: readonly CaseRow[], today: string): Omit<Obligations, 'whole'> => {
  const due = rows.filter(r => r.nextDue !== null)
  const over = (r: CaseRow) => r.nextDue?.status === 'overrun' || (r.nextDue?.left !== null && (r.nextDue?.left.n ?? 0) < 0)
  const isToday = (r: CaseRow) => r.nextDue?.due?.slice(0, 10) === today
  const soon = (r: CaseRow) => r.nextDue?.left != null && r.nextDue.left.n <= SOON
  return {
    overdue: due.filter(over),
    today: due.filter(r => !over(r) && isToday(r)),
    soon: due.filter(r => !over(r) && !isToday(r) && soon(r)),
  }
}
