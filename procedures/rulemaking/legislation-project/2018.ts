import { edition, law, report2022, rulemakingRules } from '#kernel'
import { dayRule } from '../../_shared/rulemaking-days.ts'
import { acts } from './acts.ts'
import type { Articles } from './articles.ts'
import { clocks } from './clocks.ts'
import { gates } from './gates.ts'
import { roles, states } from './parties.ts'

const LEGISLATION = law('立法法(2015-03-15)')

const articles: Articles = {
  localRegulation: LEGISLATION.art(72), // approval within four months
  rule: LEGISLATION.art(82), // an interim rule holds for two years
  meeting: LEGISLATION.art(84),
  autonomous: LEGISLATION.art(75),
  congress: LEGISLATION.art(77),
  promulgation: LEGISLATION.art(78),
  gazette: LEGISLATION.art(79),
  ruleSigned: LEGISLATION.art(85),
  filing: LEGISLATION.art(98),
  contactPoint: report2022('一(三)二', 'statute first in the law of 2023'),
}
/** 立法法(2015)72, 82: what a prefecture may legislate on. */
const fields = { 'urban-rural': ['城乡建设与管理', 'Urban and rural construction'], environment: ['环境保护', 'Environment'], heritage: ['历史文化保护', 'Heritage'], other: ['其他', 'Other'] } as const

/** 立法项目（2018）: Legislation project. */
export default edition('legislation-project', '2018', {
  inForce: ['2018-05-01', '2023-03-14'],
  law: ['立法法(2015-03-15)', '规章制定程序条例(2017-12-22)', '法规规章备案条例(2001-12-14)'],
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
