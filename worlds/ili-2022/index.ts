import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prc } from '#calendars/index.ts'
import { t } from '#kernel'
import { importLines } from '#src/region/import.ts'
import type { OpenRegion } from '#src/region/open.ts'
import { importOrgans } from '#src/region/organs.ts'
import type { Progress, World } from '#src/worlds/load.ts'
import { organs } from './organs.ts'
import { type Part, TODAY } from './part.ts'

const SOURCE = 'world:ili-2022'
/** Demonstration entries have no account behind them: the commitment is 32 zero bytes. */
const NOBODY = 'A'.repeat(43)
const CHUNK = 2000

const parts = async (): Promise<readonly Part[]> => {
  const folder = join(import.meta.dirname, 'parts')
  const files = readdirSync(folder)
    .filter(f => f.endsWith('.ts') && !f.endsWith('.test.ts'))
    .sort()
  return Promise.all(files.map(async f => ((await import(pathToFileURL(join(folder, f)).href)) as { default: Part }).default))
}

const load = async (open: OpenRegion, progress: Progress): Promise<void> => {
  const { region, catalogue } = open
  const at = '2021-01-04T09:00+08:00'
  const entered = await importOrgans(
    region,
    organs.map(o => ({ ...o, ...(o.made ? { en: `${o.en} (made)` } : {}) })),
    { source: SOURCE, actor: NOBODY, at },
  )
  if (entered.errors.length > 0) throw new Error(`organs: ${JSON.stringify(entered.errors.slice(0, 3))}`)
  const made = await parts()
  const rows = made.flatMap(p => (p.entries ? [...p.entries()] : []))
  for (let i = 0; i < rows.length; i += CHUNK) {
    const outcomes = await Promise.all(
      rows.slice(i, i + CHUNK).map(e =>
        region.enter({
          register: e.register,
          id: e.id,
          row: e.row,
          organ: e.organ,
          role: 'registrar',
          actor: NOBODY,
          at,
          source: SOURCE,
        }),
      ),
    )
    const bad = outcomes.findIndex(o => o.kind !== 'done')
    if (bad >= 0) throw new Error(`${rows[i + bad]?.register} ${rows[i + bad]?.id}: ${JSON.stringify(outcomes[bad])}`)
    progress('registers', Math.min(rows.length, i + CHUNK), rows.length)
  }
  const lines = made.flatMap(p => (p.cases ? [...p.cases()] : [])).map(c => JSON.stringify({ ...c, source: SOURCE }))
  const result = await importLines(
    region,
    lines,
    { source: SOURCE, actor: NOBODY, progress: (done, of) => progress('cases', done, of) },
    { catalogue, calendar: prc, today: region.today() },
  )
  if (result.errors.length > 0) throw new Error(`${result.errors.length} lines: ${JSON.stringify(result.errors.slice(0, 3))}`)
}

const world: World = {
  name: 'ili-2022',
  label: t('伊犁州2022年演示数据', 'Ili prefecture, 2022 (demonstration)'),
  about: t(
    '机构区划为真实名录（缺额部分为演示单位，名称中注明）；案件内容全部为合成，按公开年度报告的数字生成，不含任何真实当事人。',
    'Divisions are real names (units missing there are made, and say so); all case content is synthetic, made to the numbers of the published report, with no real party in it.',
  ),
  today: TODAY,
  load,
}
export default world
