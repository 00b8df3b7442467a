import { type Head, type Key, openCheckpoint } from './checkpoint.ts'
import { checkDisclosure, isShown } from './disclosure.ts'
import { checkEntryValue } from './entry.ts'
import { isObject, isTexts, jcs, parseCanonical } from './json.ts'
import { leafHash, rootOfInclusion } from './tree.ts'
import { Difference } from './verdict.ts'

export interface CheckedReceipt {
  readonly head: Head
  readonly index: number
  readonly entry: unknown
  readonly fields: readonly (readonly [string, unknown])[]
  readonly hidden: number
}

const base64 = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.toString('base64') !== text) throw new Difference('receipt.malformed', 'a line is not base64 in its one spelling')
  return bytes
}

/** Checks a receipt (C2SP tlog-proof) with nothing but the log's key. */
export function checkReceipt(text: string, keys: readonly Key[]): CheckedReceipt {
  const bad = (message: string) => new Difference('receipt.malformed', message)
  const split = text.indexOf('\n\n')
  const [first, extraLine, indexLine, ...proofLines] = text.slice(0, Math.max(split, 0)).split('\n')
  if (first !== 'c2sp.org/tlog-proof@v1') throw bad('this is no receipt: its first line is not c2sp.org/tlog-proof@v1')
  if (!extraLine?.startsWith('extra ')) throw bad('the second line is not “extra”')
  const index = /^index (0|[1-9]\d{0,15})$/.exec(indexLine ?? '')
  if (index === null) throw bad('the third line is not “index” and a position')
  const proof = proofLines.map(base64)
  if (proof.length > 53 || proof.some(p => p.length !== 32)) throw bad('the inclusion proof is malformed')
  const extra = parseCanonical(base64(extraLine.slice(6)), 'the extra line')
  if (!isObject(extra) || Object.keys(extra).join() !== 'disclosed,entry,others')
    throw bad('the extra line is not {disclosed, entry, others}')
  const { disclosed, entry, others } = extra
  if (!Array.isArray(disclosed) || !disclosed.every(isShown) || !isTexts(others)) throw bad('the disclosure is malformed')

  const head = openCheckpoint(text.slice(split + 2), keys)
  const at = Number(index[1])
  const { region, data } = checkEntryValue(entry)
  if (head.origin !== `mingfa/${region}`)
    throw new Difference('receipt.origin', `an entry of ${region} cannot be in the log ${head.origin}`, at)
  const root = at < head.size ? rootOfInclusion(leafHash(Buffer.from(jcs(entry))), at, head.size, proof) : undefined
  if (root === undefined || !root.equals(head.root))
    throw new Difference('receipt.not-included', `the entry is not at position ${at} of the log of ${head.size}`, at)
  checkDisclosure(data, disclosed, others)
  return { head, index: at, entry, fields: disclosed.map(([, name, value]) => [name, value] as const), hidden: others.length }
}
