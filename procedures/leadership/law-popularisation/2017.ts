import { edition, governanceRules, law, t } from '#kernel'
import { acts, clocks, gates, roles, states } from './definition.ts'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')
const SH = law('法治社会建设实施纲要(2020－2025年)', 'unverified')
const PF = law('关于实行国家机关“谁执法谁普法”普法责任制的意见(2017-05-17)', 'unverified')

/** 普法责任制（2017年意见）: a list is published, tasks are carried out and recorded, the organ reports and is evaluated. */
export default edition('law-popularisation', '2017', {
  inForce: ['2017-05-17', '2025-10-31'],
  law: [
    '关于实行国家机关“谁执法谁普法”普法责任制的意见(2017-05-17)',
    '法治社会建设实施纲要(2020－2025年)',
    '法治政府建设与责任落实督察工作规定(2019-04-15)',
  ],
  basis: [PF.whole(), SH.item('(六)'), DC.art(9, 1, 10)],
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t('规定无日数；截止日由清单确定', 'No number of days in the texts; due dates come from the list'),
})
  .roles(roles)
  .states(states)
  .acts(acts)
  .clocks(clocks)
  .gates(gates)
