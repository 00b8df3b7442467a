/** SHA-256 of bytes. The kernel is pure: who draws or checks brings it. */
export type DrawHash = (bytes: Uint8Array) => Uint8Array

/**
 * A draw as its record shows it (construct 64): the pool in the order it was in, how many are drawn, the commitment made before, the seed opened
 * after. Seeds are 22 base64url characters (16 random bytes) or more, so that no one can find one by trying.
 */
export interface DrawRecord {
  readonly pool: readonly string[]
  readonly size: number
  /** Of the seed, made known before the pool is fixed: `seedCommitment`. */
  readonly commitment: string
  readonly seed: string
  readonly drawn: readonly string[]
}
export type DrawFault = 'seed-too-short' | 'seed-not-committed' | 'pool-repeats' | 'size' | 'not-what-was-drawn'

const SHORTEST = 22
const utf8 = new TextEncoder()
const hex = (b: Uint8Array): string => [...b].map(x => x.toString(16).padStart(2, '0')).join('')

/** What is published before a draw: SHA-256 of `mingfa/draw/seed` LF seed, in lower-case hex. */
export const seedCommitment = (hash: DrawHash, seed: string): string => hex(hash(utf8.encode(`mingfa/draw/seed\n${seed}`)))

/** Ids in the fixed order of a pool: by their UTF-16 code units, each once. Whatever order a register was read in, the pool is the same. */
export const poolOf = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

/** The digest of a pool, for a record that names it without listing it: SHA-256 over the ids, each with its length before it. */
export const poolDigest = (hash: DrawHash, pool: readonly string[]): string =>
  hex(hash(utf8.encode(`mingfa/draw/pool\n${pool.map(id => `${id.length}:${id}`).join('\n')}`)))

/**
 * Draws `size` of a pool without putting back: each ticket is SHA-256 of seed, round and member; the lowest are drawn, in that order. Rank by
 * hash needs no reduction to a range, so that every member has the same chance. Throws RangeError where size is not a whole number from 0 to the pool's, or
 * the pool names a member twice.
 *
 * @param round tells draws of one seed apart: 'objects', 'officers', a day.
 */
export const drawFrom = (hash: DrawHash, pool: readonly string[], size: number, seed: string, round = ''): readonly string[] => {
  if (!Number.isInteger(size) || size < 0 || size > pool.length) throw new RangeError(`draw ${size} of ${pool.length}`)
  if (new Set(pool).size !== pool.length) throw new RangeError('the pool names a member twice')
  const part = (s: string): string => `${s.length}:${s}`
  return pool
    .map(id => ({ id, ticket: hex(hash(utf8.encode(`mingfa/draw/ticket\n${part(seed)}\n${part(round)}\n${part(id)}`))) }))
    .sort((a, b) => (a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : a.id < b.id ? -1 : 1))
    .slice(0, size)
    .map(x => x.id)
}

/** How many a share of a pool is: rounded up, so that a share above nothing draws somebody. `percent` with at most two decimals. */
export const sizeOfShare = (pool: number, percent: number): number => Math.ceil((pool * Math.round(percent * 100)) / 10_000)

/** What is wrong with a draw as recorded; none: anyone who repeats it draws the same. The order drawn is part of it. */
export const verifyDraw = (hash: DrawHash, d: DrawRecord, round = ''): readonly DrawFault[] => {
  const out: DrawFault[] = []
  if (d.seed.length < SHORTEST) out.push('seed-too-short')
  if (seedCommitment(hash, d.seed) !== d.commitment) out.push('seed-not-committed')
  if (new Set(d.pool).size !== d.pool.length) return [...out, 'pool-repeats']
  if (!Number.isInteger(d.size) || d.size < 0 || d.size > d.pool.length || d.drawn.length !== d.size) return [...out, 'size']
  const again = drawFrom(hash, d.pool, d.size, d.seed, round)
  if (again.some((id, i) => id !== d.drawn[i])) out.push('not-what-was-drawn')
  return out
}

/** What the text of a `method` field says of a draw, so that a record of today can be repeated: `sha256-tickets pool=… size=… commitment=… seed=… round=…`. */
export interface DrawMethod {
  readonly pool: string
  readonly size: number
  readonly commitment: string
  readonly seed: string
  readonly round: string
}
export const methodText = (m: DrawMethod): string =>
  `sha256-tickets pool=${m.pool} size=${m.size} commitment=${m.commitment} seed=${m.seed} round=${encodeURIComponent(m.round)}`
/** Reads it back; undefined where the text says less than a draw needs: it is then not judged. */
export const readMethod = (text: string): DrawMethod | undefined => {
  const m = /^sha256-tickets pool=([0-9a-f]{64}) size=(\d+) commitment=([0-9a-f]{64}) seed=(\S+) round=(\S*)$/.exec(text)
  return m ? { pool: m[1]!, size: Number(m[2]), commitment: m[3]!, seed: m[4]!, round: decodeURIComponent(m[5]!) } : undefined
}
/** Judges a recorded draw by its method text and the pool read again from its register; undefined where the text does not say enough. */
export const verifyMethod = (
  hash: DrawHash,
  text: string,
  pool: readonly string[],
  drawn: readonly string[],
): readonly (DrawFault | 'another-pool')[] | undefined => {
  const m = readMethod(text)
  if (!m) return undefined
  if (poolDigest(hash, pool) !== m.pool) return ['another-pool']
  return verifyDraw(hash, { pool, size: m.size, commitment: m.commitment, seed: m.seed, drawn }, m.round)
}
