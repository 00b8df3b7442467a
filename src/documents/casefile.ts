import type { ISODate } from '#calendar'
import { type AnyAct, type CaseState, citations, citationText, explainRun } from '#kernel'
import { type BagFile, bagOf } from './bag.ts'
import { documentDocx } from './docx.ts'
import { pagesOf } from './pages.ts'
import { type AnyDocument, documentsOf, type Names, type OfficialDocument, wordsOf, writeDocument, zhDate } from './write.ts'

/** What the ledger has of an act: its position, its entry as canonical JSON, its receipt (C2SP tlog-proof). */
export interface ActEvidence {
  readonly position: number
  readonly recordedAt: string
  readonly entry: string
  readonly receipt: string
}
export interface CaseFileInput {
  /** Number of the case; in the system it came from, where it has one. */
  readonly number: string
  readonly state: CaseState
  /** The day for which the file is made. */
  readonly on: ISODate
  readonly names: Names
  /** Findings that stand against the case, with their label and article. */
  readonly findings: readonly { readonly id: string; readonly zh: string; readonly basis: string }[]
  readonly evidence: (act: AnyAct) => ActEvidence | undefined
  /** Place of a document among those of its mark, from 1. */
  readonly serial: (act: AnyAct, d: AnyDocument) => number
  /** Prefix of the log that the receipts belong to: mingfa/654000. */
  readonly origin: string
}
interface Paper {
  readonly title: string
  readonly number: string
  readonly on: string
  readonly pages: number
  readonly path: string
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const two = (n: number): string => String(n).padStart(2, '0')
/** A name that every file system takes. */
const safe = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, '_')

/** The course of the case, act by act, with what each recorded; then clocks and findings. */
const course = (x: CaseFileInput): OfficialDocument => {
  const s = x.state
  const w = wordsOf(s, x.names)
  const e = s.edition
  return {
    id: 'course',
    title: `${s.procedure.zh}办理过程`,
    number: x.number,
    organ: w.organ(s.organ),
    to: null,
    remedy: null,
    copies: [],
    on: zhDate(x.on),
    body: [
      ...s.acts.flatMap((a, i) => {
        const def = e.acts[a.act]
        const at = x.evidence(a)?.position
        return [
          {
            h: `${i + 1}．${w.date(a.on)} ${def?.zh ?? a.act}（${e.roles[a.by]?.zh ?? a.by}${a.deemed ? '，视为' : ''}${a.outOfOrder ? '，顺序违法' : ''}）`,
          },
          {
            rows: Object.entries(def?.data ?? {}).flatMap(([k, f]) => (w.value(a, k) === '' ? [] : [[f.label.zh, w.value(a, k)] as const])),
          },
          { p: `依据：${def ? citations(def.basis).map(citationText).join('；') : ''}。${at === undefined ? '' : `账本位置：${at}。`}` },
        ]
      }),
      { h: '期限' },
      {
        items: [...s.latest.values()].map(
          r => `${r.def.zh}：${explainRun(r, s.atHand.calendar).due ?? '无'}（${status[r.status] ?? r.status}）`,
        ),
      },
      { h: '记录显示的问题' },
      ...(x.findings.length > 0 ? [{ items: x.findings.map(f => `${f.zh}${f.basis === '' ? '' : `（${f.basis}）`}`) }] : [{ p: '无。' }]),
    ],
  }
}
const status: Readonly<Record<string, string>> = { running: '计算中', met: '按期', overrun: '逾期', paused: '中止', void: '不再计算' }

/** 卷内目录: a line a paper, with the page on which it begins. */
const index = (x: CaseFileInput, papers: readonly Paper[]): OfficialDocument => {
  const lines: string[] = []
  let page = 1
  for (const p of papers) {
    lines.push(`${p.title}　${p.number}　${p.on}　第${page}${p.pages > 1 ? `—${page + p.pages - 1}` : ''}页`)
    page += p.pages
  }
  const w = wordsOf(x.state, x.names)
  return {
    id: 'index',
    title: '卷内目录',
    number: x.number,
    organ: w.organ(x.state.organ),
    to: null,
    remedy: null,
    copies: [],
    on: zhDate(x.on),
    body: [
      {
        rows: [
          ['案件', `${x.state.procedure.zh}　${x.number}`],
          ['立卷机关', w.organ(x.state.organ)],
          ['状态', x.state.edition.states[x.state.state]?.zh ?? x.state.state],
          ['共', `${papers.length}件，${page - 1}页`],
        ],
      },
      { items: lines },
      { p: '页次按国家标准版面（每页二十二行、每行二十八字）计算。文书以收执与账本条目核对，清单与摘要见 manifest-sha256.txt。' },
    ],
  }
}

/**
 * The file of a case (案卷): an index with pages, the course of the case, every document that its acts issued as .docx, the ledger entry and
 * the receipt of each act, and the case as JSON, packed as a bag whose SHA-256 manifest fixes them. Pure: the same state gives the same
 * texts. Sealed values stand as ××× unless `names.open` opens them.
 */
export const assembleCaseFile = async (x: CaseFileInput, sha256: (bytes: Uint8Array) => Uint8Array): Promise<readonly BagFile[]> => {
  const files: BagFile[] = []
  const papers: Paper[] = []
  const paper = async (folder: string, d: OfficialDocument): Promise<void> => {
    const path = `${folder}${two(papers.length + 2)}-${safe(d.title)}.docx`
    papers.push({ title: d.title, number: d.number, on: d.on, pages: pagesOf(d), path })
    files.push({ path, bytes: await documentDocx(d) })
  }
  await paper('', course(x))
  for (const a of x.state.acts)
    for (const [id, d] of documentsOf(x.state, a)) await paper('documents/', writeDocument(id, d, x.state, a, x.names, x.serial(a, d)))
  for (const a of x.state.acts) {
    const e = x.evidence(a)
    if (!e) continue
    files.push(
      { path: `entries/${e.position}.json`, bytes: utf8(e.entry) },
      { path: `receipts/${e.position}.tlog-proof`, bytes: utf8(e.receipt) },
    )
  }
  const sealed = (a: AnyAct, k: string): boolean => x.state.edition.acts[a.act]?.data?.[k]?.isSealed === true
  const plain = (a: AnyAct) => Object.fromEntries(Object.entries(a.data).map(([k, v]) => [k, sealed(a, k) ? null : v]))
  const record = {
    case: x.number,
    procedure: x.state.procedure.id,
    edition: x.state.edition.id,
    organ: x.state.organ,
    on: x.on,
    origin: x.origin,
    state: x.state.state,
    acts: x.state.acts.map(a => ({
      act: a.act,
      at: a.at,
      by: a.by,
      deemed: a.deemed,
      data: plain(a),
      position: x.evidence(a)?.position ?? null,
      recordedAt: x.evidence(a)?.recordedAt ?? null,
    })),
    findings: x.findings.map(f => f.id),
    papers,
  }
  files.push({ path: 'case.json', bytes: utf8(`${JSON.stringify(record, null, 1)}\n`) })
  files.unshift({ path: '01-卷内目录.docx', bytes: await documentDocx(index(x, papers)) })
  return bagOf(
    files,
    [
      ['Source-Organization', wordsOf(x.state, x.names).organ(x.state.organ)],
      ['Bagging-Date', x.on],
      ['External-Identifier', x.number],
      ['External-Description', x.state.procedure.zh],
      ['Bag-Group-Identifier', x.origin],
    ],
    sha256,
  )
}
