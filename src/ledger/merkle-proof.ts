import { equalBytes } from './bytes.ts'
import { LedgerFault } from './fault.ts'
import type { Hash } from './hash.ts'
import { emptyRoot, type HashReader, type NodeId, nodeHash, rangeHash, rangeNodes, requireSize } from './merkle.ts'

type Range = readonly [lo: number, hi: number]

// The largest power of two below n. Requires n > 1.
function splitPoint(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

// RFC 9162 §2.1.3.1: the sibling ranges from the leaf up.
function inclusionRanges(index: number, size: number): Range[] {
  requireSize(size, 'size')
  requireSize(index, 'index')
  if (index >= size) throw new LedgerFault('merkle.range', `entry ${index} is not in a log of ${size}`)
  const out: Range[] = []
  let lo = 0
  let hi = size
  while (hi - lo > 1) {
    const mid = lo + splitPoint(hi - lo)
    if (index < mid) {
      out.push([mid, hi])
      hi = mid
    } else {
      out.push([lo, mid])
      lo = mid
    }
  }
  return out.reverse()
}

// RFC 9162 §2.1.4.1, SUBPROOF without the recursion. `whole` is its flag b: the old tree is itself a subtree here, known to the verifier.
function consistencyRanges(a: number, b: number): Range[] {
  requireSize(a, 'size')
  requireSize(b, 'size')
  if (a > b) throw new LedgerFault('merkle.range', `a log of ${b} entries does not extend one of ${a}`)
  if (a === 0 || a === b) return []
  const out: Range[] = []
  let lo = 0
  let hi = b
  let whole = true
  while (a !== hi) {
    const mid = lo + splitPoint(hi - lo)
    if (a <= mid) {
      out.push([mid, hi])
      hi = mid
    } else {
      out.push([lo, mid])
      lo = mid
      whole = false
    }
  }
  if (!whole) out.push([lo, hi])
  return out.reverse()
}

const hashes = (hash: Hash, read: HashReader, ranges: readonly Range[]) => ranges.map(([lo, hi]) => rangeHash(hash, read, lo, hi))
const nodes = (ranges: readonly Range[]): NodeId[] => ranges.flatMap(([lo, hi]) => rangeNodes(lo, hi))

/** The inclusion proof of leaf `index` in the tree of `size`, from the leaf's sibling up. Requires 0 <= index < size. */
export const inclusionProof = (hash: Hash, read: HashReader, index: number, size: number): Uint8Array[] =>
  hashes(hash, read, inclusionRanges(index, size))

/** The proof that the tree of size `b` extends the one of size `a`. Requires 0 <= a <= b; empty when a is 0 or b. */
export const consistencyProof = (hash: Hash, read: HashReader, a: number, b: number): Uint8Array[] =>
  hashes(hash, read, consistencyRanges(a, b))

/** The subtrees that {@link inclusionProof} will read: fetch them (or their tiles, {@link tilesFor}) first where reading is asynchronous. */
export const inclusionNodes = (index: number, size: number): NodeId[] => nodes(inclusionRanges(index, size))

/** The subtrees that {@link consistencyProof} will read. */
export const consistencyNodes = (a: number, b: number): NodeId[] => nodes(consistencyRanges(a, b))

/** RFC 9162 §2.1.3.2: does the proof bind this leaf hash, at this index, to the root of the tree of this size? */
export function verifyInclusion(
  hash: Hash,
  proof: readonly Uint8Array[],
  index: number,
  size: number,
  leaf: Uint8Array,
  root: Uint8Array,
): boolean {
  requireSize(size, 'size')
  requireSize(index, 'index')
  if (index >= size || leaf.length !== 32) return false
  let fn = index
  let sn = size - 1
  let r = leaf
  for (const p of proof) {
    if (sn === 0 || p.length !== 32) return false
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(hash, p, r)
      while (fn % 2 === 0 && fn !== 0) {
        fn = fn / 2
        sn = Math.floor(sn / 2)
      }
    } else r = nodeHash(hash, r, p)
    fn = Math.floor(fn / 2)
    sn = Math.floor(sn / 2)
  }
  return sn === 0 && equalBytes(r, root)
}

/**
 * RFC 9162 §2.1.4.2: does the tree of size `b` and root `rootB` begin with the very tree of size `a` and root `rootA`?
 * From size 0 only the empty root and an empty proof are accepted.
 */
export function verifyConsistency(
  hash: Hash,
  proof: readonly Uint8Array[],
  a: number,
  b: number,
  rootA: Uint8Array,
  rootB: Uint8Array,
): boolean {
  requireSize(a, 'size')
  requireSize(b, 'size')
  if (a > b) return false
  if (a === b) return proof.length === 0 && equalBytes(rootA, rootB)
  if (a === 0) return proof.length === 0 && equalBytes(rootA, emptyRoot(hash))
  let fn = a - 1
  let sn = b - 1
  while (fn % 2 === 1) {
    fn = (fn - 1) / 2
    sn = Math.floor(sn / 2)
  }
  // fn is 0 exactly when a is a power of two: then the old root itself starts the path.
  const path = fn === 0 ? [rootA, ...proof] : proof
  const first = path[0]
  if (first === undefined || path.some(p => p.length !== 32)) return false
  let fr = first
  let sr = first
  for (const c of path.slice(1)) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(hash, c, fr)
      sr = nodeHash(hash, c, sr)
      while (fn % 2 === 0 && fn !== 0) {
        fn = fn / 2
        sn = Math.floor(sn / 2)
      }
    } else sr = nodeHash(hash, sr, c)
    fn = Math.floor(fn / 2)
    sn = Math.floor(sn / 2)
  }
  return sn === 0 && equalBytes(fr, rootA) && equalBytes(sr, rootB)
}
