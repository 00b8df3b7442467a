import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** Colours kept. A page of text in few colours loses nothing that one sees. */
const COLOURS = 160
/** Squared distance in RGB within which two colours are one. */
const CLOSE = 120

const u32 = (n: number): Buffer => {
  const b = Buffer.alloc(4)
  b.writeUInt32BE(n >>> 0)
  return b
}
const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([u32(data.length), body, u32(crc32(body))])
}

/** Undoes the filters of a PNG (ISO/IEC 15948 §9): rows of `stride` bytes, `bpp` bytes a pixel. */
const unfilter = (raw: Buffer, stride: number, bpp: number, height: number): Buffer => {
  const out = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const kind = raw[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const a = x >= bpp ? (out[y * stride + x - bpp] ?? 0) : 0
      const b = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0
      const c = x >= bpp && y > 0 ? (out[(y - 1) * stride + x - bpp] ?? 0) : 0
      const p = a + b - c
      const paeth =
        Math.abs(p - a) <= Math.abs(p - b) && Math.abs(p - a) <= Math.abs(p - c) ? a : Math.abs(p - b) <= Math.abs(p - c) ? b : c
      const add = [0, a, b, (a + b) >> 1, paeth][kind ?? 0] ?? 0
      out[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + add) & 255
    }
  }
  return out
}

/** Writes a picture anew with a palette of its commonest colours. Takes 8-bit RGB or RGBA, not interlaced, as browsers write them. */
export const withPalette = (png: Buffer): Buffer => {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const bpp = png[25] === 6 ? 4 : 3
  const data: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const pixels = unfilter(inflateSync(Buffer.concat(data)), width * bpp, bpp, height)
  const colour = (i: number) => ((pixels[i * bpp] ?? 0) << 16) | ((pixels[i * bpp + 1] ?? 0) << 8) | (pixels[i * bpp + 2] ?? 0)
  const counts = new Map<number, number>()
  for (let i = 0; i < width * height; i++) counts.set(colour(i), (counts.get(colour(i)) ?? 0) + 1)
  const far = (a: number, b: number) =>
    ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2
  // The commonest, but none close to one kept already: else the many greys of small letters would drive out a rare green.
  const kept: number[] = []
  for (const [c] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (kept.length === COLOURS) break
    if (kept.every(k => far(k, c) > CLOSE)) kept.push(c)
  }
  const nearest = new Map<number, number>(kept.map((c, i) => [c, i]))
  const indexOf = (c: number): number => {
    const known = nearest.get(c)
    if (known !== undefined) return known
    let best = 0
    for (let i = 1; i < kept.length; i++) if (far(c, kept[i] ?? 0) < far(c, kept[best] ?? 0)) best = i
    nearest.set(c, best)
    return best
  }
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(colour(y * width + x))
  const header = Buffer.concat([u32(width), u32(height), Buffer.from([8, 3, 0, 0, 0])])
  const palette = Buffer.from(kept.flatMap(c => [c >> 16, (c >> 8) & 255, c & 255]))
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
