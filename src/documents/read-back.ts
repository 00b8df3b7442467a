import { inflateRawSync } from 'node:zlib'

/** The parts of a ZIP archive, by name: enough to read a .docx back (stored and deflated entries). Throws on anything else. */
export const unzip = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const b = Buffer.from(bytes)
  const end = b.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) throw new Error('not a ZIP archive')
  const out = new Map<string, Uint8Array>()
  let at = b.readUInt32LE(end + 16)
  for (let i = 0; i < b.readUInt16LE(end + 10); i++) {
    const method = b.readUInt16LE(at + 10)
    const size = b.readUInt32LE(at + 20)
    const name = b.toString('utf8', at + 46, at + 46 + b.readUInt16LE(at + 28))
    const local = b.readUInt32LE(at + 42)
    const from = local + 30 + b.readUInt16LE(local + 26) + b.readUInt16LE(local + 28)
    const raw = b.subarray(from, from + size)
    out.set(name, method === 0 ? raw : inflateRawSync(raw))
    at += 46 + b.readUInt16LE(at + 28) + b.readUInt16LE(at + 30) + b.readUInt16LE(at + 32)
  }
  return out
}
const unescapeXml = (s: string): string =>
  s
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

/** What a .docx says, paragraph by paragraph, and the layout it says it in. */
export const readDocx = (
  bytes: Uint8Array,
): {
  readonly paragraphs: readonly string[]
  readonly fonts: ReadonlySet<string>
  readonly margins: Readonly<Record<string, number>>
  readonly footer: string
} => {
  const parts = unzip(bytes)
  const xml = new TextDecoder().decode(parts.get('word/document.xml'))
  const text = (x: string) => unescapeXml([...x.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(m => m[1]).join(''))
  const margin = /<w:pgMar([^>]*)\/>/.exec(xml)?.[1] ?? ''
  const footers = [...parts].filter(([n]) => n.startsWith('word/footer')).map(([, v]) => new TextDecoder().decode(v))
  return {
    paragraphs: [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(m => text(m[0])).filter(x => x !== ''),
    fonts: new Set([...xml.matchAll(/w:eastAsia="([^"]+)"/g)].map(m => m[1]!)),
    margins: Object.fromEntries([...margin.matchAll(/w:(\w+)="(\d+)"/g)].map(m => [m[1]!, Number(m[2])])),
    footer: footers.map(text).join(''),
  }
}
