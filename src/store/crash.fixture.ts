// A writer that a test kills: it appends without end and says, after each answer, how much was acknowledged.
import { openStore } from './index.ts'

const [dataDir = '', erase] = process.argv.slice(2)
const region = '654000'
const store = await openStore({ dataDir })
let size = await store.size(region)
process.stdout.write(`open ${size}\n`)
for (let n = 0; ; n++) {
  const acts = Array.from({ length: 1 + (n % 9) }, (_, i) => ({
    entry: `{"n":${size + i}}`,
    case: `c${(size + i) % 13}`,
    salts: new Uint8Array(32).fill((size + i) % 256),
    data: `{"value":"${'值'.repeat(200)}${size + i}"}`,
  }))
  const cases = [...new Map(acts.map(({ case: id, entry }) => [id, entry]))].map(([id, body]) => ({
    case: id,
    procedure: 'p',
    edition: 'e',
    organ: 'o',
    state: 's',
    open: true,
    nextDue: null,
    source: null,
    foreign: null,
    body,
  }))
  const erasures = erase && n % 10 === 9 && size > 5 ? [size - 3] : []
  const answer = await store.append({ region, first: size, acts, cases, erasures })
  if (!answer.ok) throw new Error('nobody else writes here')
  size = answer.size
  process.stdout.write(`ack ${size}${erasures.length ? ` erased ${erasures[0]}` : ''}\n`)
}
