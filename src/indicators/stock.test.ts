import { expect, it } from 'vitest'
import { type Catalogue, sampleData } from '#kernel'
import suits from '../../procedures/disputes/litigation-response/index.ts'
import reconsideration from '../../procedures/disputes/reconsideration/index.ts'
import information from '../../procedures/rulemaking/information-request/index.ts'
import { Facts, recordOf } from '../record/testing.ts'
import { Figures } from './figures.ts'
import { year } from './periods.ts'

const procedures = [information, reconsideration, suits]
const catalogue: Catalogue = {
  procedures: new Map(procedures.map(p => [p.id, p])),
  registers: new Map(procedures.flatMap(p => Object.entries(p.registers))),
}
const facts = new Facts()
const act = (
  id: string,
  name: string,
  when: string,
  data: Record<string, unknown> = {},
  procedure = 'information-request',
  edition = '2019',
) =>
  facts.act(id, name, when, sampleData(catalogue.procedures.get(procedure)!.editions[0]!.acts[name]!, when, data), {
    procedure,
    edition,
    role: 'disclosure-office',
  })
const receive = { channel: 'in-person', 'confirmed-with-applicant': false, 'applicant-kind': 'person', subject: 'x' }
const reply = { outcome: 'provided', ground: 'none', 'remedies-told': true, document: 'd' }
act('a', 'receive', '2024-12-20', receive)
act('b', 'receive', '2024-12-30', receive)
act('a', 'reply', '2024-12-31', reply)
act('b', 'reply', '2025-01-10', reply)
act('c', 'receive', '2025-12-01', receive)
act('r', 'apply', '2025-02-03', { challengedCase: 'b' }, 'reconsideration', '2024')
act('r', 'accept', '2025-02-07', { procedure: 'ordinary' }, 'reconsideration', '2024')
act('c', 'reply', '2026-01-05', reply)
act('r', 'decide', '2026-01-08', { outcome: 'uphold' }, 'reconsideration', '2024')

const figures = new Figures(recordOf(catalogue, facts.list))
const ask = (indicator: string, y: number, on = '2026-02-01') =>
  figures
    .ask({ indicator, ...year(y), on })
    .rows.map(r => r.case)
    .join()

it('carried in is what was open on the eve of the year; carried out what was open on its last day; the table balances', () => {
  expect(ask('disclosure.carried-in', 2025)).toBe('b')
  expect(ask('disclosure.new', 2025)).toBe('c')
  expect(ask('disclosure.total', 2025)).toBe('b')
  expect(ask('disclosure.carried-out', 2025)).toBe('c')
  expect(ask('disclosure.carried-in', 2026)).toBe('c')
})
it('pending on the last day of the year, although it ended since; the rows add up to the total', () => {
  expect(ask('disclosure.reconsideration.pending', 2025)).toBe('r')
  expect(ask('disclosure.reconsideration.upheld', 2025)).toBe('')
  expect(ask('disclosure.reconsideration.total', 2025)).toBe('r')
  expect(ask('disclosure.reconsideration.upheld', 2026)).toBe('r')
  expect(ask('disclosure.reconsideration.pending', 2026)).toBe('')
})
