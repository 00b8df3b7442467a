import canonicalizeModule from 'canonicalize'
import { bench, describe } from 'vitest'
import { canonical } from './canonical.ts'

// Its types describe an ES module, while the package is CommonJS: the function itself is what arrives.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string

const entry = {
  v: 1,
  kind: 'act',
  region: '654000',
  case: 7301455018221,
  procedure: 'reconsideration',
  edition: '2024',
  act: 'decide',
  organ: '654000-sfj',
  role: 'office',
  actor: 'm9Lqa5PfhwObWhHzpl0D-Yr3lnewt4OfP8LHfuzE3PE',
  at: '2024-03-04T10:00+08:00',
  recordedAt: '2024-03-04T02:00:01.123Z',
  data: 'pLE8oEkAK3gJOTuW1RqDiDIeNOis70kWdAKNETel3eg',
}
const fields = {
  outcome: 'uphold',
  approval: 'head',
  reasons: '认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当',
  handlers: ['o1', 'o2'],
  days: 30,
  fine: 12500.5,
  heard: true,
  evidence: [
    { id: 'doc:e1', pages: 3 },
    { id: 'doc:e2', pages: 11 },
  ],
}

for (const [name, value] of [
  ['an entry', entry],
  ['an act’s fields', fields],
] as const) {
  describe(name, () => {
    bench('canonical', () => void canonical(value))
    bench('npm canonicalize', () => void canonicalize(value))
    bench('JSON.stringify (not canonical)', () => void JSON.stringify(value))
  })
}
