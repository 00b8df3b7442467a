import { expect, test } from 'vitest'
import { proceduresIn } from './names.ts'
import { readVerdicts } from './verdicts.ts'

test('verdicts and errors are parted; a line with several slips gives each of them', () => {
  const verdict = { scenario: 'a', edition: '2019', state: 'replied', clocks: {}, findings: [] }
  const slip = { line: 2, path: '$.acts[1].at', code: 'instant', message: 'no such day' }
  const read = readVerdicts(`${JSON.stringify(verdict)}\n${JSON.stringify({ ...slip, errors: [slip, { ...slip, path: '$.organ' }] })}\n`)
  expect(read.verdicts.map(v => v.scenario)).toEqual(['a'])
  expect(read.errors.map(e => e.path)).toEqual(['$.acts[1].at', '$.organ'])
})

test('the procedure of a line is known where the line can be read', () => {
  expect([...proceduresIn('{"scenario":"a","procedure":"petition"}\nno json\n{"scenario":"b"}')]).toEqual([['a', 'petition']])
})
