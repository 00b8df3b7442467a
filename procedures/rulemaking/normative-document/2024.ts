import { type ActDef, type ClocksOf, edition, f, type GatesOf, law, rulemakingRules, t } from '#kernel'
import { dayRule } from '../../_shared/rulemaking-days.ts'
import { acts } from './acts.ts'
import { clocks } from './clocks.ts'
import { gates } from './gates.ts'
import { parameters } from './parameters.ts'
import { roles, states } from './parties.ts'

const LOCAL_ORGANS = law('地方各级人民代表大会和地方各级人民政府组织法(2022-03-11)')
const FAIR_COMPETITION = law('公平竞争审查条例(2024-06-06)')

const acts2024 = {
  ...acts,
  'fair-competition-review': {
    ...t('公平竞争审查', 'Fair-competition review'), by: ['drafting-unit', 'market-regulator'], from: ['drafting', 'under-review', 'reviewed'], to: 'same',
    basis: [FAIR_COMPETITION.art(13), FAIR_COMPETITION.art(14), FAIR_COMPETITION.art(16), FAIR_COMPETITION.art(17)],
    gates: ['fair-competition-reviewer', 'fair-competition-heard'],
    data: {
      reviewer: f.enum('审查主体', 'Reviewed by', {
        'drafting-unit': ['起草单位', 'Drafting unit'], 'market-regulator': ['市场监督管理部门', 'Market regulator'],
        joint: ['市场监管部门会同起草单位', 'Market regulator with the drafting unit'],
      }),
      result: f.enum('结果', 'Result', {
        pass: ['符合审查标准', 'Pass'], exception: ['适用例外规定', 'Exception applies'],
        violation: ['违反审查标准', 'Violates the standards'],
      }),
      'stakeholders-heard': f.bool('是否听取利害关系人意见', 'Stakeholders heard'),
      conclusion: f.document('结论', 'Conclusion'),
    },
    publish: 'never',
  },
} as const satisfies Readonly<Record<string, ActDef>>

/** 行政规范性文件制定（2024）: Making of administrative normative documents. */
export default edition('normative-document', '2024', {
  inForce: ['2024-08-01', null],
  law: ['地方各级人民代表大会和地方各级人民政府组织法(2022-03-11)', '公平竞争审查条例(2024-06-06)', '优化营商环境条例(2019-10-22)', '国发〔2008〕17号', '国办发〔2018〕37号', '国办发〔2018〕115号'],
  basis: LOCAL_ORGANS.whole(),
  verified: '2026-11-22',
  rules: rulemakingRules,
  dayRule,
  params: parameters,
})
  .roles(roles)
  .states(states)
  .acts(acts2024)
  // The acts carry the same data as in the edition before, so the same rules read them.
  .clocks(clocks as unknown as ClocksOf<typeof acts2024>)
  .gates({
    ...(gates as unknown as Pick<GatesOf<typeof acts2024>, keyof typeof gates>),
    'fair-competition-reviewer': {
      ...t('审查主体', 'Reviewed by the right organ'), basis: FAIR_COMPETITION.art(14), severity: 'finding',
      remedy: t('由市场监督管理部门会同起草单位审查', 'Have the market regulator review it with the drafting unit'),
      rule: (c, a) => c.first('propose')?.data.level !== 'government' || a.data.reviewer !== 'drafting-unit',
    },
    'fair-competition-heard': {
      ...t('听取利害关系人', 'Stakeholders heard on competition'), basis: FAIR_COMPETITION.art(16), severity: 'finding',
      remedy: t('听取有关经营者、行业协会商会等意见', 'Hear undertakings and associations'),
      rule: (_c, a) => a.data['stakeholders-heard'],
    },
    'fair-competition-done': {
      ...t('未经公平竞争审查不得出台', 'Fair-competition review before issue'), basis: [FAIR_COMPETITION.art(14), FAIR_COMPETITION.art(18)], severity: 'block',
      remedy: t('开展公平竞争审查并取得通过结论', 'Have it reviewed for fair competition, and pass'),
      rule: c => !c.first('propose')?.data['affects-market'] || ['pass', 'exception'].includes(c.last('fair-competition-review')?.data.result ?? ''),
    },
  })
