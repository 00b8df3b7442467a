import { days, filled, type GatesOf, law, t, unverified } from '#kernel'
import type { acts } from './acts.ts'
import type { Articles } from './articles.ts'

const RULE_MAKING = law('规章制定程序条例(2017-12-22)')
const LOCAL_ORGANS = law('地方各级人民代表大会和地方各级人民政府组织法(2022-03-11)')

/** What must hold, with the articles of the edition. */
export const gates = (A: Articles) =>
  ({
    'rule-name': {
      ...t('规章不得称条例', 'A rule is not called 条例'), basis: RULE_MAKING.art(7), severity: 'block',
      remedy: t('名称改用规定、办法等', 'Call it 规定 or 办法'),
      rule: (_c, a) => a.data.kind !== 'government-rule' || !a.data.title.endsWith('条例'),
    },
    'within-power': {
      ...t('立法权限', 'Within legislative power'), basis: [A.localRegulation, A.rule, A.autonomous], severity: 'block',
      remedy: t('限于法定立法事项', 'Keep to the fields the law gives'),
      rule: (_c, a) => !['government-rule', 'local-regulation'].includes(a.data.kind) || a.data.field !== 'other',
    },
    'evaluated-before-plan': {
      ...t('评估论证后列入计划', 'Evaluated before planned'), basis: RULE_MAKING.art(12), severity: 'finding',
      remedy: t('先评估论证', 'Evaluate it first'),
      rule: c => c.has('evaluate-proposal'),
    },
    'dispute-explained': {
      ...t('分歧说明', 'Disagreement explained'), basis: RULE_MAKING.art(17), severity: 'finding',
      remedy: t('说明分歧情况和理由', 'Explain the disagreement'),
      rule: (_c, a) => a.data.agreed || filled(a.data.dispute),
    },
    'comment-period': {
      ...t('征求意见不少于30日', 'Thirty days for comment'), basis: RULE_MAKING.art(15), severity: 'finding',
      remedy: t('征求意见不少于30日', 'Leave at least thirty days'),
      rule: (c, a) => a.data.closes >= c.plus(a.data.opens, days(30, RULE_MAKING.art(15))),
    },
    'hearing-notice': {
      ...t('听证会30日前公布', 'Hearing announced 30 days before'), basis: RULE_MAKING.art(16), severity: 'finding',
      remedy: t('提前30日公布', 'Announce it thirty days before'),
      rule: (c, a) => a.data['hearing-on'] >= c.plus(a.on, days(30, RULE_MAKING.art(16))),
    },
    'hearing-announced': {
      ...t('听证会已公布', 'Hearing announced first'), basis: RULE_MAKING.art(16), severity: 'finding',
      remedy: t('按公布的时间公开举行', 'Hold it in public on the day announced'),
      rule: (c, a) => c.has('announce-hearing', x => x.data['hearing-on'] === a.on) && a.data.public,
    },
    'submission-signed': {
      ...t('起草单位主要负责人签署', 'Signed by heads of all drafting units'), basis: RULE_MAKING.art(18), severity: 'block',
      remedy: t('由起草单位主要负责人签署', 'Have the heads of the drafting units sign'),
      rule: (_c, a) => a.data['signed-by-heads'],
    },
    'comment-held': {
      ...t('起草公开征求意见', 'Public comment held'), basis: [RULE_MAKING.art(15), RULE_MAKING.art(20)], severity: 'block',
      remedy: t('公开征求意见并待期限届满', 'Publish for comment and wait until the period has ended'),
      rule: (c, a) => c.first('propose')?.data.secret === true || c.has('open-comment', o => o.data.closes < a.on),
    },
    'hearing-outcome-explained': {
      ...t('听证意见处理说明', 'Hearing outcome explained'), basis: RULE_MAKING.art(16), severity: 'finding',
      remedy: t('说明对听证意见的处理情况', 'Explain what became of the hearing'),
      rule: (c, a) => !c.has('hold-hearing') || a.data['hearing-explained'],
    },
    'review-signed': {
      ...t('法制机构主要负责人签署', 'Signed by the head of the legal office'), basis: RULE_MAKING.art(25), severity: 'finding',
      remedy: t('由法制机构主要负责人签署', 'Have the head of the legal office sign'),
      rule: (_c, a) => a.data.signed,
    },
    'reviewed-before-meeting': {
      ...t('审查后提请审议', 'Reviewed before the meeting'), basis: [RULE_MAKING.art(19), RULE_MAKING.art(25)], severity: 'block',
      remedy: t('先经法制机构审查', 'Have the legal office review it first'),
      rule: c => {
        const reviewed = c.last('finish-review')
        return reviewed !== undefined && !c.after(reviewed).has('return')
      },
    },
    'statutory-meeting': {
      ...t('常务会议或者全体会议决定', 'Executive or plenary meeting'), basis: [RULE_MAKING.art(27), A.meeting], severity: 'block',
      remedy: t('提交常务会议或者全体会议', 'Bring it to the executive or plenary meeting'),
      rule: (_c, a) => a.data.meeting !== 'other',
    },
    'not-a-rule': {
      ...t('规章不提请人大', 'Rules are not sent to the congress'), basis: A.ruleSigned, severity: 'block',
      remedy: t('规章由政府会议决定', 'A rule is decided by the government'),
      rule: c => c.first('propose')?.data.kind !== 'government-rule',
    },
    'congress-for-autonomous': {
      ...t('自治条例单行条例由人大制定', 'Autonomous and separate regulations go to the full congress'), basis: A.autonomous, severity: 'block',
      remedy: t('提请人民代表大会审议', 'Send it to the full congress'),
      rule: (c, a) => !['autonomous-regulation', 'separate-regulation'].includes(c.first('propose')?.data.kind ?? '') || a.data.body === 'congress',
    },
    'majority-of-all': {
      ...t('全体过半数', 'Majority of all members'), basis: [LOCAL_ORGANS.art(25), LOCAL_ORGANS.art(51), unverified('before 2022-03-12 the earlier text of the same law, not in corpus')], severity: 'block',
      remedy: t('须经全体组成人员过半数通过', 'It takes a majority of all members'),
      rule: (_c, a) => a.data['votes-for'] * 2 > a.data.members,
    },
    'approved-first': {
      ...t('先批准后公布', 'Approved before promulgation'), basis: [A.localRegulation, A.autonomous, A.promulgation], severity: 'block',
      remedy: t('先报请批准', 'Have it approved first'),
      rule: c => c.first('propose')?.data.kind === 'government-rule' || c.has('approve'),
    },
    'effective-delay': {
      ...t('公布30日后施行', 'Thirty days before taking effect'), basis: RULE_MAKING.art(32), severity: 'finding',
      remedy: t('改定施行日期，或说明立即施行理由', 'Set a later day, or state why it takes effect at once'),
      rule: (c, a) => c.first('propose')?.data.kind !== 'government-rule' || filled(a.data['immediate-reason']) || a.data['effective-on'] >= c.plus(a.on, days(30, RULE_MAKING.art(32))),
    },
    'published-everywhere': {
      ...t('公报、网站、报纸刊载', 'Carried in the three places'), basis: [RULE_MAKING.art(31), A.gazette], severity: 'finding',
      remedy: t('在公报、政府法制信息网、报纸刊载', 'Carry it in the three places'),
      rule: (_c, a) => a.data.gazette && a.data['legal-website'] && a.data.newspaper,
    },
  }) satisfies GatesOf<ReturnType<typeof acts>>
