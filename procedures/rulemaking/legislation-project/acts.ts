import { type ActDef, f, law, t } from '#kernel'
import type { Articles } from './articles.ts'

const RULE_MAKING = law('规章制定程序条例(2017-12-22)')

/** What may be done, with the articles of the edition. */
export const acts = (A: Articles, fields: Readonly<Record<string, readonly [string, string]>>) =>
  ({
    propose: {
      ...t('申请立项', 'Project proposed'), by: ['proposer'], from: ['start'], to: 'proposed',
      basis: [RULE_MAKING.art(7), RULE_MAKING.art(11), A.localRegulation, A.rule], gates: ['rule-name', 'within-power'],
      data: {
        title: f.text('名称', 'Title'),
        kind: f.enum('种类', 'Kind', {
          'government-rule': ['政府规章', 'Government rule'], 'local-regulation': ['地方性法规', 'Local regulation'],
          'autonomous-regulation': ['自治条例', 'Autonomous regulation'], 'separate-regulation': ['单行条例', 'Separate regulation'],
        }),
        field: f.enum('立法事项领域', 'Field of law', fields),
        necessity: f.document('必要性说明', 'Necessity'),
        'major-interest': f.bool('涉及公民切身利益或者重大分歧', 'Major interest'),
        'reduces-rights': f.bool('减损权利或者增加义务', 'Reduces rights'),
        'has-higher-basis': f.bool('有上位法依据', 'Has higher basis'),
        secret: f.bool('涉密', 'Secret'),
        market: f.bool('涉及市场主体经济活动', 'Market'),
      },
      publish: 'never',
    },
    'evaluate-proposal': {
      ...t('评估论证', 'Proposal evaluated'), by: ['legal-office'], from: ['proposed'], to: 'same',
      basis: RULE_MAKING.art(12),
      data: { report: f.document('报告', 'Report') }, publish: 'never',
    },
    plan: {
      ...t('列入年度计划', 'Put in the yearly plan'), by: ['government', 'legal-office'], from: ['proposed'], to: 'planned',
      basis: RULE_MAKING.art(12), gates: ['evaluated-before-plan'],
      data: { year: f.int('年度', 'Year'), drafter: f.organ('起草单位', 'Drafter'), 'finish-by': f.date('完成时间', 'Finish by') },
      publish: { what: 'yearly plan: name, drafter, time' }, stepUp: true,
    },
    drop: {
      ...t('不予立项或者终止', 'Not taken up or ended'), by: ['government'], from: ['proposed', 'planned', 'drafting', 'under-review', 'reviewed'], to: 'dropped',
      basis: RULE_MAKING.art(13),
      data: { reason: f.text('理由', 'Reason') }, publish: 'never',
    },
    'start-draft': {
      ...t('启动起草', 'Drafting started'), by: ['drafter'], from: ['planned'], to: 'drafting',
      basis: RULE_MAKING.art(14), publish: 'never',
    },
    'survey-contact-point': {
      ...t('基层立法联系点征集意见', 'Contact point consulted'), by: ['drafter', 'legal-office', 'congress'], from: ['planned', 'drafting', 'under-review', 'in-congress'], to: 'same',
      basis: A.contactPoint,
      data: {
        'contact-point': f.entry('legislative-contact-points', '基层立法联系点', 'Contact point'),
        'held-on': f.date('日期', 'Held on'),
        opinions: f.int('意见数', 'Opinions'),
        record: f.document('笔录', 'Record'),
      },
      publish: 'never',
    },
    'consult-expert-pool': {
      ...t('咨询立法专家库', 'Expert pool consulted'), by: ['drafter', 'legal-office'], from: ['drafting', 'under-review'], to: 'same',
      basis: [RULE_MAKING.art(15), RULE_MAKING.art(23)],
      data: { expert: f.entry('legislative-experts', '专家', 'Expert'), opinion: f.document('意见', 'Opinion') }, publish: 'never',
    },
    'consult-organs': {
      ...t('征求有关部门意见', 'Departments consulted'), by: ['drafter', 'legal-office'], from: ['drafting', 'under-review'], to: 'same',
      basis: [RULE_MAKING.art(17), RULE_MAKING.art(21)], gates: ['dispute-explained'],
      data: { organs: f.text('征求意见的部门', 'Organs'), agreed: f.bool('意见一致', 'Agreed'), dispute: f.text('分歧及理由', 'Dispute').opt() },
      publish: 'never',
    },
    'open-comment': {
      ...t('公开征求意见', 'Published for public comment'), by: ['drafter', 'legal-office'], from: ['drafting', 'under-review'], to: 'same',
      basis: [RULE_MAKING.art(15), RULE_MAKING.art(21)], gates: ['comment-period'],
      data: { opens: f.date('开始日期', 'Opens'), closes: f.date('截止日期', 'Closes') }, publish: { what: 'draft and explanation' },
    },
    'announce-hearing': {
      ...t('公布听证会', 'Hearing announced'), by: ['drafter'], from: ['drafting'], to: 'same',
      basis: RULE_MAKING.art(16), gates: ['hearing-notice'],
      data: { 'hearing-on': f.date('听证日期', 'Hearing on'), place: f.text('地点', 'Place'), content: f.text('内容', 'Content') },
      publish: { what: 'time, place and content at least 30 days before' },
    },
    'hold-hearing': {
      ...t('举行听证会', 'Hearing held'), by: ['drafter'], from: ['drafting'], to: 'same',
      basis: RULE_MAKING.art(16), gates: ['hearing-announced'],
      data: { record: f.document('笔录', 'Record'), public: f.bool('公开举行', 'Public') }, publish: 'never',
    },
    'submit-review': {
      ...t('报送审查', 'Sent for review'), by: ['drafter'], from: ['drafting'], to: 'under-review',
      basis: RULE_MAKING.art(18), gates: ['submission-signed', 'comment-held', 'hearing-outcome-explained'],
      data: {
        'signed-by-heads': f.bool('起草单位主要负责人签署', 'Signed by heads'),
        explanation: f.document('起草说明', 'Explanation'),
        materials: f.documents('材料', 'Materials'),
        'hearing-explained': f.bool('说明听证意见处理情况', 'Hearing explained'),
      },
      mirrors: { procedure: 'legality-review', act: 'submit' }, publish: 'never',
    },
    return: {
      ...t('缓办或者退回', 'Put off or returned'), by: ['legal-office'], from: ['under-review'], to: 'drafting',
      basis: RULE_MAKING.art(20),
      data: {
        ground: f.enum('缓办、退回情形', 'Ground', {
          immature: ['制定时机尚不成熟', 'Immature'], 'undisputed-not-sought': ['未与有关部门协商', 'Undisputed not sought'],
          'no-public-comment': ['未公开征求意见', 'No public comment'], 'papers-incomplete': ['材料不齐全', 'Papers incomplete'],
        }),
      },
      publish: 'never',
    },
    'finish-review': {
      ...t('形成草案和说明', 'Draft and explanation signed by the legal office'), by: ['legal-office'], from: ['under-review'], to: 'reviewed',
      basis: [RULE_MAKING.art(19), RULE_MAKING.art(22), RULE_MAKING.art(25)], gates: ['review-signed'],
      data: {
        opinion: f.document('意见', 'Opinion'),
        signed: f.bool('法制机构主要负责人签署', 'Signed'),
        'field-survey': f.bool('实地调查研究', 'Field survey'),
      },
      mirrors: { procedure: 'legality-review', act: 'issue-opinion' }, publish: 'never', stepUp: true,
    },
    'government-meeting': {
      ...t('政府会议审议', 'Deliberated by the government'), by: ['meeting'], from: ['drafting', 'under-review', 'reviewed'], to: 'government-adopted',
      basis: [RULE_MAKING.art(27), A.meeting], gates: ['reviewed-before-meeting', 'statutory-meeting'],
      data: {
        meeting: f.enum('会议', 'Meeting', {
          'executive-meeting': ['常务会议', 'Executive meeting'], 'plenary-meeting': ['全体会议', 'Plenary meeting'],
          other: ['其他', 'Other'],
        }),
        result: f.enum('结果', 'Result', { adopted: ['通过', 'Adopted'], 'adopted-as-amended': ['修改后通过', 'Adopted as amended'] }),
        minutes: f.document('会议纪要', 'Minutes'),
      },
      publish: 'never',
    },
    'submit-bill': {
      ...t('提请人大审议', 'Bill sent to the congress'), by: ['government'], from: ['government-adopted'], to: 'in-congress',
      basis: [A.congress, A.autonomous], gates: ['not-a-rule', 'congress-for-autonomous'],
      data: {
        'bill-no': f.text('议案号', 'Bill no'),
        body: f.enum('审议机关', 'Body', { congress: ['人民代表大会', 'Congress'], 'standing-committee': ['人大常委会', 'Standing committee'] }),
      },
      publish: 'never',
    },
    'congress-comment': {
      ...t('人大征求意见', 'Congress consults'), by: ['congress'], from: ['in-congress'], to: 'same',
      basis: A.congress,
      data: { opens: f.date('开始日期', 'Opens'), closes: f.date('截止日期', 'Closes') }, publish: 'never',
    },
    pass: {
      ...t('表决通过', 'Passed'), by: ['congress'], from: ['in-congress'], to: 'passed',
      basis: A.congress, gates: ['majority-of-all'],
      data: { 'votes-for': f.int('赞成票数', 'Votes for'), members: f.int('全体组成人员数', 'Members') }, publish: 'never', stepUp: true,
    },
    'request-approval': {
      ...t('报请批准', 'Sent for approval'), by: ['congress'], from: ['passed'], to: 'awaiting-approval',
      basis: [A.localRegulation, A.autonomous], starts: ['approval'],
      data: { 'sent-to': f.organ('报送机关', 'Sent to') }, publish: 'never', stepUp: true,
    },
    approve: {
      ...t('批准', 'Approved'), by: ['regional-congress'], from: ['awaiting-approval'], to: 'approved',
      basis: [A.localRegulation, A.autonomous], stops: ['approval'],
      data: { 'approval-no': f.text('批准文号', 'Approval no') }, publish: 'never', stepUp: true,
    },
    promulgate: {
      ...t('公布', 'Promulgated'), by: ['head', 'congress'], from: ['government-adopted', 'passed', 'approved'], to: 'promulgated',
      basis: [RULE_MAKING.art(29), RULE_MAKING.art(30), RULE_MAKING.art(31), A.promulgation, A.ruleSigned],
      gates: ['approved-first', 'effective-delay', 'published-everywhere'], starts: ['filing', 'interim-rule'],
      data: {
        'order-no': f.text('令号', 'Order no'),
        'passed-on': f.date('通过日期', 'Passed on'),
        'effective-on': f.date('施行日期', 'Effective on'),
        'immediate-reason': f.text('立即施行理由', 'Immediate reason').opt(),
        gazette: f.bool('公报', 'Gazette'),
        'legal-website': f.bool('政府法制信息网', 'Legal website'),
        newspaper: f.bool('报纸', 'Newspaper'),
      },
      publish: { what: 'order and full text in the gazette (standard text), legal-information website and a local newspaper' },
    },
    file: {
      ...t('报送备案', 'Sent for filing'), by: ['head', 'congress', 'regional-congress'], from: ['promulgated'], to: 'filed',
      basis: [RULE_MAKING.art(34), A.filing], stops: ['filing'],
      data: { 'filing-case': f.case('备案案件', 'Filing case').opt() }, publish: 'never',
    },
    interpret: {
      ...t('解释', 'Interpreted'), by: ['government'], from: ['promulgated', 'filed'], to: 'same',
      basis: RULE_MAKING.art(33),
      data: { text: f.longtext('文本', 'Text') }, publish: { what: 'same as the rule' },
    },
    evaluate: {
      ...t('立法后评估', 'Evaluated'), by: ['government', 'legal-office'], from: ['promulgated', 'filed'], to: 'same',
      basis: RULE_MAKING.art(38),
      data: {
        report: f.document('报告', 'Report'),
        conclusion: f.enum('结论', 'Conclusion', { keep: ['保留', 'Keep'], amend: ['修改', 'Amend'], repeal: ['废止', 'Repeal'] }),
      },
      publish: 'never',
    },
    'propose-regulation': {
      ...t('提请制定地方性法规', 'Local regulation proposed in place of the rule'), by: ['government'], from: ['promulgated', 'filed'], to: 'same',
      basis: A.rule, stops: ['interim-rule'],
      data: { 'new-case': f.case('新立法项目', 'New case').opt() }, publish: 'never', stepUp: true,
    },
    repeal: {
      ...t('废止', 'Repealed'), by: ['government', 'congress'], from: ['promulgated', 'filed'], to: 'repealed',
      basis: RULE_MAKING.art(39), stops: ['interim-rule'],
      data: { 'order-no': f.text('令号', 'Order no') }, publish: { what: 'at once' },
    },
  }) as const satisfies Readonly<Record<string, ActDef>>
