import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Difference } from './verdict.ts'

const place = (index: number): string => {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0')
  const parts = digits.match(/\d{3}/g) ?? []
  return parts.map((p, i) => (i < parts.length - 1 ? `x${p}` : p)).join('/')
}

/** How many hashes (or entries) the resource at `index` of a tile level has in a log of `size`. */
export const widthOf = (level: number, index: number, size: number): number => Math.min(256, Math.floor(size / 256 ** level) - index * 256)

/** A resource of a published log: the one of exactly this width, else the full one that has replaced it. */
function resource(dir: string, kind: string, index: number, width: number, firstEntry: number): { bytes: Buffer; grown: boolean } {
  const full = join(dir, 'tile', kind, place(index))
  const exact = width === 256 ? full : `${full}.p/${width}`
  const path = existsSync(exact) ? exact : full
  if (!existsSync(path))
    throw new Difference('log.truncated', `tile/${kind}/${place(index)}${width === 256 ? '' : `.p/${width}`} is not there`, firstEntry)
  return { bytes: readFileSync(path), grown: path !== exact }
}

/** The hashes of a tile. */
export function readTile(dir: string, level: number, index: number, size: number): Buffer[] {
  const width = widthOf(level, index, size)
  const firstEntry = index * 256 ** (level + 1)
  const { bytes, grown } = resource(dir, String(level), index, width, firstEntry)
  if (bytes.length !== width * 32 && !(grown && bytes.length === 8192)) {
    throw new Difference(
      'tile.length',
      `tile ${level}/${index} has ${bytes.length} bytes, not ${width * 32}`,
      firstEntry + Math.floor(bytes.length / 32) * 256 ** level,
    )
  }
  return Array.from({ length: width }, (_, i) => bytes.subarray(i * 32, i * 32 + 32))
}

/** The entries of a bundle one by one, so that what stands before a cut is still checked; then a Difference where it is cut or goes on too long. */
export function* readBundle(dir: string, index: number, size: number): Generator<Buffer> {
  const width = widthOf(0, index, size)
  const first = index * 256
  const { bytes, grown } = resource(dir, 'entries', index, width, first)
  let at = 0
  for (let i = 0; i < width; i++) {
    if (at + 2 > bytes.length) throw new Difference('log.truncated', `the bundle ends before entry ${first + i}`, first + i)
    const end = at + 2 + bytes.readUInt16BE(at)
    if (end > bytes.length) throw new Difference('log.truncated', `entry ${first + i} is cut short`, first + i)
    yield bytes.subarray(at + 2, end)
    at = end
  }
  if (at < bytes.length && !grown)
    throw new Difference('log.surplus', `the bundle goes on after entry ${first + width - 1}, its last`, first + width)
}
