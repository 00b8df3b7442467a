/** A file of a bag: its path under the bag, `/` between names, and its bytes. */
export interface BagFile {
  readonly path: string
  readonly bytes: Uint8Array
}
type Digest = (bytes: Uint8Array) => Uint8Array

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const hex = (bytes: Uint8Array): string => [...bytes].map(b => b.toString(16).padStart(2, '0')).join('')
/** RFC 8493 2.1.3: line ends and the percent sign of a path are escaped. */
const escaped = (path: string): string => path.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const manifest = (files: readonly BagFile[], sha256: Digest): string =>
  files.map(f => `${hex(sha256(f.bytes))}  ${escaped(f.path)}\n`).join('')

/**
 * Files packed as a BagIt 1.0 bag (RFC 8493) with SHA-256 manifests: whoever holds it proves with `sha256sum -c manifest-sha256.txt` that
 * nothing in it was changed, added or left out since. `info` becomes bag-info.txt. Pure; `payload` paths are put under data/.
 */
export const bagOf = (
  payload: readonly BagFile[],
  info: readonly (readonly [name: string, value: string])[],
  sha256: Digest,
): readonly BagFile[] => {
  const data = payload.map(f => ({ path: `data/${f.path}`, bytes: f.bytes }))
  const octets = data.reduce((n, f) => n + f.bytes.length, 0)
  const tags: readonly BagFile[] = [
    { path: 'bagit.txt', bytes: utf8('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') },
    {
      path: 'bag-info.txt',
      bytes: utf8(
        [...info, ['Payload-Oxum', `${octets}.${data.length}`] as const]
          .map(([k, v]) => `${k}: ${v.replace(/\s*[\r\n]+\s*/g, ' ')}\n`)
          .join(''),
      ),
    },
    { path: 'manifest-sha256.txt', bytes: utf8(manifest(data, sha256)) },
  ]
  return [...tags, { path: 'tagmanifest-sha256.txt', bytes: utf8(manifest(tags, sha256)) }, ...data]
}
