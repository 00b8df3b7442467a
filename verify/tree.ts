import { createHash } from 'node:crypto'

export const sha256 = (...parts: (Uint8Array | string)[]): Buffer => {
  const h = createHash('sha256')
  for (const p of parts) h.update(p)
  return h.digest()
}

const zero = Uint8Array.of(0)
const one = Uint8Array.of(1)

/** RFC 9162 §2.1.1. */
export const leafHash = (entry: Uint8Array): Buffer => sha256(zero, entry)
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(one, left, right)

/** A tree that is given its leaves one by one and keeps only the complete subtrees of its right edge. */
export class GrowingTree {
  size = 0
  private edge: { hash: Buffer; leaves: number }[] = []

  add(leaf: Buffer): void {
    let node = { hash: leaf, leaves: 1 }
    for (let left = this.edge.at(-1); left !== undefined && left.leaves === node.leaves; left = this.edge.at(-1)) {
      node = { hash: nodeHash(left.hash, node.hash), leaves: node.leaves * 2 }
      this.edge.pop()
    }
    this.edge.push(node)
    this.size++
  }

  root(): Buffer {
    const right = this.edge.at(-1)
    if (right === undefined) return sha256()
    return this.edge.slice(0, -1).reduceRight((acc, left) => nodeHash(left.hash, acc), right.hash)
  }
}

/** The hash over 256 hashes of a full tile. */
export function tileHash(hashes: readonly Buffer[]): Buffer {
  const tree = new GrowingTree()
  for (const h of hashes) tree.add(h)
  return tree.root()
}

/** The root that an inclusion proof leads to: RFC 9162 §2.1.3.2 by recursion over the shape of the tree. Undefined when it does not fit. */
export function rootOfInclusion(leaf: Buffer, index: number, size: number, proof: readonly Buffer[]): Buffer | undefined {
  if (size === 1) return proof.length === 0 ? leaf : undefined
  const last = proof.at(-1)
  if (last === undefined) return undefined
  let k = 1
  while (k * 2 < size) k *= 2
  if (index < k) {
    const left = rootOfInclusion(leaf, index, k, proof.slice(0, -1))
    return left && nodeHash(left, last)
  }
  const right = rootOfInclusion(leaf, index - k, size - k, proof.slice(0, -1))
  return right && nodeHash(last, right)
}
