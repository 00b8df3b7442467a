import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { leafHashOfText } from '#ledger'
import { loadCatalogue } from '#src/catalogue/load.ts'
import type { Io } from '#src/commands/command.ts'
import { verifyFolder } from '#src/commands/verify.ts'
import { sha256 } from '#src/crypto/node.ts'
import { DEFAULT_REGION, openRegion } from '#src/region/open.ts'
import { writeReport } from '#src/report/report.ts'
import { freshFolder } from '#src/store/testing.ts'
import { loadWorld } from '#src/worlds/load.ts'
import annual from '../reports/annual/index.ts'
import { run as standAlone } from '../verify/mingfa-verify.ts'
import { loop, median, table, whole } from './measure.ts'

const took = async (run: () => unknown): Promise<number> => {
  const started = performance.now()
  await run()
  return performance.now() - started
}
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`

/** The demonstration world: loading, opening again, verifying, the annual report. */
export const world = async (rounds: number): Promise<string> => {
  const catalogue = await loadCatalogue()
  const dataDir = await freshFolder()
  const at = { dataDir, code: DEFAULT_REGION, catalogue }
  let open = await openRegion(at)
  const loading = await took(() => loadWorld('ili-2022', open, () => undefined))
  const { size } = open.region.record
  const bodies: string[] = []
  for await (const row of open.store.entries(DEFAULT_REGION, 0, size)) bodies.push(row.body)
  const { vkey } = open.log
  await open.close()
  const openings: number[] = []
  for (let i = 0; i < rounds; i++) {
    openings.push(
      await took(async () => {
        open = await openRegion(at)
      }),
    )
    if (i < rounds - 1) await open.close()
  }
  const q = { year: 2022, on: open.region.today() }
  const report = () => writeReport(annual, open.region.figures, open.region.record, q)
  const first = await took(report)
  const again: number[] = []
  for (let i = 0; i < rounds; i++) again.push(await took(report))
  await open.close()
  let told = ''
  const io: Io = {
    out: t => {
      told += t
    },
    err: t => {
      told += t
    },
    progress: () => undefined,
    lines: async function* () {},
  }
  const whole_ = await took(() => verifyFolder({ ...at, today: q.on }, { json: true }, io))
  if (!(JSON.parse(told) as { clean: boolean }).clean) throw new Error(told)
  const bare: number[] = []
  const apart: number[] = []
  for (let i = 0; i < rounds; i++) {
    bare.push(loop(500, n => leafHashOfText(sha256, bodies[n % bodies.length]!)))
    const ms = await took(async () => {
      const status = await standAlone([join(dataDir, 'log', DEFAULT_REGION), '--vkey', vkey], () => undefined)
      if (status !== 0) throw new Error('the stand-alone verifier found a difference')
    })
    apart.push((size / ms) * 1000)
  }
  await rm(dataDir, { recursive: true })
  return `World \`ili-2022\`, ${whole(size)} entries, embedded database.

${table(
  ['what', 'measured'],
  [
    ['load the world into an empty region', `${seconds(loading)}: ${whole((size / loading) * 1000)} entries a second`],
    [
      `open the region again (database, log, replay of every entry), median of ${rounds}`,
      `${seconds(median(openings))} (${seconds(Math.min(...openings))}–${seconds(Math.max(...openings))})`,
    ],
    ['annual report of 2022, first time', seconds(first)],
    [`annual report again, median of ${rounds}`, seconds(median(again))],
    [
      'mingfa verify: database opened, values, tree, head, every case, every figure from zero and kept',
      `${seconds(whole_)}: ${whole((size / whole_) * 1000)} entries a second`,
    ],
    ['stand-alone verifier over the published files', `${whole(median(apart))} entries a second`],
    ['bare loop: SHA-256 of each entry’s leaf', `${whole(median(bare))} entries a second`],
  ],
)}`
}
