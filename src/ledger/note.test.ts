import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as browser from '../crypto/browser.ts'
import { ed25519Sign, ed25519Verify, generateKeyPair, sha256 } from '../crypto/node.ts'
import { base64, base64url, fromBase64, fromBase64url } from './bytes.ts'
import { formatCheckpoint, openCheckpoint, originOf, parseCheckpoint, signCheckpoint } from './checkpoint.ts'
import { formatVkey, openNote, parseNote, parseVkey, signNote, verifierKey } from './note.ts'

const code = (c: string) => expect.objectContaining({ code: c })
const signerNamed = (name: string) => {
  const pair = generateKeyPair()
  const key = verifierKey(sha256, name, pair.publicKey)
  return { key, signer: { ...key, sign: ed25519Sign(pair.privateKey) } }
}

describe('base 64', () => {
  it('equals the platform’s, and each text has one reading', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), bytes => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
        expect([...fromBase64(base64(bytes))]).toEqual([...bytes])
        expect([...fromBase64url(base64url(bytes))]).toEqual([...bytes])
      }),
    )
  })
  it.each(['A', 'AA', 'AB==', 'AAE', 'A===', 'AA=A', 'AA==AA==', 'A-_A', 'AAA\n', '====', 'AAÿA'])('%j is refused', text => {
    expect(() => fromBase64(text)).toThrow(code('base64.invalid'))
  })
})

describe('the example of the signed-note specification', () => {
  const vkey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
  const note =
    'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'
  it.each([
    ['node', ed25519Verify],
    ['browser', browser.ed25519Verify],
  ] as const)('opens (%s)', (_name, verify) => {
    const key = parseVkey(sha256, vkey)
    expect(formatVkey(key)).toBe(vkey)
    expect(openNote(verify, note, [key])).toEqual({ text: 'This is an example message.\n', by: [key], unknown: 0 })
    expect(() => openNote(verify, note.replace('an example', 'no example'), [key])).toThrow(code('note.bad-signature'))
  })
  it.each([
    vkey.replace('530d903a', '530d903b'),
    vkey.replace('foo', 'bar'),
    vkey.replace('Aeky', 'Beky'),
    vkey.replace('+530', ' 530'),
    '',
  ])('%s is no key', text => {
    expect(() => parseVkey(sha256, text)).toThrow(code('note.key'))
  })
})

describe('signed notes', () => {
  const a = signerNamed('mingfa/654000')
  const b = signerNamed('witness.example/w1')
  const stranger = signerNamed('stranger.example')
  const text = 'one\n\n— looks like a signature\ntwo\n'
  const note = signNote(text, [a.signer, b.signer, stranger.signer])
  it('carry several signatures; unknown ones are passed over', () => {
    expect(openNote(ed25519Verify, note, [b.key, a.key])).toEqual({ text, by: [a.key, b.key], unknown: 1 })
    const future = `${note}— mingfa/654000 ${base64(new Uint8Array(2424).fill(6))}\n`
    expect(openNote(ed25519Verify, future, [a.key]).unknown).toBe(3)
  })
  it('without a known key, or with a forged line of one, they do not open', () => {
    const other = signerNamed('mingfa/654000')
    expect(() => openNote(ed25519Verify, note, [other.key])).toThrow(code('note.unsigned'))
    const forged = signNote(text, [b.signer, { ...a.key, sign: other.signer.sign }])
    expect(() => openNote(ed25519Verify, forged, [a.key, b.key])).toThrow(code('note.bad-signature'))
    expect(openNote(ed25519Verify, forged, [b.key]).unknown).toBe(1)
  })
  it.each([
    ['no newline at the end', note.slice(0, -1)],
    ['no blank line', note.replaceAll('\n\n', '\n')],
    ['a carriage return', note.replace('one', 'one\r')],
    ['no signature', `${text}\n`],
    ['two spaces', note.replace('— mingfa', '—  mingfa')],
    ['a hyphen', note.replaceAll('—', '-')],
    ['a bare key id', `text\n\n— a ${base64(new Uint8Array(4))}\n`],
    ['101 lines', `text\n\n${'— a AAAAAAA=\n'.repeat(101)}`],
  ])('%s is malformed', (_name, bad) => {
    expect(() => parseNote(bad)).toThrow(code('note.malformed'))
  })
  it('names with spaces or plus signs, and texts without a last newline, are refused', () => {
    for (const name of ['', 'a b', 'a+b', 'a\u2003b', 'a\nb'])
      expect(() => verifierKey(sha256, name, a.key.publicKey)).toThrow(code('note.key'))
    expect(() => verifierKey(sha256, 'a', new Uint8Array(31))).toThrow(code('note.key'))
    expect(() => signNote('text', [a.signer])).toThrow(code('note.malformed'))
  })
})

describe('checkpoints', () => {
  const log = signerNamed(originOf('654000'))
  const witness = signerNamed('witness.example/w1')
  const c = { origin: 'mingfa/654000', size: 20_852_163, root: fromBase64('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=') }
  it('are origin, size and root, a line each', () => {
    expect(formatCheckpoint(c)).toBe('mingfa/654000\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n')
    expect(parseCheckpoint(formatCheckpoint(c))).toEqual(c)
    expect(parseCheckpoint(`${formatCheckpoint(c)}more\n`)).toEqual({ ...c, extensions: ['more'] })
  })
  it('open only for the log’s own key and origin', () => {
    const note = signCheckpoint(c, [log.signer, witness.signer])
    expect(openCheckpoint(ed25519Verify, note, [log.key], 'mingfa/654000')).toMatchObject({ size: c.size, unknown: 1 })
    expect(() => openCheckpoint(ed25519Verify, note, [log.key], 'mingfa/654002')).toThrow(code('checkpoint.origin'))
    expect(() => openCheckpoint(ed25519Verify, note, [witness.key])).toThrow(code('checkpoint.origin'))
  })
  it.each([
    'a\n1\n',
    'a\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n',
    'a\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n',
    '\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n',
    'a\n9007199254740992\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n',
    'a\n1\nAAAA\n',
    `${formatCheckpoint(c)}\n`,
    formatCheckpoint(c).slice(0, -1),
  ])('%j is malformed', text => {
    expect(() => parseCheckpoint(text)).toThrow(code('checkpoint.malformed'))
  })
})
