import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonical, parseVkey, verifyReceipt } from '#ledger'
import { ed25519Verify, sha256 } from '../crypto/node.ts'
import { freshDataDir } from '../store/testing.ts'
import type { ActCommand, Outcome } from './command.ts'
import type { OpenRegion } from './open.ts'
import { ACTOR, CODE, openTest, smallCatalogue } from './testing.ts'

let open: OpenRegion
let dataDir: string
const start = async () => {
  open = await openTest(dataDir, await smallCatalogue('dispute-intake', 'petition', 'mediation'))
}
beforeAll(async () => {
  dataDir = await freshDataDir()
  await start()
})
afterAll(() => open.close())

const at = '2024-06-28T09:00+08:00'
const by = { organ: 'o1', actor: ACTOR, at, mode: 'live' as const }
const centre = (act: string, data: ActCommand['data'] = {}, more: Partial<ActCommand> = {}): ActCommand => ({
  ...by,
  procedure: 'dispute-intake',
  act,
  role: 'centre',
  data,
  ...more,
})
const done = (o: Outcome) => {
  if (o.kind !== 'done') throw new Error(JSON.stringify(o))
  return o
}
const intake = async (): Promise<string> => {
  const c = done(await open.region.submit(centre('intake', { visitor: '甲', channel: 'visit', matter: '邻里排水', people: 2 }))).case!
  done(await open.region.submit(centre('give-receipt', { number: 'R1', lookUpCode: 'Q1', inWriting: true }, { case: c })))
  return c
}
const triage = { channels: 'people-mediation', toOrgan: 'o2', reason: '属民间纠纷', explained: true }
const mediation = {
  procedure: 'mediation',
  organ: 'o2',
  act: 'apply',
  role: 'party',
  data: { kind: 'people', parties: '甲、乙', matter: '邻里排水', ownInitiative: false },
  parent: 'intake',
}
const petition = {
  procedure: 'petition',
  organ: 'o3',
  act: 'register',
  role: 'petition-office',
  data: {
    petitioner: '甲',
    via: 'petition-office',
    channel: 'visit',
    kind: 'appeal-request',
    addressKnown: true,
    samePending: false,
    sameConcluded: false,
    matter: '邻里排水',
  },
  parent: 'intake',
}

describe('an act that hands over', () => {
  it('opens the cases it leads to in one batch, writes their numbers into itself, and starts their clocks', async () => {
    const { region } = open
    const from = await intake()
    const o = done(await region.submit(centre('triage', triage, { case: from, opens: [mediation, petition] })))
    expect(o.opened?.map(x => [x.procedure, x.position - o.position])).toEqual([
      ['mediation', 1],
      ['petition', 2],
    ])
    const [m, p] = o.opened!.map(x => region.record.cases.get(x.case)!)
    expect(region.record.cases.get(from)!.state.acts.at(-1)!.data.children).toEqual([m!.id, p!.id])
    expect([m!.organ, m!.state.state, p!.organ, p!.state.state]).toEqual(['o2', 'applied', 'o3', 'registered'])
    expect([...p!.state.latest.values()].map(r => [r.clock, r.status])).toContainEqual(['refer', 'running'])
    expect(p!.acts[0]!.data.intake).toBe(from)
    expect(
      region.record
        .stateOn(m!, '2024-06-28')
        .view('2024-06-28')
        .linked('intake')
        ?.map(v => v.id),
    ).toEqual([from])
    for (const x of [o, ...o.opened!]) {
      const proof = await region.receipt(x.position)
      expect(verifyReceipt(sha256, ed25519Verify, proof, [parseVkey(sha256, open.log.vkey)])).toMatchObject({ index: x.position })
    }
  })

  it('cannot be closed unnoticed before the child has ended: the gate judges the children, and holds once they have', async () => {
    const { region } = open
    const from = await intake()
    const o = done(await region.submit(centre('triage', triage, { case: from, opens: [mediation] })))
    const child = o.opened![0]!.case
    const back = centre('report-back', { result: '已调解', visitorTold: true }, { case: from })
    done(await region.submit(back))
    const early = region.record.decideNext(region.record.cases.get(from)!, region.record.cases.get(from)!.edition, {
      act: 'close',
      at,
      by: 'centre',
      data: {},
    })
    // By the dossier the gate finds and does not block: the closing stands, and says what it broke.
    expect(early).toEqual([])
    const closedEarly = done(await region.submit(centre('close', {}, { case: from })))
    expect(closedEarly.findings).toEqual(['children-ended'])

    const second = await intake()
    const again = done(await region.submit(centre('triage', triage, { case: second, opens: [mediation] }))).opened![0]!.case
    done(await region.submit({ ...by, procedure: 'mediation', case: again, act: 'refuse', role: 'party', data: {} }))
    expect(region.record.cases.get(again)!.state.isFinal()).toBe(true)
    done(await region.submit({ ...back, case: second }))
    expect(done(await region.submit(centre('close', {}, { case: second }))).findings).toEqual([])
    expect(region.record.cases.get(child)!.state.isFinal()).toBe(false)
  })

  it('is recorded whole or not at all', async () => {
    const { region } = open
    const from = await intake()
    const before = { size: region.record.size, cases: region.record.cases.size }
    const broken = await region.submit(centre('triage', triage, { case: from, opens: [mediation, { ...petition, data: { matter: 1 } }] }))
    expect(broken.kind === 'invalid' && broken.issues.every(i => i.path.startsWith('$.opens[1].data'))).toBe(true)
    const refused = await region.submit(centre('triage', triage, { case: from, opens: [mediation, { ...petition, role: 'petitioner' }] }))
    expect(refused).toMatchObject({ kind: 'refused', refusals: [{ code: 'role.not-entitled', path: '$.opens[1]' }] })
    expect(await region.submit(centre('tell-legal-aid', {}, { case: from, opens: [mediation] }))).toMatchObject({
      kind: 'invalid',
      issues: [{ path: '$.opens[0].field' }],
    })
    expect(await region.submit(centre('triage', triage, { case: from, opens: [{ ...mediation, parent: 'nothing' }] }))).toMatchObject({
      kind: 'invalid',
      issues: [{ path: '$.opens[0].parent' }],
    })
    // The refusal is a fact of its own; no case was opened and the intake stands as it stood.
    expect([region.record.size, region.record.cases.size]).toEqual([before.size + 1, before.cases])
    expect(region.record.cases.get(from)!.state.state).toBe('receipted')
  })

  it('reads the same from the store', async () => {
    const shown = () =>
      canonical({
        cases: [...open.region.record.cases.values()].map(c => [c.id, c.state.state, c.state.acts] as const),
      } as unknown as Readonly<Record<string, unknown>>)
    const before = shown()
    await open.close()
    await start()
    expect(shown()).toBe(before)
    expect(open.region.code).toBe(CODE)
  })
})
