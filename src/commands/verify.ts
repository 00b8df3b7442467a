import { dateOfInstant, type ISODate } from '#calendar'
import {
  base64, canonical, commit, decodeBundle, type Entry, entriesPath, equalBytes, leafHashOfText, parseCheckpoint, parseEntryText, parseNote, TreeEdge, tileWidth, widthAt,
} from '#ledger'
import type { Store } from '#store'
import { sha256 } from '../crypto/node.ts'
import { Figures } from '../indicators/figures.ts'
import { year } from '../indicators/periods.ts'
import type { LogDir } from '../log/log-dir.ts'
import { RegionRecord } from '../record/record.ts'
import { clearValues, factOf, readValues } from '../region/facts.ts'
import type { RegionCommand } from './command.ts'

/**
 * `mingfa verify`: recomputes everything from the entries and the values they commit to — commitments, leaves, tree, published head, cases,
 * clocks, figures — and names the first entry that differs.
 */
export const verifyRegion: RegionCommand = async ({ region, store, log, sealer, catalogue }, args, io) => {
  const size = await store.size(region.code)
  const problems: { at: number | null; what: string }[] = []
  const first = (at: number | null, what: string) => problems.push({ at, what })
  const record = new RegionRecord(catalogue, region.record.calendar)
  const tree = new TreeEdge(sha256)
  let last = ''
  let next = 0
  const rootAt = new Map<number, Uint8Array>()
  const text = await log.files.checkpoint()
  const head = text === null ? null : parseCheckpoint(parseNote(text).text)
  const started = performance.now()
  for await (const row of store.records(region.code, 0, size)) {
    if (problems.length > 0) break
    if (row.pos !== next) {
      first(next, `entry ${next} is missing; the next one held is ${row.pos}`)
      break
    }
    next++
    let entry: Entry
    try {
      entry = parseEntryText(row.body)
    } catch (e) {
      first(row.pos, e instanceof Error ? e.message : String(e))
      break
    }
    if (entry.recordedAt < last) first(row.pos, `recorded at ${entry.recordedAt}, before the entry in front of it (${last})`)
    last = entry.recordedAt
    if (entry.data !== undefined && row.data !== null) {
      try {
        const salts = Array.from({ length: row.salts.length / 16 }, (_, i) => row.salts.subarray(i * 16, i * 16 + 16))
        const c = commit(sha256, clearValues(row.data, sealer), salts)
        if (c.root !== entry.data) first(row.pos, 'the values kept beside the entry are not those it commits to')
      } catch (e) {
        first(row.pos, `the values kept beside the entry cannot be read: ${e instanceof Error ? e.message : String(e)}`)
      }
    } else if (entry.data === undefined && row.data !== null) first(row.pos, 'values stand beside an entry that commits to none')
    tree.append(leafHashOfText(sha256, row.body))
    if (head && head.size === next) rootAt.set(next, tree.root())
    if (problems.length === 0) record.add(factOf(row.pos, entry, readValues(row.data)))
    if (row.pos % 2000 === 0) io.progress('verify', row.pos, size)
  }
  if (problems.length === 0 && next !== size) first(next, `the log ends at ${next}, the store says ${size}`)
  if (problems.length === 0 && head) {
    if (head.size > size) first(size, `the published head has ${head.size} entries, the store ${size}`)
    else if (head.size > 0 && !equalBytes(rootAt.get(head.size) ?? new Uint8Array(), head.root)) {
      first(await firstOther(log.files, store, region.code, head.size), `the tree over the stored entries is not the one whose head was signed (size ${head.size}, root ${base64(head.root)})`)
    }
  }
  let cases = 0
  let figures = 0
  if (problems.length === 0) {
    const today = region.today()
    for (const c of record.cases.values()) {
      cases++
      const kept = region.record.cases.get(c.id)
      const a = canonical(view(record.assessOn(c, today)))
      const b = kept ? canonical(view(region.record.assessOn(kept, today))) : ''
      if (a !== b) {
        first(c.positions[0] ?? null, `case ${c.id}: state, clocks or findings differ from those recomputed`)
        break
      }
    }
    const fresh = new Figures(record)
    const y = year(Number(today.slice(0, 4)) - 1)
    for (const id of region.figures.definitions.keys()) {
      figures++
      const ask = { indicator: id, ...y, on: today as ISODate }
      const a = fresh.ask(ask, true)
      const b = region.figures.ask(ask)
      if (a.numerator !== b.numerator || a.denominator !== b.denominator) {
        first(null, `figure ${id}: ${b.numerator}/${b.denominator} kept, ${a.numerator}/${a.denominator} recomputed`)
        break
      }
    }
  }
  const clean = problems.length === 0
  const took = Math.round(performance.now() - started)
  if (args.json) io.out(`${JSON.stringify({ clean, size, cases, figures, milliseconds: took, problems })}\n`)
  else if (clean) io.out(`clean: ${size} entries, ${cases} cases, ${figures} figures recomputed in ${took} ms; last recorded ${last ? dateOfInstant(last) : '—'}\n`)
  else for (const p of problems) io.err(`${p.at === null ? '' : `entry ${p.at}: `}${p.what}\n`)
  return clean ? 0 : 1
}

const view = (a: ReturnType<RegionRecord['assessOn']>) => ({ state: a.state, clocks: a.clocks, findings: a.findings, notJudged: a.notJudged })

/** The first stored entry that is not the published one, by comparing with the published bundles. */
const firstOther = async (files: LogDir, store: Store, region: string, size: number): Promise<number | null> => {
  for (let index = 0; index * tileWidth < size; index++) {
    const width = Math.min(tileWidth, size - index * tileWidth)
    const bytes = await files.read(entriesPath(index, widthAt(0, index, size))).catch(() => null)
    if (!bytes) continue
    const published = decodeBundle(bytes.bytes)
    let i = 0
    for await (const row of store.entries(region, index * tileWidth, index * tileWidth + width)) {
      const p = published[i++]
      if (!p || new TextDecoder().decode(p) !== row.body) return row.pos
    }
  }
  return null
}
