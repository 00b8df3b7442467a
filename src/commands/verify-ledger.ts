import {
  base64,
  type Checkpoint,
  commit,
  decodeBundle,
  type Entry,
  entriesPath,
  equalBytes,
  leafHashOfText,
  openCheckpoint,
  originOf,
  parseEntryText,
  parseVkey,
  TreeEdge,
  tileWidth,
} from '#ledger'
import type { RecordRow, Store } from '#store'
import { ed25519Verify, sha256 } from '../crypto/node.ts'
import type { Sealer } from '../crypto/seal.ts'
import type { LogDir } from '../log/log-dir.ts'
import type { RegionRecord } from '../record/record.ts'
import { clearValues, factOf, readValues } from '../region/facts.ts'

/** Something that differs: at which entry (null: none can be named), and what. */
export interface Problem {
  readonly at: number | null
  readonly what: string
}
export interface LedgerParts {
  readonly code: string
  readonly store: Store
  readonly files: LogDir
  readonly sealer: Sealer
  /** The log's verifier key. */
  readonly vkey: string
  readonly progress: (step: string, done: number, of: number) => void
}
const decoder = new TextDecoder()

/** What stands beside an entry: is it what the entry commits to? Values that the law erased are told by an erasure entry. */
const valuesProblem = (row: RecordRow, entry: Entry, sealer: Sealer): string | null => {
  if ((row.case ?? null) !== (entry.case === undefined ? null : String(entry.case)))
    return `its values are filed under case ${row.case ?? 'none'}, the entry says ${entry.case ?? 'none'}`
  if (entry.data === undefined)
    return row.data === null && row.salts.length === 0 ? null : 'values stand beside an entry that commits to none'
  if (row.data === null) return null
  try {
    const salts = Array.from({ length: row.salts.length / 16 }, (_, i) => row.salts.subarray(i * 16, i * 16 + 16))
    return commit(sha256, clearValues(row.data, sealer), salts).root === entry.data
      ? null
      : 'the values kept beside the entry are not those it commits to'
  } catch (e) {
    return `the values kept beside the entry cannot be read: ${e instanceof Error ? e.message : String(e)}`
  }
}

/** The published head, if its signature is good. */
const headOf = async ({ files, code, vkey }: LedgerParts): Promise<Checkpoint | null> => {
  const text = await files.checkpoint()
  return text === null ? null : openCheckpoint(ed25519Verify, text, [parseVkey(sha256, vkey)], originOf(code))
}

/**
 * Recomputes the ledger in one pass: positions, form of entries, order of time, commitments from values, tree, signed head. Good entries are given
 * to `record`. Answers with the size read and the first problem; reading stops there.
 */
export const verifyLedger = async (
  o: LedgerParts,
  record: RegionRecord,
): Promise<{ readonly size: number; readonly last: string; readonly problem: Problem | null }> => {
  const size = await o.store.size(o.code)
  const tree = new TreeEdge(sha256)
  const erased = new Set<number>()
  const missing: number[] = []
  let last = ''
  let next = 0
  // Where entries in front of it are not the published ones, the first of those is what is told.
  const found = async (at: number | null, what: string) => {
    const other = at === null || !head ? null : await firstOther(o, Math.min(at, head.size))
    return {
      size,
      last,
      problem:
        other === null || other === at
          ? { at, what }
          : { at: other, what: `it is not the entry that was published (then, at ${at}: ${what})` },
    }
  }
  let head: Checkpoint | null = null
  try {
    head = await headOf(o)
  } catch (e) {
    return found(null, `the published checkpoint: ${e instanceof Error ? e.message : String(e)}`)
  }
  let rootThere: Uint8Array | null = head?.size === 0 ? tree.root() : null
  for await (const row of o.store.records(o.code, 0, size)) {
    if (row.pos !== next) return found(next, `entry ${next}, or what stood beside it, is missing; the next one held is ${row.pos}`)
    let entry: Entry
    try {
      entry = parseEntryText(row.body)
    } catch (e) {
      return found(row.pos, e instanceof Error ? e.message : String(e))
    }
    if (entry.region !== o.code) return found(row.pos, `it is an entry of region ${entry.region}`)
    if (entry.recordedAt < last) return found(row.pos, `recorded at ${entry.recordedAt}, before the entry in front of it (${last})`)
    last = entry.recordedAt
    const wrong = valuesProblem(row, entry, o.sealer)
    tree.append(leafHashOfText(sha256, row.body))
    next++
    if (head?.size === next) rootThere = tree.root()
    if (wrong) return found(row.pos, wrong)
    const values = readValues(row.data)
    if (entry.data !== undefined && row.data === null) missing.push(row.pos)
    if (entry.kind === 'erasure') for (const pos of Array.isArray(values.positions) ? values.positions : []) erased.add(Number(pos))
    try {
      record.add(factOf(row.pos, entry, values))
    } catch (e) {
      return found(row.pos, `it cannot be read into the record: ${e instanceof Error ? e.message : String(e)}`)
    }
    if (row.pos % 2000 === 0) o.progress('verify', row.pos, size)
  }
  if (next !== size) return found(next, `the log ends at ${next}, the store says ${size}`)
  const gone = missing.find(pos => !erased.has(pos))
  if (gone !== undefined) return found(gone, 'its values are gone and no erasure entry says so')
  if (!head) return size === 0 ? { size, last, problem: null } : found(0, 'no head was ever published of these entries')
  if (head.size > size) return found(size, `the published head has ${head.size} entries, the store ${size}`)
  if (!rootThere || !equalBytes(rootThere, head.root))
    return found(
      await firstOther(o, head.size),
      `the tree over the stored entries is not the one whose head was signed (size ${head.size}, root ${base64(head.root)})`,
    )
  if (head.size < size)
    return found(
      head.size,
      `entries from here on are under no signed head (${head.size} of ${size}): they came by another way than the writer, or it was stopped in the act`,
    )
  return { size, last, problem: null }
}

/** The first stored entry that is not the published one, by comparing with the published bundles. */
const firstOther = async ({ files, store, code }: LedgerParts, size: number): Promise<number | null> => {
  for (let index = 0; index * tileWidth < size; index++) {
    const first = index * tileWidth
    const width = Math.min(tileWidth, size - first)
    const file = await files.read(entriesPath(index, width === tileWidth ? undefined : width)).catch(() => null)
    if (!file) continue
    let published: readonly Uint8Array[] = []
    try {
      published = decodeBundle(file.bytes)
    } catch {
      continue
    }
    let i = 0
    for await (const row of store.entries(code, first, first + width)) {
      const p = published[i++]
      if (!p || decoder.decode(p) !== row.body) return row.pos
    }
  }
  return null
}
