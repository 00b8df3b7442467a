import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const areas = ['leadership', 'functions', 'rulemaking', 'enforcement', 'emergency', 'disputes', 'supervision', 'digital', 'talent']

/** Of the edition, and of its table. */
const YEAR = 2024
const definition = (id: string, year: number, today: string) => `import { days, disputesRules, edition, f, law, t } from '#kernel'

// Name the statute as law/index.json has it, and cite an article on every line.
const STATUTE = law('行政程序法(${year}-01-01)')

export default edition('${id}', '${year}', {
  inForce: ['${year}-01-01', null],
  law: [STATUTE.name],
  basis: STATUTE.art(1),
  verified: '${today}',
  rules: disputesRules,
  dayRule: t('自然日；末日为休息日的顺延', 'Calendar days; a last day that is a rest day rolls'),
})
  .roles({ party: t('申请人', 'Applicant'), office: t('承办机构', 'Office in charge') })
  .states({ filed: t('已申请', 'Filed'), decided: { ...t('已决定', 'Decided'), final: true } })
  .acts({
    file: {
      ...t('提出申请', 'Filed'), by: ['party'], from: ['start'], to: 'filed', basis: STATUTE.art(1), starts: ['decide'], publish: 'never',
      data: { applicant: f.text('申请人', 'Applicant').sealed(), request: f.longtext('请求', 'Request') },
    },
    decide: {
      ...t('作出决定', 'Decided'), by: ['office'], from: ['filed'], to: 'decided', basis: STATUTE.art(2), stops: ['decide'], gates: ['reasons-given'], stepUp: true, publish: 'never',
      data: { reasons: f.longtext('理由', 'Reasons') },
    },
  })
  .clocks({ decide: { ...t('办理期限', 'Decision'), basis: STATUTE.art(2), limit: days(60, STATUTE.art(2)), onOverrun: 'finding' } })
  .gates({
    'reasons-given': {
      ...t('说明理由', 'Reasons given'), basis: STATUTE.art(2), severity: 'block', remedy: t('写明决定的理由', 'State the reasons of the decision'),
      rule: (_c, a) => a.data.reasons !== '',
    },
  })
`
const index = (id: string, area: string, year: number) => `import { law, isMet, endedOrDue, procedure, runs, t } from '#kernel'
import edition from './${year}.ts'

const STATUTE = law('行政程序法(${year}-01-01)')

export default procedure(
  '${id}',
  { ...t('${id}', '${id}'), area: '${area}', openedBy: 'party', chosenBy: 'opening', chosenNote: t('申请之日', 'The day of filing'), editions: [edition] },
  {
    findings: { 'decide-overrun': { ...t('逾期未决定', 'Decided late'), basis: STATUTE.art(2) } },
    indicators: {
      '${id}.on-time-rate': {
        ...t('按期办结率', 'Decided in time'), kind: 'ratio', basis: STATUTE.art(2), of: runs('decide'), met: isMet, periodBy: endedOrDue, by: ['organ'], target: 1, direction: 'up',
      },
    },
  },
)
`
/** Its days are those of 2024, whose holidays are known: 4 and 5 May 2024 are days off, 6 May the next working day. */
const table = `import { scenarios } from '#kernel'
import procedure from './index.ts'

export default scenarios(procedure, {
  'sixty days; the day of filing does not count (2)': {
    acts: ['2024-03-06 file'], state: 'filed', clocks: { decide: 'due 2024-05-06' },
  },
  'decided on the last day, a day off having moved it (2)': {
    acts: ['2024-03-05 file', '2024-05-06 decide reasons=r'], state: 'decided', clocks: { decide: 'met 2024-05-06' },
  },
  'decided a day late (2)': {
    acts: ['2024-03-05 file', '2024-05-07 decide reasons=r'], state: 'decided', clocks: { decide: 'overrun 2024-05-06' }, findings: ['decide-overrun'],
  },
  'a decision without reasons is refused (2)': {
    acts: ['2024-03-06 file'], refuses: { act: '2024-03-20 decide reasons=', code: 'gate.reasons-given' },
  },
})
`

/** `mingfa new-procedure <area>/<id>`: the folder of a procedure, ready to be written from its articles. No other file is touched. */
export const newProcedure = async (path: string, base = root): Promise<number> => {
  const [area, id, more] = path.split('/')
  if (!area || !id || more !== undefined || !areas.includes(area) || !/^[a-z][a-z0-9-]*$/.test(id)) {
    process.stderr.write(`name it <area>/<id>: area is one of ${areas.join(', ')}; id is English in kebab-case\n`)
    return 2
  }
  const folder = join(base, 'procedures', area, id)
  if (existsSync(folder)) {
    process.stderr.write(`procedures/${area}/${id} is there already\n`)
    return 2
  }
  const today = new Date().toISOString().slice(0, 10)
  const year = YEAR
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${year}.ts`), definition(id, year, today))
  await writeFile(join(folder, 'index.ts'), index(id, area, year))
  await writeFile(join(folder, `${id}.scenarios.ts`), table)
  process.stdout.write(
    `procedures/${area}/${id}: ${year}.ts (the edition), index.ts (findings, registers, figures), ${id}.scenarios.ts (the table).\n` +
      'To do: name the statute as law/index.json has it; cite an article for every act, clock, gate, finding and figure; write a row for each\n' +
      'clock (on time, last day, one day late, rest day at the end, paused, extended) and each gate (just met, just not met).\n' +
      `Then: npx vitest run tests/scenarios.test.ts tests/definitions.test.ts -t ${id}\n`,
  )
  return 0
}
