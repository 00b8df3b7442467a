import { LedgerFault } from './fault.ts'
import { type Hash, hashText } from './hash.ts'

/** A complete subtree: at `level` l and `index` i it covers the leaves from i·2^l up to, not including, (i+1)·2^l. */
export interface NodeId {
  readonly level: number
  readonly index: number
}

/** Gives the hash of a complete subtree. Throws when it is not at hand; see {@link tileHashReader}. */
export type HashReader = (level: number, index: number) => Uint8Array

/** RFC 9162 §2.1.1: SHA-256(0x00 ‖ entry), of an entry's bytes as they are stored. */
export function leafHash(hash: Hash, entry: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(entry.length + 1)
  bytes.set(entry, 1)
  return hash(bytes)
}

/** The leaf hash of an entry given as its canonical text: the same value as {@link leafHash} of its UTF-8 bytes, faster. */
export const leafHashOfText = (hash: Hash, text: string): Uint8Array => hashText(hash, `\u0000${text}`)

/** RFC 9162 §2.1.1: SHA-256(0x01 ‖ left ‖ right). Requires two hashes of 32 bytes. */
export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(65)
  bytes[0] = 1
  bytes.set(left, 1)
  bytes.set(right, 33)
  return hash(bytes)
}

/** The root of the empty tree, SHA-256 of nothing. */
export const emptyRoot = (hash: Hash): Uint8Array => hash(new Uint8Array(0))

/** A tree size or leaf index must be exact as a JavaScript number; throws `merkle.range` otherwise. */
export function requireSize(n: number, what: string): void {
  if (!Number.isSafeInteger(n) || n < 0) throw new LedgerFault('merkle.range', `${what} ${n} is not a whole number from 0 to 2^53 - 1`)
}

/**
 * The complete subtrees that make up the leaves from `lo` up to, not including, `hi`, left to right.
 * Requires `lo` to be a multiple of a power of two not less than `hi - lo`, as every range of the Merkle tree's recursion is.
 */
export function rangeNodes(lo: number, hi: number): NodeId[] {
  const out: NodeId[] = []
  // Powers of two and sizes below 2^53 divide exactly, so plain numbers serve where 32-bit operators would not.
  while (lo < hi) {
    let level = 0
    let width = 1
    while (width * 2 <= hi - lo) {
      width *= 2
      level++
    }
    out.push({ level, index: lo / width })
    lo += width
  }
  return out
}

/** The Merkle tree hash of such a range, read as complete subtrees. Same requirement as {@link rangeNodes}; `lo < hi`. */
export function rangeHash(hash: Hash, read: HashReader, lo: number, hi: number): Uint8Array {
  return foldRight(
    hash,
    rangeNodes(lo, hi).map(n => read(n.level, n.index)),
  )
}

/** The hash over complete subtrees given left to right, largest first: (a, (b, (c, d))). Of none, the empty root. */
export function foldRight(hash: Hash, subtrees: readonly Uint8Array[]): Uint8Array {
  let i = subtrees.length - 1
  let out = subtrees[i]
  if (out === undefined) return emptyRoot(hash)
  for (i--; i >= 0; i--) out = nodeHash(hash, subtrees[i] as Uint8Array, out)
  return out
}

/** The root at a size: the tree hash of the first `size` leaves. The reader must know at least that many. */
export const rootAt = (hash: Hash, read: HashReader, size: number): Uint8Array =>
  size === 0 ? emptyRoot(hash) : rangeHash(hash, read, 0, size)

/** Told of every complete subtree as it closes, leaves (level 0) included; `index` counts from 0 at its level. */
export type OnNode = (level: number, index: number, hash: Uint8Array) => void

/**
 * The right edge of a growing tree: one hash for each bit of its size, about 20 for a million entries.
 * Appending costs one node hash on average and no memory. Several may exist over the same log.
 */
export class TreeEdge {
  readonly #hash: Hash
  readonly #onNode: OnNode | undefined
  // Complete subtrees left to right, largest first; they mirror the one bits of #size.
  readonly #stack: Uint8Array[]
  #size: number

  constructor(hash: Hash, onNode?: OnNode, stack: readonly Uint8Array[] = [], size = 0) {
    this.#hash = hash
    this.#onNode = onNode
    this.#stack = [...stack]
    this.#size = size
  }

  /** The edge of a tree that exists, read by at most 53 look-ups and never from all entries. */
  static from(hash: Hash, read: HashReader, size: number, onNode?: OnNode): TreeEdge {
    requireSize(size, 'size')
    return new TreeEdge(
      hash,
      onNode,
      rangeNodes(0, size).map(n => read(n.level, n.index)),
      size,
    )
  }

  /** How many leaves the tree has: the index that the next one gets. */
  get size(): number {
    return this.#size
  }

  /** Adds a leaf by its hash ({@link leafHash}), 32 bytes, and returns its index. */
  append(leaf: Uint8Array): number {
    if (leaf.length !== 32) throw new LedgerFault('merkle.hash-length', `a leaf hash has 32 bytes, not ${leaf.length}`)
    const index = this.#size
    let node = leaf
    let at = index
    let level = 0
    this.#onNode?.(0, at, node)
    while (at % 2 === 1) {
      node = nodeHash(this.#hash, this.#stack.pop() as Uint8Array, node)
      at = (at - 1) / 2
      level++
      this.#onNode?.(level, at, node)
    }
    this.#stack.push(node)
    this.#size = index + 1
    return index
  }

  /** The root at the present size. */
  root(): Uint8Array {
    return foldRight(this.#hash, this.#stack)
  }

  /** An independent copy, to try a batch that may have to be given up. */
  clone(onNode?: OnNode): TreeEdge {
    return new TreeEdge(this.#hash, onNode, this.#stack, this.#size)
  }
}

/** Cuts concatenated hashes, as a tile holds them, into one array each (views, not copies). Throws `tile.shape` unless whole. */
export function splitHashes(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length % 32 !== 0) throw new LedgerFault('tile.shape', `${bytes.length} bytes are no whole number of hashes`)
  return Array.from({ length: bytes.length / 32 }, (_, i) => bytes.subarray(i * 32, i * 32 + 32))
}
