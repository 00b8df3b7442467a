import { edition, governanceRules, law, t } from '#kernel'
import { acts, clocks, gates, roles, states } from './definition.ts'

const SH = law('法治社会建设实施纲要(2020－2025年)', 'unverified')
const FX = law('法治宣传教育法(2025-09-12)', 'unverified')

/** 普法责任制（法治宣传教育法）: the same acts and conditions under the Law in force since 1 November 2025. */
export default edition('law-popularisation', '2025', {
  inForce: ['2025-11-01', null],
  law: ['法治宣传教育法(2025-09-12)', '法治社会建设实施纲要(2020－2025年)'],
  basis: [FX.whole(), SH.item('(六)')],
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t('规定无日数；截止日由清单确定', 'No number of days in the texts; due dates come from the list'),
})
  .roles(roles)
  .states(states)
  .acts(acts)
  .clocks(clocks)
  .gates(gates)
