import { convention, days, type EditionMeta, edition, f, lapse, law, type ParamDef, t, workdays } from '#kernel'
import { twoPeople } from '#procedures/_shared/enforcement.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const SICHUAN_SUPERVISION = law('四川省行政执法监督条例', 'model')
const INNER_MONGOLIA_SUPERVISION = law('内蒙古自治区行政执法监督条例(2020-11-26)')
const JILIN_SUPERVISION = law('吉林省行政执法监督条例')
const LIAONING_SUPERVISION = law('辽宁省行政执法监督规定', 'model')
const INNER_MONGOLIA_MODEL = law('内蒙古自治区行政执法监督条例(2020-11-26)', 'model')
const GUANGDONG_CASEFILES = law('广东省行政执法案卷评查办法(2016-12-26)', 'model')

/** The limits are those of other provinces’ texts, taken as models until the region’s, or 行政执法监督条例, is at hand (open point 13). */
const LIMITS = convention('limits of the Sichuan, Inner Mongolia and Liaoning texts, taken as models')
const namedComplaint = (r: { readonly source: string; readonly named: boolean } | undefined): boolean => r?.named === true && (r.source === 'complaint' || r.source === 'report')

const model = (zh: string, en: string, value: number, unit: ParamDef['unit']): ParamDef => ({ ...t(zh, en), value, unit, status: 'model', basis: LIMITS })
/** Numbers of the models, each of which a place may set. */
export const params: Readonly<Record<string, ParamDef>> = {
  'supervision.complaint': model('投诉举报处理期限', 'Complaint handled and answered', 60, 'days'), 'supervision.notify': model('通知被监督机关期限', 'Organ notified', 5, 'working-days'),
  'supervision.explain': model('书面说明期限', 'Organ explains', 10, 'working-days'), 'supervision.rectify': model('整改期限', 'Rectification', 30, 'days'),
  'supervision.ask-recheck': model('申请复查期限', 'Time to ask for a recheck', 15, 'days'), 'supervision.recheck': model('复查期限', 'Recheck', 15, 'days'),
  'supervision.carry-out': model('执行监督决定期限', 'Decision carried out', 30, 'days'),
}

/**
 * 行政执法监督: a complaint or a clue, the organ heard, a notice, its rectification or a decision. Two editions share it: the text of 2026 is
 * not at hand, and until it is, its edition keeps these steps and limits. What a complainant wrote is sealed: it tells who they are.
 */
export const supervision = (id: string, meta: EditionMeta) => edition('enforcement-supervision', id, { ...meta, params })
  .roles({
    'supervision-office': t('行政执法监督机构（司法行政部门）', 'Supervising body of the government'),
    supervisor: t('行政执法监督人员', 'Supervising officer with a supervision certificate'),
    government: t('本级人民政府', 'Government of the level'),
    'organ-clerk': t('被监督机关', 'The supervised organ'),
    complainant: t('投诉举报人', 'Complainant (identity sealed)'),
  })
  .states({
    received: t('已收到线索', 'Received'),
    'not-accepted': { ...t('不予受理', 'Not accepted'), final: true },
    opened: t('已立案', 'Opened'),
    ordered: t('已发监督文书', 'Supervision document issued'),
    'under-recheck': t('复查中', 'Being rechecked'),
    rectified: t('已整改', 'Rectified'),
    decided: t('已作监督决定', 'Supervision decision made'),
    cleared: { ...t('未发现违法（撤销立案）', 'Nothing unlawful found'), final: true },
    closed: { ...t('已结案', 'Closed'), final: true },
  })
  .acts({
    receive: {
      ...t('收到投诉举报或线索', 'Clue or complaint received'), by: ['supervision-office', 'complainant'], from: ['start'], to: 'received',
      basis: [PENALTY.art(75), { ...SICHUAN_SUPERVISION.art(8), note: 'model, unverified' }, INNER_MONGOLIA_SUPERVISION.art(21)],
      starts: ['handle-complaint'], publish: 'never',
      data: {
        source: f.enum('来源', 'Source', {
          complaint: ['投诉', 'Complaint'], report: ['举报', 'Report'], 'court-advice': ['司法建议', 'Advice of a court'], procuratorate: ['检察建议', 'Procuratorate'], 'people-congress': ['人大监督', 'People’s congress'],
          'casefile-review': ['案卷评查', 'Review of case files'], 'system-finding': ['系统发现', 'Finding of the system'], media: ['新闻媒体', 'Media'], hotline: ['热线', 'Hotline'], other: ['其他', 'Other'],
        }),
        named: f.bool('实名', 'Named complainant'), organ: f.organ('被投诉机关', 'Organ complained of'), case: f.case('所涉案件', 'Case concerned').opt(),
        content: f.longtext('内容', 'Content').sealed(),
      },
    },
    refuse: {
      ...t('不予受理并告知', 'Not accepted and told'), by: ['supervision-office'], from: ['received'], to: 'not-accepted',
      basis: [JILIN_SUPERVISION.art(18), SICHUAN_SUPERVISION.art(31)],
      stops: ['handle-complaint'], stepUp: true, publish: 'never',
      data: {
        reason: f.enum('理由', 'Reason', { 'other-organ-handling': ['其他机关正在处理', 'Other organ handling'], 'remedy-open': ['可以申请复议或者诉讼', 'Remedy open'], 'no-power': ['不属本机关职权', 'No power'], other: ['其他', 'Other'] }),
        told_where: f.text('已告知向有关机关申请', 'Told where'),
      },
    },
    open: {
      ...t('立案', 'Opened'), by: ['supervision-office'], from: ['received'], to: 'opened',
      basis: { ...SICHUAN_SUPERVISION.art(32), note: 'model, unverified' },
      gates: ['two-supervisors'], starts: ['notify-organ'], stepUp: true, publish: 'never',
      data: { supervisors: f.officers('监督人员', 'Supervisors') },
    },
    'notify-organ': {
      ...t('通知被监督机关', 'Organ notified'), by: ['supervision-office'], from: ['opened'], to: 'same',
      basis: { ...SICHUAN_SUPERVISION.art(32), note: 'model, unverified' },
      starts: ['organ-explains'], stops: ['notify-organ'], publish: 'never',
      data: { received_on: f.date('收到日期', 'Received on') },
    },
    explain: {
      ...t('提交书面说明', 'Organ explains'), by: ['organ-clerk'], from: ['opened'], to: 'same',
      basis: { ...SICHUAN_SUPERVISION.art(32), note: 'model, unverified' },
      stops: ['organ-explains'], publish: 'never',
      data: { documents: f.documents('文书', 'Documents') },
    },
    investigate: {
      ...t('调查核实', 'Looked into'), by: ['supervisor'], from: ['opened', 'under-recheck'], to: 'same',
      basis: [INNER_MONGOLIA_SUPERVISION.art(23), INNER_MONGOLIA_SUPERVISION.art(24), JILIN_SUPERVISION.art(23)],
      gates: ['two-supervisors', 'supervisor-certificate'], publish: 'never',
      data: { supervisors: f.officers('监督人员', 'Supervisors'), certificate_shown: f.bool('已出示执法证件', 'Certificate shown') },
    },
    clear: {
      ...t('撤销立案', 'Nothing unlawful found'), by: ['supervision-office'], from: ['opened'], to: 'cleared',
      basis: { ...SICHUAN_SUPERVISION.art(33), note: 'model, unverified' },
      gates: ['complainant-answered'], stops: ['handle-complaint'], stepUp: true, publish: 'never',
      data: { reasons: f.longtext('理由', 'Reasons') },
    },
    'issue-notice': {
      ...t('发出监督通知书', 'Supervision notice issued'), by: ['supervision-office'], from: ['opened'], to: 'ordered',
      basis: [{ ...SICHUAN_SUPERVISION.art(33), note: 'model, unverified' }, { ...SICHUAN_SUPERVISION.art(34), note: 'model, unverified' }, INNER_MONGOLIA_SUPERVISION.art(28), JILIN_SUPERVISION.art(28), JILIN_SUPERVISION.art(29)],
      gates: ['organ-heard'], starts: ['rectify', 'ask-recheck'], stepUp: true, publish: 'never',
      data: {
        received_on: f.date('收到日期', 'Received on'), unlawful: f.longtext('违法情形', 'Unlawful'),
        measure: f.enum('处理措施', 'Measure', { correct: ['责令改正', 'Correct'], perform: ['责令履行职责', 'Perform'], supplement: ['补充、更正', 'Supplement'], revoke: ['撤销', 'Revoke'], 'confirm-unlawful': ['确认违法', 'Confirm as unlawful'], stop: ['停止执法', 'Stop'] }),
      },
    },
    'ask-recheck': {
      ...t('申请复查', 'Recheck asked for'), by: ['organ-clerk'], from: ['ordered'], to: 'under-recheck',
      basis: [{ ...SICHUAN_SUPERVISION.art(34), note: 'model, unverified' }, INNER_MONGOLIA_SUPERVISION.art(35), JILIN_SUPERVISION.art(30)],
      gates: ['recheck-in-time'], starts: ['recheck'], stops: ['ask-recheck'], publish: 'never',
      data: { reasons: f.longtext('理由', 'Reasons') },
    },
    recheck: {
      ...t('复查答复', 'Recheck answered'), by: ['supervision-office'], from: ['under-recheck'], to: 'ordered',
      basis: [{ ...SICHUAN_SUPERVISION.art(34), note: 'model, unverified' }, INNER_MONGOLIA_SUPERVISION.art(35), JILIN_SUPERVISION.art(30)],
      stops: ['recheck'], publish: 'never',
      data: { upheld: f.bool('属实', 'Upheld') },
    },
    'report-rectified': {
      ...t('报送整改报告', 'Rectification reported'), by: ['organ-clerk'], from: ['ordered', 'decided'], to: 'rectified',
      basis: [{ ...SICHUAN_SUPERVISION.art(34), note: 'model, unverified' }, INNER_MONGOLIA_SUPERVISION.art(28), PENALTY.art(75)],
      stops: ['rectify', 'carry-out-decision'], publish: 'never',
      data: {
        done: f.longtext('整改情况', 'Done'), corrected_case: f.case('被纠正的案件', 'Case corrected').opt(),
        compensation: f.money('赔偿情况', 'Compensation').opt(),
      },
    },
    decide: {
      ...t('作出监督决定', 'Supervision decision made'), by: ['government', 'supervision-office'], from: ['ordered'], to: 'decided',
      basis: [{ ...SICHUAN_SUPERVISION.art(34), note: 'model, unverified' }, INNER_MONGOLIA_SUPERVISION.art(29)],
      gates: ['only-after-no-rectification'], starts: ['carry-out-decision'], stepUp: true, publish: 'never',
      data: {
        decision: f.enum('监督决定', 'Decision', { 'perform-by': ['限期履行', 'Perform by a day'], revoke: ['撤销', 'Revoke'], redo: ['责令重新作出', 'Do anew'], 'confirm-unlawful': ['确认违法', 'Confirm as unlawful'], change: ['变更', 'Change'] }),
        received_on: f.date('收到日期', 'Received on'),
      },
    },
    sanction: {
      ...t('建议处分或暂扣证件', 'Sanction advised, certificate suspended, head called in'), by: ['supervision-office'], from: ['ordered', 'rectified', 'decided'], to: 'same',
      basis: [PENALTY.art(76), INNER_MONGOLIA_SUPERVISION.art(26), INNER_MONGOLIA_SUPERVISION.art(27), JILIN_SUPERVISION.art(31), JILIN_SUPERVISION.art(32)],
      stepUp: true, publish: 'never',
      data: {
        kind: f.enum('种类', 'Kind', { 'notice-of-criticism': ['通报批评', 'Notice of criticism'], 'call-in': ['约谈', 'Call in'], 'suspend-certificate': ['暂扣执法证件', 'Suspend certificate'], 'advise-discipline': ['建议处分', 'Advise discipline'], 'hand-to-supervision-commission': ['移送监察机关', 'Hand to supervision commission'] }),
        officer: f.officer('执法人员', 'Officer').opt(),
      },
    },
    answer: {
      ...t('答复投诉人', 'Complainant answered'), by: ['supervision-office'], from: ['received', 'opened', 'ordered', 'rectified', 'decided'], to: 'same',
      basis: [{ ...SICHUAN_SUPERVISION.art(8), note: 'model, unverified' }, LIAONING_SUPERVISION.art(19)],
      stops: ['handle-complaint'], publish: 'never',
      data: { result: f.longtext('答复内容', 'Answer') },
    },
    close: {
      ...t('结案', 'Closed'), by: ['supervision-office'], from: ['rectified'], to: 'closed', basis: PENALTY.art(75),
      gates: ['complainant-answered', 'rectification-verified'], stepUp: true,
      publish: { what: 'typical unlawful cases may be made known', basis: JILIN_SUPERVISION.art(21) },
      data: { verified: f.bool('已核实', 'Verified') },
    },
  })
  .clocks({
    'handle-complaint': {
      ...t('投诉举报处理期限', 'Complaint handled and answered'), basis: { ...LIAONING_SUPERVISION.art(19), note: 'model, convention' },
      limit: c => days(c.param('supervision.complaint'), LIMITS), when: (_c, a) => a.data.source === 'complaint' || a.data.source === 'report', onOverrun: 'finding',
    },
    'notify-organ': {
      ...t('通知被监督机关期限', 'Organ notified'), basis: SICHUAN_SUPERVISION.art(32),
      limit: c => workdays(c.param('supervision.notify'), LIMITS), onOverrun: 'finding',
    },
    'organ-explains': {
      ...t('书面说明期限', 'Organ explains'), basis: SICHUAN_SUPERVISION.art(32),
      limit: c => workdays(c.param('supervision.explain'), LIMITS), from: (_c, a) => a.data.received_on, onOverrun: 'finding',
    },
    rectify: {
      ...t('整改报告期限', 'Rectify and report'), basis: [SICHUAN_SUPERVISION.art(34), INNER_MONGOLIA_MODEL.art(28), { ...JILIN_SUPERVISION.art(29), note: 'has 30 working days' }],
      // CONVENTION: it stands still while a recheck is pending.
      limit: c => days(c.param('supervision.rectify'), LIMITS), from: (_c, a) => a.data.received_on, onOverrun: 'finding', pausedBy: { 'ask-recheck': 'recheck' },
    },
    'ask-recheck': {
      ...t('申请复查期限', 'Time to ask for a recheck'), basis: [SICHUAN_SUPERVISION.art(34), { ...INNER_MONGOLIA_SUPERVISION.art(35), note: 'has 30 days, 吉林省行政执法监督条例 第三十条 15 working days' }],
      limit: c => days(c.param('supervision.ask-recheck'), LIMITS), from: (_c, a) => a.data.received_on, onOverrun: lapse('申请复查的期限届满', 'The right expires'),
    },
    recheck: {
      ...t('复查期限', 'Recheck'), basis: SICHUAN_SUPERVISION.art(34),
      limit: c => days(c.param('supervision.recheck'), LIMITS), onOverrun: 'finding',
    },
    'carry-out-decision': {
      ...t('执行监督决定期限', 'Decision carried out and reported'), basis: GUANGDONG_CASEFILES.art(22),
      limit: c => days(c.param('supervision.carry-out'), LIMITS), from: (_c, a) => a.data.received_on, onOverrun: 'finding',
    },
  })
  .gates({
    'two-supervisors': {
      ...t('两名以上监督人员', 'At least two supervisors'), basis: [INNER_MONGOLIA_SUPERVISION.art(23), JILIN_SUPERVISION.art(23)], severity: 'block',
      remedy: t('指派两名以上监督人员', 'Assign two or more supervisors'),
      rule: (_c, a) => twoPeople(a.data.supervisors),
    },
    'supervisor-certificate': {
      ...t('出示监督证件', 'Supervision certificate shown'), basis: [INNER_MONGOLIA_SUPERVISION.art(23), JILIN_SUPERVISION.art(23)], severity: 'block',
      remedy: t('出示行政执法监督证件', 'Show the supervision certificate'),
      rule: (_c, a) => a.data.certificate_shown,
    },
    'organ-heard': {
      ...t('已听取说明', 'Organ heard'), basis: { ...SICHUAN_SUPERVISION.art(32), note: 'model, unverified' }, severity: 'finding',
      rule: (c, a) => c.has('explain') || c.ranOut('organ-explains', a),
    },
    'recheck-in-time': {
      ...t('复查申请未逾期', 'Recheck asked in time'), basis: { ...SICHUAN_SUPERVISION.art(34), note: 'model, unverified' }, severity: 'finding',
      rule: (c, a) => c.inTime('ask-recheck', a),
    },
    'only-after-no-rectification': {
      ...t('逾期未改方可决定', 'Only after no rectification'), basis: [{ ...SICHUAN_SUPERVISION.art(34), note: 'model, unverified' }, INNER_MONGOLIA_SUPERVISION.art(29)], severity: 'block',
      remedy: t('整改期限届满仍未整改的，方可作出监督决定', 'Decide only when the time to rectify is over and nothing was reported'),
      rule: (c, a) => c.ranOut('rectify', a) && !c.has('report-rectified'),
    },
    'complainant-answered': {
      ...t('已答复投诉人', 'Complainant answered'), basis: { ...SICHUAN_SUPERVISION.art(8), note: 'model, unverified' }, severity: 'block',
      remedy: t('先答复实名投诉举报人', 'Answer the complainant first'),
      rule: c => !namedComplaint(c.first('receive')?.data) || c.has('answer'),
    },
    'rectification-verified': {
      ...t('整改已核实', 'Rectification verified'), basis: convention('the law is silent'), severity: 'finding',
      rule: (_c, a) => a.data.verified,
    },
  })
