import { crc32 } from 'node:zlib'

/** What a frame holds: the start of a segment, a batch's parameters, or a setting. */
export const kinds = { start: 1, batch: 2, meta: 3 } as const
export type FrameKind = (typeof kinds)[keyof typeof kinds]

export interface Frame {
  kind: FrameKind
  payload: Buffer
  /** Where the frame begins and ends in its segment, in bytes. */
  from: number
  to: number
}

const HEAD = 9

const isKind = (kind: number | undefined): kind is FrameKind => kind === kinds.start || kind === kinds.batch || kind === kinds.meta

/** A frame: length of the payload (4), CRC-32 of kind and payload (4), kind (1), payload. */
export function frame(kind: FrameKind, payload: Uint8Array): Buffer {
  const out = Buffer.allocUnsafe(HEAD + payload.length)
  out.writeUInt32BE(payload.length, 0)
  out[8] = kind
  out.set(payload, HEAD)
  out.writeUInt32BE(crc32(out.subarray(8)), 4)
  return out
}

/** The frames of a segment up to the first that is cut short or damaged; `end` is where the sound part ends. */
export function frames(segment: Buffer): { frames: Frame[]; end: number } {
  const out: Frame[] = []
  let at = 0
  while (at + HEAD <= segment.length) {
    const to = at + HEAD + segment.readUInt32BE(at)
    const kind = segment[at + 8]
    if (to > segment.length || !isKind(kind) || crc32(segment.subarray(at + 8, to)) !== segment.readUInt32BE(at + 4)) break
    out.push({ kind, payload: segment.subarray(at + HEAD, to), from: at, to })
    at = to
  }
  return { frames: out, end: at }
}
