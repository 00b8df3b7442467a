import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import { CaseState, sampleData } from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'
import type { BagFile } from './bag.ts'
import { assembleCaseFile } from './casefile.ts'
import { readDocx } from './read-back.ts'

const p = (await loadCatalogue()).procedures.get('penalty-ordinary')!
const e = p.editions[0]!
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()
const text = (f: BagFile | undefined): string => new TextDecoder().decode(f?.bytes)

const state = new CaseState(p, e, '1', 'organ-1', { calendar: prc })
const act = (id: string, on: string, data: Readonly<Record<string, unknown>> = {}) =>
  state.apply({ act: id, at: `${on}T10:00+08:00`, by: e.acts[id]!.by[0]!, data: { ...sampleData(e.acts[id]!, on), ...data } })
act('file', '2024-03-04', { party_id: 'secret-number', party: '演示当事人' })
act('investigate', '2024-03-05')
act('conclude', '2024-03-11')
act('notify', '2024-03-12', { served_on: '2024-03-12', kinds: 'fine', fine: 5000, hearing_applies: false })
act('decide', '2024-03-20', { outcome: 'penalty', kinds: 'fine', fine: 5000 })
const bag = await assembleCaseFile(
  {
    number: '演罚普2024-0001',
    state,
    on: '2024-03-21',
    origin: 'mingfa/654000',
    names: { organ: code => `机关${code}` },
    findings: [{ id: 'order-correction', zh: '责令改正', basis: '行政处罚法 第二十八条' }],
    evidence: a => ({
      position: 100 + a.index,
      recordedAt: '2024-03-21T00:00:00.000Z',
      entry: `{"act":"${a.act}"}`,
      receipt: `receipt of ${a.act}\n`,
    }),
    serial: () => 7,
  },
  sha256,
)
const at = (path: string) => bag.find(f => f.path === path)

it('every file of the bag is in its manifest with its digest, and nothing else is (RFC 8493)', () => {
  const lines = text(at('manifest-sha256.txt')).trim().split('\n')
  const digests = new Map(lines.map(l => [l.slice(66), l.slice(0, 64)]))
  const data = bag.filter(f => f.path.startsWith('data/'))
  expect([...digests.keys()].sort()).toEqual(data.map(f => f.path).sort())
  for (const f of data) expect(digests.get(f.path)).toBe(Buffer.from(sha256(f.bytes)).toString('hex'))
  expect(text(at('tagmanifest-sha256.txt'))).toContain(Buffer.from(sha256(at('manifest-sha256.txt')!.bytes)).toString('hex'))
  const octets = data.reduce((n, f) => n + f.bytes.length, 0)
  expect(text(at('bag-info.txt'))).toContain(`Payload-Oxum: ${octets}.${data.length}`)
})
it('the index names every paper in order, each beginning on the page after the one before', () => {
  const papers = bag.filter(f => f.path.endsWith('.docx')).map(f => f.path.replace(/^.*\d\d-/, '').replace('.docx', ''))
  expect(papers).toEqual([
    '卷内目录',
    '行政处罚普通程序办理过程',
    '立案审批表',
    '案件调查终结报告',
    '行政处罚告知书',
    '行政处罚决定书',
    '责令改正通知书',
  ])
  const lines = readDocx(at('data/01-卷内目录.docx')!.bytes).paragraphs.filter(x => /^\d+．/.test(x))
  expect(lines.map(x => /^\d+．([^　]+)/.exec(x)?.[1])).toEqual(papers.slice(1))
  const pages = lines.map(x => /第(\d+)(?:—(\d+))?页/.exec(x)!).map(m => [Number(m[1]), Number(m[2] ?? m[1])] as const)
  expect(pages[0]![0]).toBe(1)
  for (const [i, x] of pages.slice(1).entries()) expect(x[0]).toBe(pages[i]![1] + 1)
})
it('each act has its entry and its receipt, and the case says where they stand in the log', () => {
  for (const a of state.acts) {
    expect(text(at(`data/entries/${100 + a.index}.json`))).toBe(`{"act":"${a.act}"}`)
    expect(text(at(`data/receipts/${100 + a.index}.tlog-proof`))).toBe(`receipt of ${a.act}\n`)
  }
  const record = JSON.parse(text(at('data/case.json'))) as {
    readonly acts: readonly { readonly position: number }[]
    readonly findings: readonly string[]
  }
  expect(record.acts.map(a => a.position)).toEqual([100, 101, 102, 103, 104])
  expect(record.findings).toEqual(['order-correction'])
})
it('sealed values are in no file in the clear', () => {
  for (const f of bag) expect(f.path.endsWith('.docx') ? readDocx(f.bytes).paragraphs.join('') : text(f)).not.toContain('secret-number')
  expect(readDocx(at('data/02-行政处罚普通程序办理过程.docx')!.bytes).paragraphs.join('\n')).toContain('当事人证件号码：×××')
})
