import { isTexts, jcs } from './json.ts'
import { sha256 } from './tree.ts'
import { Difference } from './verdict.ts'

export type Shown = readonly [salt: string, name: string, value: unknown]

export const isShown = (v: unknown): v is Shown =>
  Array.isArray(v) && v.length === 3 && typeof v[0] === 'string' && /^[A-Za-z0-9_-]{21}[AQgw]$/.test(v[0]) && typeof v[1] === 'string'

const mostTries = 200_000

/** Checks shown fields and the commitments of the others, each list in order of name, against an entry's `data`. */
export function checkDisclosure(data: string | undefined, shown: readonly Shown[], others: readonly string[]): void {
  const differs = (message: string) => new Difference('values.differ', message)
  if (data === undefined || shown.length + others.length === 0) {
    if (data !== undefined || shown.length + others.length > 0)
      throw differs('the entry commits to fields and none are shown, or the other way round')
    return
  }
  if (!isTexts(others) || others.some(c => !/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(c)))
    throw differs('a commitment is 32 bytes in base64url')
  shown.forEach(([, name], i) => {
    const before = shown[i - 1]
    if (before !== undefined && before[1] >= name) throw differs('the shown fields are not in order of name')
  })
  const open = shown.map(([salt, name, value]) => sha256(salt, jcs([name, value])))
  const hidden = others.map(c => Buffer.from(c, 'base64url'))
  let tries = 0
  // The names of hidden fields are unknown, so every way of merging the two lists is tried.
  const search = (i: number, j: number, joined: readonly Buffer[]): boolean => {
    if (i === open.length && j === hidden.length) {
      if (++tries > mostTries) throw differs('too many hidden fields to place')
      return sha256(...joined).toString('base64url') === data
    }
    return (
      (i < open.length && search(i + 1, j, [...joined, open[i] as Buffer])) ||
      (j < hidden.length && search(i, j + 1, [...joined, hidden[j] as Buffer]))
    )
  }
  if (!search(0, 0, [])) throw differs('the values shown are not what the entry commits to')
}
