import { expect, test } from 'vitest'
import type { CaseRow } from '../../api/shapes.ts'
import { partOf } from './obligations.ts'

const row = (id: string, due: string | null, n: number | null, status = 'running'): CaseRow =>
  ({
    id,
    nextDue:
      due === null && status === 'running'
        ? null
        : { clock: 'reply', zh: '', en: '', due, status, left: n === null ? null : { n, unit: 'working-days' } },
  }) as CaseRow

test('each case stands in one list only: overdue, due today, or due within three working days', () => {
  const parts = partOf(
    [
      row('late', '2026-11-13', -6, 'overrun'),
      row('today', '2026-11-23', 0),
      row('soon', '2026-11-26', 3),
      row('later', '2026-11-27', 4),
      row('paused', null, null, 'paused'),
      row('none', null, null),
    ],
    '2026-11-23',
  )
  expect([parts.overdue, parts.today, parts.soon].map(list => list.map(r => r.id))).toEqual([['late'], ['today'], ['soon']])
})
