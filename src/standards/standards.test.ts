import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { prc } from '#calendars/index.ts'
import { CaseState } from '#kernel'
import tender from '#procedures/digital/tender/index.ts'
import { catalogueOf } from './dcat.ts'
import { type ContractingCase, releasePackage, releasesOf } from './ocds.ts'

/** What release-schema.json of OCDS 1.1 requires, with its closed code lists, of the parts that are written here; nothing else may stand in them. */
const text = z.string().min(1)
const instant = z.iso.datetime({ offset: true })
const value = z.strictObject({ amount: z.number(), currency: z.literal('CNY') })
const party = z.strictObject({ id: text, name: text })
const tag = z.enum([
  'planning',
  'planningUpdate',
  'tender',
  'tenderAmendment',
  'tenderUpdate',
  'tenderCancellation',
  'award',
  'awardUpdate',
  'awardCancellation',
  'contract',
  'contractUpdate',
  'contractAmendment',
  'implementation',
  'implementationUpdate',
  'contractTermination',
  'compiled',
])
const release = z.strictObject({
  ocid: text,
  id: text.regex(/^[^#]+$/),
  date: instant,
  tag: z.array(tag).min(1),
  initiationType: z.literal('tender'),
  language: text,
  parties: z.array(party.extend({ roles: z.array(z.enum(['buyer', 'procuringEntity', 'supplier', 'tenderer'])).min(1) })),
  buyer: party,
  tender: z.strictObject({
    id: text,
    title: text.optional(),
    status: z.enum(['planning', 'planned', 'active', 'cancelled', 'unsuccessful', 'complete', 'withdrawn']).optional(),
    procurementMethod: z.enum(['open', 'selective', 'limited', 'direct']).optional(),
    value: value.optional(),
    procuringEntity: party,
    tenderPeriod: z.strictObject({ startDate: instant.optional(), endDate: instant.optional() }).optional(),
    numberOfTenderers: z.int().optional(),
  }),
  awards: z
    .array(
      z.strictObject({
        id: text,
        status: z.enum(['pending', 'active', 'cancelled', 'unsuccessful']),
        date: instant,
        value: value.optional(),
        suppliers: z.array(party),
      }),
    )
    .optional(),
  contracts: z
    .array(
      z.strictObject({
        id: text,
        awardID: text,
        status: z.enum(['pending', 'active', 'cancelled', 'terminated']),
        dateSigned: instant,
        value: value.optional(),
      }),
    )
    .optional(),
})

const edition = tender.editions[0]!
const played = (acts: readonly (readonly [on: string, act: string, data?: Record<string, unknown>])[]): ContractingCase => {
  const s = new CaseState(tender, edition, '7', '654021', { calendar: prc })
  for (const [at, act, data] of acts) s.apply({ act, at: `${at}+08:00`, by: edition.acts[act]?.by[0] ?? '', data: data ?? {} })
  const maps = edition.acts as Readonly<Record<string, { readonly maps?: Readonly<Record<string, string>> }>>
  return {
    id: '7',
    buyer: { id: '654021', name: '甲县' },
    acts: s
      .view('2024-12-31')
      .acts()
      .map(a => ({ ...a, maps: maps[a.act]?.maps })),
  }
}
const whole = [
  ['2024-03-04T10:00', 'announce', { project: '道路改建', method: 'open', estimate: 1_000_000, media: '平台' }],
  ['2024-03-05T10:00', 'issue-documents', { issuedOn: '2024-03-05', saleUntil: '2024-03-12', bidDeadline: '2024-04-01T10:00+08:00' }],
  ['2024-03-08T10:00', 'clarify', { sentOn: '2024-03-08', affectsBids: true, newDeadline: '2024-04-08T10:00+08:00' }],
  ['2024-04-08T10:00', 'open-bids', { openedAt: '2024-04-08T10:00+08:00', bids: 4 }],
  ['2024-04-10T10:00', 'evaluate', { members: 5, experts: 4, candidates: 2, receivedOn: '2024-04-10', report: 'r' }],
  ['2024-04-11T10:00', 'publish-candidates', { from: '2024-04-11', until: '2024-04-15', first: '甲公司' }],
  ['2024-04-17T10:00', 'award', { winner: '甲公司', rank: 1, price: 912_345.5, losersTold: true }],
  ['2024-05-06T10:00', 'sign', { signedOn: '2024-05-06', price: 912_345.5, contract: 'c' }],
] as const

describe('OCDS 1.1', () => {
  it('every release has what the standard requires, and nothing that it does not know', () => {
    for (const r of releasesOf(played(whole))) expect(release.safeParse(r).error).toBeUndefined()
  })
  it('one release an act that the definition maps, tagged as it says, ids apart', () => {
    const made = releasesOf(played(whole))
    expect(made.map(r => r.tag[0])).toEqual(['tender', 'tender', 'tenderAmendment', 'tenderUpdate', 'award', 'award', 'contract'])
    expect(new Set(made.map(r => r.id)).size).toBe(made.length)
    expect(new Set(made.map(r => r.ocid)).size).toBe(1)
  })
  it('a release knows what was known by then: the moved deadline, the pending award, the price of the contract', () => {
    const made = releasesOf(played(whole))
    expect(made[1]!.tender.tenderPeriod).toEqual({ startDate: '2024-03-05T00:00:00+08:00', endDate: '2024-04-01T10:00:00+08:00' })
    expect(made[2]!.tender.tenderPeriod?.endDate).toBe('2024-04-08T10:00:00+08:00')
    expect(made[3]!.tender).toMatchObject({ numberOfTenderers: 4, status: 'active' })
    expect(made[3]!.awards).toBeUndefined()
    expect(made[4]!.awards?.[0]).toMatchObject({ status: 'pending', suppliers: [{ name: '甲公司' }] })
    expect(made[4]!.parties[1]!.roles).toEqual(['tenderer'])
    expect(made[5]!.awards?.[0]).toMatchObject({ status: 'active', value: { amount: 912_345.5, currency: 'CNY' } })
    expect(made[6]).toMatchObject({
      tender: { status: 'complete' },
      contracts: [{ awardID: made[5]!.awards![0]!.id, dateSigned: '2024-05-06T00:00:00+08:00' }],
    })
  })
  it('a tender that failed says so', () => {
    const made = releasesOf(played([whole[0], whole[1], ['2024-04-01T10:30', 'fail', { reason: 'under-three-bidders' }]]))
    expect(made.at(-1)).toMatchObject({ tag: ['tenderUpdate'], tender: { status: 'unsuccessful' } })
  })
  it('a package says who publishes it, since when, and where the next page is', () => {
    const p = releasePackage({ uri: 'urn:x', publisher: '州政府', publishedOn: '2024-05-07', next: '/n' }, releasesOf(played(whole)))
    expect(p).toMatchObject({
      version: '1.1',
      publishedDate: '2024-05-07T00:00:00+08:00',
      publisher: { name: '州政府' },
      links: { next: '/n' },
    })
  })
})

describe('DCAT', () => {
  const o = {
    base: 'urn:c',
    title: '目录',
    publisher: '州政府',
    organ: (c: string) => `机关${c}`,
    word: (_f: string, v: unknown) => `词${String(v)}`,
  }
  const row = {
    title: '许可信息',
    description: '说明',
    publisher: '1',
    theme: '政务',
    fields: '名称、状态',
    sharing: 'conditional',
    updateFrequency: '每日',
    distribution: '接口',
    personalData: false,
    issued: '2022-01-04',
    modified: '2022-05-06',
  }
  it('an entry is a data set with title, description, publisher, rights, frequency and a way to get it', () => {
    const made = catalogueOf([{ id: 'd 1', row }], o)
    expect(made).toMatchObject({ '@type': 'dcat:Catalog', 'dct:title': { '@value': '目录', '@language': 'zh' } })
    const [d] = made['dcat:dataset'] as Record<string, unknown>[]
    expect(d).toMatchObject({
      '@id': 'urn:c/d%201',
      '@type': 'dcat:Dataset',
      'dct:publisher': { 'foaf:name': { '@value': '机关1' } },
      'dct:accessRights': { 'rdfs:label': { '@value': '词conditional' } },
      'dct:issued': { '@value': '2022-01-04', '@type': 'xsd:date' },
      'dcat:distribution': [{ 'dcat:accessService': { '@type': 'dcat:DataService', 'dcat:servesDataset': { '@id': 'urn:c/d%201' } } }],
    })
    expect(d!['dcat:keyword']).toHaveLength(2)
  })
  it('a data set that is not shared says why and has no way to get it', () => {
    const { distribution: _, ...rest } = row
    const [d] = catalogueOf([{ id: 'd2', row: { ...rest, sharing: 'not-shared', ground: '数据安全法' } }], o)['dcat:dataset'] as Record<
      string,
      unknown
    >[]
    expect(d!['dct:accessRights']).toMatchObject({ 'rdfs:label': { '@value': '词not-shared：数据安全法' } })
    expect(d).not.toHaveProperty('dcat:distribution')
  })
  it('every prefix used is declared', () => {
    const made = catalogueOf([{ id: 'd', row }], o)
    const used = new Set([...JSON.stringify(made).matchAll(/"(dcat|dct|foaf|rdfs|xsd|[a-z]+):[A-Za-z]+"/g)].map(m => m[1]!))
    expect([...used].filter(x => !Object.hasOwn(made['@context'] as object, x) && x !== 'urn')).toEqual([])
  })
})
