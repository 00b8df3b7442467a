import { edition, law, rulemakingRules } from '#kernel'
import { dayRule } from '../../_shared/rulemaking-days.ts'
import { acts } from './acts.ts'
import type { Articles } from './articles.ts'
import { clocks } from './clocks.ts'
import { gates } from './gates.ts'
import { roles, states } from './parties.ts'

const LEGISLATION = law('立法法(2023-03-13)')

const articles: Articles = {
  localRegulation: LEGISLATION.art(81), // approval within four months
  rule: LEGISLATION.art(93), // an interim rule holds for two years
  meeting: LEGISLATION.art(95),
  autonomous: LEGISLATION.art(85),
  congress: LEGISLATION.art(87),
  promulgation: LEGISLATION.art(88),
  gazette: LEGISLATION.art(89),
  ruleSigned: LEGISLATION.art(96),
  filing: LEGISLATION.art(109),
  contactPoint: LEGISLATION.art(90),
}
/** 立法法(2023)81, 93: what a prefecture may legislate on. */
const fields = {
  'urban-rural': ['城乡建设与管理', 'Urban and rural construction'], ecology: ['生态文明建设', 'Ecology'], heritage: ['历史文化保护', 'Heritage'],
  'grassroots-governance': ['基层治理', 'Grassroots governance'], other: ['其他', 'Other'],
} as const

/** 立法项目（2023）: Legislation project. */
export default edition('legislation-project', '2023', {
  inForce: ['2023-03-15', null],
  law: ['立法法(2023-03-13)', '规章制定程序条例(2017-12-22)', '法规规章备案审查条例(2024-08-30)', '法规规章备案条例(2001-12-14)'],
  basis: LEGISLATION.whole(),
  verified: '2026-11-22',
  rules: rulemakingRules,
  dayRule,
})
  .roles(roles)
  .states(states)
  .acts(acts(articles, fields))
  .clocks(clocks(articles))
  .gates(gates(articles))
