import { convention, days, filled, type GatesOf, law, t, workdays } from '#kernel'
import type { acts } from './acts.ts'

const MAJOR_DECISIONS = law('重大行政决策程序暂行条例(2019-04-20)')
const FAIR_COMPETITION = law('公平竞争审查条例(2024-06-06)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')

/** What must hold (2019). */
export const gates = {
  'within-scope': {
    ...t('属于条例适用范围', 'Within the regulation'), basis: MAJOR_DECISIONS.art(3), severity: 'block',
    remedy: t('宏观调控、政府立法、突发事件处置依照各自规定办理', 'Macro-control, legislation and emergencies follow their own law'),
    rule: (_c, a) => a.data['excluded-kind'] === 'none',
  },
  'studied-before-start': {
    ...t('研究论证后启动', 'Studied before starting'), basis: MAJOR_DECISIONS.art(10), severity: 'finding',
    remedy: t('先研究论证', 'Study the suggestion first'),
    rule: c => c.has('study'),
  },
  'dispute-explained': {
    ...t('分歧说明', 'Disagreement explained'), basis: MAJOR_DECISIONS.art(13), severity: 'finding',
    remedy: t('说明分歧的内容和理由', 'Explain the disagreement'),
    rule: (_c, a) => a.data.agreed || filled(a.data.dispute),
  },
  'comment-period': {
    ...t('征求意见一般不少于30日', 'Thirty days for comment'), basis: MAJOR_DECISIONS.art(15), severity: 'finding',
    remedy: t('延长征求意见期限', 'Lengthen the comment period'),
    rule: (c, a) => a.data.closes >= c.plus(a.data.opens, filled(a.data['shortened-reason']) ? days(c.param('decision.comment-floor'), convention('a floor of seven days')) : days(30, MAJOR_DECISIONS.art(15))),
  },
  'hearing-materials': {
    ...t('听证材料7日前送达', 'Hearing papers seven days before'), basis: MAJOR_DECISIONS.art(16), severity: 'finding',
    remedy: t('提前7日送达材料并公布参加人名单', 'Deliver the papers seven days before and publish who takes part'),
    rule: (c, a) => a.data['hearing-on'] >= c.plus(a.data['materials-delivered-on'], days(7, MAJOR_DECISIONS.art(16))) && a.data['participants-published'],
  },
  'hearing-notified': {
    ...t('听证会已公告', 'Hearing announced first'), basis: MAJOR_DECISIONS.art(16), severity: 'finding',
    remedy: t('按公告的时间举行听证会', 'Hold it on the day announced'),
    rule: (c, a) => c.has('notify-hearing', n => n.data['hearing-on'] === a.on),
  },
  'hearing-public': {
    ...t('听证公开并签字', 'Hearing public and record signed'), basis: MAJOR_DECISIONS.art(17), severity: 'finding',
    remedy: t('公开举行并由参加人签字确认', 'Hold it in public and have the record signed'),
    rule: (_c, a) => a.data.public && a.data['record-signed'],
  },
  'experts-independent': {
    ...t('专家无直接利害关系', 'Experts without interest'), basis: MAJOR_DECISIONS.art(20), severity: 'block',
    remedy: t('更换有直接利害关系的专家', 'Replace the experts who have an interest'),
    rule: (_c, a) => a.data['with-interest'] === 0,
  },
  'experts-signed': {
    ...t('论证意见署名', 'Opinions signed'), basis: MAJOR_DECISIONS.art(19), severity: 'finding',
    remedy: t('由专家署名', 'Have the experts sign'),
    rule: (_c, a) => a.data.signed,
  },
  'risk-report-complete': {
    ...t('风险评估报告完整', 'Risk report complete'), basis: MAJOR_DECISIONS.art(23), severity: 'finding',
    remedy: t('听取有关部门意见并提出防控措施', 'Hear the departments and state the measures'),
    rule: (_c, a) => a.data['departments-heard'] && a.data.measures,
  },
  'review-time': {
    ...t('审查时间不少于7个工作日', 'Seven working days for review'), basis: MAJOR_DECISIONS.art(26), severity: 'finding',
    remedy: t('保证不少于7个工作日的审查时间', 'Leave at least seven working days'),
    rule: (c, a) => a.data['opinion-wanted-by'] >= c.plus(a.on, workdays(7, MAJOR_DECISIONS.art(26, 2))),
  },
  'review-materials': {
    ...t('送审材料齐全', 'Review papers complete'), basis: MAJOR_DECISIONS.art(26), severity: 'finding',
    remedy: t('补充履行决策法定程序的说明', 'Add the statement of the procedure followed'),
    rule: (_c, a) => a.data['procedure-statement'],
  },
  'review-in-proper-form': {
    ...t('不得以征求意见等方式代替', 'Review not replaced by another form'), basis: MAJOR_DECISIONS.art(25), severity: 'block',
    remedy: t('出具书面合法性审查意见', 'Issue a written legality opinion'),
    rule: (_c, a) => a.data.form === 'written-opinion',
  },
  'counsel-heard': {
    ...t('组织法律顾问、公职律师提出意见', 'Counsel heard during review'), basis: MAJOR_DECISIONS.art(28), severity: 'finding',
    remedy: t('组织法律顾问、公职律师提出意见', 'Obtain the opinion of counsel'),
    rule: c => {
      const submit = c.last('submit-legality-review')
      return submit !== undefined && c.after(submit).has('counsel-opinion')
    },
  },
  'meeting-materials': {
    ...t('提请讨论材料齐全', 'Papers for the meeting complete'), basis: MAJOR_DECISIONS.art(29), severity: 'finding',
    remedy: t('补齐提请讨论的材料', 'Complete the papers for the meeting'),
    rule: (c, a) => {
      const d = a.data
      const heard = c.first('open-comment', 'listen', 'hold-hearing') !== undefined
      return d.draft && d['legality-opinion'] && (!heard || d['comment-report']) && (!c.has('expert-argument') || d['expert-report']) &&
        (!c.has('assess-risk') || d['risk-report']) && (!c.first('propose')?.data.market || d['fair-competition-report'])
    },
  },
  'legality-review-first': {
    ...t('先审查后讨论', 'Reviewed before deliberation'), basis: MAJOR_DECISIONS.art(25), severity: 'block',
    remedy: t('送合法性审查并取得意见', 'Submit it for legality review and obtain the opinion'),
    rule: c => {
      const opinion = c.last('issue-legality-opinion')
      return opinion !== undefined && c.after(opinion).first('send-back', 'return-materials') === undefined
    },
  },
  'unlawful-not-deliberated': {
    ...t('审查不合法不得提交', 'An unlawful draft is not deliberated'), basis: MAJOR_DECISIONS.art(25), severity: 'block',
    remedy: t('修改后重新审查', 'Amend it and have it reviewed again'),
    rule: c => {
      const opinion = c.last('issue-legality-opinion')?.data.opinion
      return opinion !== 'unlawful' && (opinion !== 'exploratory-risk-stated' || c.first('propose')?.data.exploratory === true)
    },
  },
  'public-participation': {
    ...t('公众参与', 'The public took part'), basis: MAJOR_DECISIONS.art(14), severity: 'block',
    remedy: t('听取社会公众意见', 'Hear the public'),
    rule: c => c.first('propose')?.data.secret === true || c.first('open-comment', 'listen', 'hold-hearing') !== undefined,
  },
  'comment-closed': {
    ...t('征求意见期满', 'Comment period over'), basis: [MAJOR_DECISIONS.art(15), MAJOR_DECISIONS.art(18)], severity: 'block',
    remedy: t('待征求意见期限届满', 'Wait until the comment period has ended'),
    rule: (c, a) => c.all('open-comment').every(o => o.data.closes < a.on),
  },
  'experts-heard': {
    ...t('专家论证', 'Experts heard'), basis: MAJOR_DECISIONS.art(19), severity: 'block',
    remedy: t('组织专家论证', 'Have experts argue it'),
    rule: c => !c.first('propose')?.data.professional || c.has('expert-argument'),
  },
  'risk-assessed': {
    ...t('风险评估', 'Risk assessed'), basis: MAJOR_DECISIONS.art(22), severity: 'block',
    remedy: t('开展风险评估', 'Assess the risk'),
    rule: c => !c.first('propose')?.data.risk || c.has('assess-risk'),
  },
  'statutory-meeting': {
    ...t('经常务会议或者全体会议讨论', 'In the executive or plenary meeting'), basis: MAJOR_DECISIONS.art(30), severity: 'block',
    remedy: t('提交常务会议或者全体会议讨论', 'Bring it to the executive or plenary meeting'),
    rule: (_c, a) => a.data.meeting === 'executive-meeting' || a.data.meeting === 'plenary-meeting',
  },
  'head-speaks-last': {
    ...t('行政首长末位发言', 'The head spoke last'), basis: MAJOR_DECISIONS.art(30), severity: 'finding',
    remedy: t('行政首长最后发表意见', 'Let the head speak last'),
    rule: (_c, a) => a.data['head-spoke'] === 'last',
  },
  'against-majority-reasons': {
    ...t('与多数不一致应说明理由', 'Reasons when against the majority'), basis: MAJOR_DECISIONS.art(30), severity: 'finding',
    remedy: t('在会上说明理由', 'State the reasons in the meeting'),
    rule: (_c, a) => a.data.majority === a.data['head-decision'] || a.data['reasons-stated'],
  },
  'dissent-recorded': {
    ...t('不同意见载明', 'Dissent recorded'), basis: MAJOR_DECISIONS.art(30), severity: 'finding',
    remedy: t('将不同意见如实载明', 'Record the dissent'),
    rule: (_c, a) => a.data.dissent !== 'not-recorded',
  },
  'decided-after-deliberation': {
    ...t('集体讨论后决定', 'Decided after deliberation'), basis: MAJOR_DECISIONS.art(30), severity: 'block',
    remedy: t('先经集体讨论', 'Have it deliberated first'),
    rule: c => {
      const deliberated = c.last('deliberate')
      return deliberated !== undefined && !c.after(deliberated).has('send-back')
    },
  },
  'decided-after-review': {
    ...t('不得先决后审', 'Not decided before review'), basis: MAJOR_DECISIONS.art(25), severity: 'block',
    remedy: t('先经合法性审查', 'Have it reviewed for legality first'),
    rule: c => c.has('issue-legality-opinion'),
  },
  'risk-controllable': {
    ...t('风险可控方可决策', 'Decided only when risk is controllable'), basis: MAJOR_DECISIONS.art(24), severity: 'block',
    remedy: t('调整草案使风险可控后再决策', 'Adjust the draft until the risk is controllable'),
    rule: c => c.last('assess-risk')?.data.result !== 'uncontrollable',
  },
  'reported-before-issue': {
    ...t('出台前请示报告', 'Reported before issue'), basis: MAJOR_DECISIONS.art(31), severity: 'finding',
    remedy: t('出台前请示报告', 'Report it before issue'),
    rule: c => c.has('report-committee'),
  },
  'fair-competition-done': {
    ...t('公平竞争审查', 'Fair-competition review done'), basis: [MAJOR_DECISIONS.art(29), BUSINESS_ENVIRONMENT.art(63), { ...FAIR_COMPETITION.art(18), note: 'from 2024-08-01' }], severity: 'block',
    remedy: t('开展公平竞争审查并取得通过结论', 'Have it reviewed for fair competition, and pass'),
    rule: c => !c.first('propose')?.data.market || ['pass', 'exception'].includes(c.last('fair-competition-review')?.data.result ?? ''),
  },
  'published-everywhere': {
    ...t('公报、网站、报纸公布', 'Published in the three places'), basis: MAJOR_DECISIONS.art(32), severity: 'finding',
    remedy: t('在公报、网站、报纸公布', 'Publish in gazette, website and newspaper'),
    rule: (_c, a) => a.data.gazette && a.data.website && a.data.newspaper,
  },
  'suspension-grounds': {
    ...t('情况紧急方可中止', 'Suspended on reported grounds'), basis: [MAJOR_DECISIONS.art(35), MAJOR_DECISIONS.art(37)], severity: 'finding',
    remedy: t('由执行单位先报告', 'Have the executor report first'),
    rule: c => c.has('report-problem'),
  },
  'altered-by-procedure': {
    ...t('未经法定程序不得变更', 'Not altered without the procedure'), basis: MAJOR_DECISIONS.art(37), severity: 'block',
    remedy: t('履行重大行政决策程序后调整', 'Alter it through the full procedure'),
    rule: (_c, a) => !a.data.material || filled(a.data['new-case']),
  },
  'evaluator-independent': {
    ...t('后评估单位回避', 'Evaluator did not assess before'), basis: MAJOR_DECISIONS.art(36), severity: 'finding',
    remedy: t('委托未参加决策前评估的单位', 'Use an evaluator who did not assess it before'),
    rule: (_c, a) => !a.data['evaluated-before'],
  },
  'dissent-mitigates': {
    ...t('不同意见者减免责任', 'Dissenters are mitigated'), basis: MAJOR_DECISIONS.art(38), severity: 'finding',
    remedy: t('对提出不同意见者减免责任', 'Mitigate for those who dissented'),
    rule: (_c, a) => !a.data.dissented || a.data.outcome !== 'held',
  },
} satisfies GatesOf<typeof acts>
