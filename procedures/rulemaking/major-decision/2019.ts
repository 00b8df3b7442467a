import { edition, finding, law, rulemakingRules, t, workdays } from '#kernel'
import { dayRule } from '../../_shared/rulemaking-days.ts'
import { acts } from './2019/acts.ts'
import { gates } from './2019/gates.ts'

const MAJOR_DECISIONS = law('重大行政决策程序暂行条例(2019-04-20)')
const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')

/** 重大行政决策（2019）: Major administrative decisions. */
export default edition('major-decision', '2019', {
  inForce: ['2019-09-01', null],
  law: ['重大行政决策程序暂行条例(2019-04-20)', '国发〔2008〕17号', '新疆维吾尔自治区重大行政决策程序规定(2022-02-11)', '湖南省行政程序规定(2018-07-10)'],
  basis: MAJOR_DECISIONS.whole(),
  verified: '2026-11-22',
  rules: rulemakingRules,
  dayRule,
  params: {
    'decision.publish-days': { ...t('决策公布期限', 'Publication of the decision'), value: 20, unit: 'working-days', status: 'silent', basis: [MAJOR_DECISIONS.art(32), OPEN_INFORMATION.art(26)] },
    'decision.comment-floor': { ...t('缩短后的征求意见最短期限', 'Comment period when shortened'), value: 7, unit: 'days', status: 'silent', basis: MAJOR_DECISIONS.art(15) },
    'decision.executor-days': { ...t('明确执行单位期限', 'Executor to be named within'), value: 60, unit: 'days', status: 'silent', basis: MAJOR_DECISIONS.art(34) },
    'decision.delay-days': { ...t('久拖不决界限', 'Long delay after'), value: 365, unit: 'days', status: 'model', basis: [MAJOR_DECISIONS.art(38), law('湖南省行政程序规定(2018-07-10)', 'model').art(40)] },
  },
})
  .roles({
    proposer: t('建议人', 'Whoever suggests the matter'),
    'deciding-organ': t('决策机关(含办公厅、室)', 'Deciding government'),
    undertaker: t('决策承办单位', 'Unit that carries the draft'),
    'legal-office': t('负责合法性审查的部门', 'Department that reviews legality'),
    adviser: t('法律顾问、公职律师', 'Legal adviser or public lawyer'),
    'market-regulator': t('市场监督管理部门', 'Market regulator'),
    meeting: t('常务会议或者全体会议', 'Executive or plenary meeting'),
    head: t('行政首长', 'Head of government'),
    executor: t('决策执行单位', 'Executing unit'),
    evaluator: t('评估单位', 'Evaluator'),
    superior: t('上一级行政机关', 'Superior organ'),
  })
  .states({
    proposed: t('已提出', 'Proposed'),
    drafting: t('拟订草案', 'Drafting'),
    'under-review': t('合法性审查中', 'Under legality review'),
    reviewed: t('已审查', 'Reviewed'),
    submitted: t('已提交会议', 'Submitted to the meeting'),
    deliberated: t('已集体讨论', 'Deliberated'),
    decided: t('已决定', 'Decided'),
    published: t('已公布', 'Published'),
    executing: t('执行中', 'Being carried out'),
    suspended: t('中止执行', 'Suspended'),
    completed: { ...t('执行完毕', 'Carried out'), resting: true },
    accountability: { ...t('责任倒查中', 'Accountability review'), resting: true },
    declined: { ...t('不启动或未通过', 'Declined'), final: true },
    replaced: { ...t('调整重新决策', 'Replaced by a new decision'), final: true },
  })
  .acts(acts)
  .clocks({
    'publish-decision': {
      ...t('决策公布期限', 'Publication of the decision'), basis: [MAJOR_DECISIONS.art(32), OPEN_INFORMATION.art(26)],
      // 决策条例32 only says promptly: CONVENTION, the twenty working days of 信息公开条例26.
      limit: c => workdays(c.param('decision.publish-days'), OPEN_INFORMATION.art(26)), onOverrun: finding('decision-not-published'),
    },
  })
  .gates(gates)
