import type { Head } from './checkpoint.ts'
import { checkDisclosure } from './disclosure.ts'
import { checkEntry } from './entry.ts'
import { readBundle, readTile, widthOf } from './published.ts'
import { GrowingTree, leafHash, tileHash } from './tree.ts'
import type { ValueRows } from './values.ts'
import { Difference } from './verdict.ts'

const short = (b: Buffer) => b.toString('hex', 0, 8)

/** Compares the tiles above the leaves as they fill, holding at most one row of 256 hashes a level. */
class UpperTiles {
  private readonly rows: Buffer[][] = []
  private readonly dir: string
  private readonly size: number
  constructor(dir: string, size: number) {
    this.dir = dir
    this.size = size
  }

  add(level: number, index: number, hash: Buffer): void {
    const row = this.rows[level] ?? []
    this.rows[level] = row
    row.push(hash)
    if (row.length < widthOf(level, Math.floor(index / 256), this.size)) return
    const tile = Math.floor(index / 256)
    const published = readTile(this.dir, level, tile, this.size)
    row.forEach((h, i) => {
      const from = (tile * 256 + i) * 256 ** level
      if (!h.equals(published[i] as Buffer)) {
        throw new Difference(
          'tile.differs',
          `tile ${level}/${tile} was made over other entries between ${from} and ${from + 256 ** level - 1}: ${short(published[i] as Buffer)}, not ${short(h)}`,
          from,
        )
      }
    })
    if (row.length < 256) return
    this.add(level + 1, tile, tileHash(row))
    this.rows[level] = []
  }
}

/** Adds the index to whatever an entry's own checks found. */
function at<T>(index: number, check: () => T): T {
  try {
    return check()
  } catch (e) {
    if (e instanceof Difference && e.index === undefined) throw new Difference(e.code, e.message, index)
    throw e
  }
}

function rootsMustAgree(tree: GrowingTree, heads: readonly Head[]): void {
  for (const head of heads) {
    if (head.size === tree.size && !tree.root().equals(head.root)) {
      throw new Difference(
        'root.differs',
        `the first ${head.size} entries, tiles and all, are not those of the signed checkpoint of ${head.size}`,
      )
    }
  }
}

/**
 * Recomputes a published log from its entries up to `head`, in one pass and flat memory: each entry's form and leaf hash, order of time,
 * every tile, the root; the roots of `earlier` signed heads; the values given. Throws the first Difference. Returns what was counted.
 */
export async function checkLog(
  dir: string,
  head: Head,
  earlier: readonly Head[],
  values?: ValueRows,
): Promise<{ entries: number; values: number }> {
  for (const old of earlier) {
    if (old.origin !== head.origin)
      throw new Difference('checkpoint.origin', `an earlier checkpoint is of ${old.origin}, this log is ${head.origin}`)
    if (old.size > head.size)
      throw new Difference('log.rolled-back', `an earlier checkpoint has ${old.size} entries, this one only ${head.size}`, head.size)
  }
  const tree = new GrowingTree()
  const upper = new UpperTiles(dir, head.size)
  let last = ''
  let index = 0
  rootsMustAgree(tree, [...earlier, head])
  for (let bundle = 0; index < head.size; bundle++) {
    const leaves = readTile(dir, 0, bundle, head.size)
    for (const bytes of readBundle(dir, bundle, head.size)) {
      const leaf = leafHash(bytes)
      const published = leaves[index % 256] as Buffer
      if (!leaf.equals(published))
        throw new Difference('leaf.differs', `entry ${index} hashes to ${short(leaf)}, the tree has ${short(published)}`, index)
      const entry = at(index, () => checkEntry(bytes))
      if (head.origin !== `mingfa/${entry.region}`)
        throw new Difference('entry.region', `entry ${index} is of region ${entry.region}, the log is ${head.origin}`, index)
      if (entry.recordedAt < last)
        throw new Difference('entry.time', `entry ${index} is recorded at ${entry.recordedAt}, before the one ahead of it (${last})`, index)
      if (entry.corrects !== undefined && entry.corrects >= index)
        throw new Difference('entry.corrects', `entry ${index} corrects entry ${entry.corrects}, which does not come before it`, index)
      last = entry.recordedAt
      const row = await values?.at(index)
      if (row !== undefined) at(index, () => checkDisclosure(entry.data, row.shown, row.others))
      tree.add(leaf)
      index++
      rootsMustAgree(tree, earlier)
    }
    if (widthOf(0, bundle, head.size) === 256) upper.add(1, bundle, tileHash(leaves))
  }
  rootsMustAgree(tree, [head])
  return { entries: index, values: (await values?.end(head.size)) ?? 0 }
}

/** Whether the leaf hashes in the tiles give both roots, so that the newer head extends the older. Reads no entries. */
export function checkConsistency(dir: string, old: Head, head: Head): void {
  if (old.origin !== head.origin) throw new Difference('checkpoint.origin', `the checkpoints are of ${old.origin} and ${head.origin}`)
  if (old.size > head.size)
    throw new Difference('log.rolled-back', `the older checkpoint has ${old.size} entries, the newer only ${head.size}`, head.size)
  const tree = new GrowingTree()
  rootsMustAgree(tree, [old, head])
  for (let tile = 0; tree.size < head.size; tile++) {
    for (const leaf of readTile(dir, 0, tile, head.size)) {
      tree.add(leaf)
      if (tree.size === old.size || tree.size === head.size) rootsMustAgree(tree, [old, head])
    }
  }
}
