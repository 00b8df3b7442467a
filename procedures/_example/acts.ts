import { convention, f, t } from '#kernel'

/** The example cites nothing but itself: it is no law. */
export const EX = convention('the example')

export const roles = {
  applicant: t('申请人', 'Applicant'), clerk: t('承办人', 'Clerk'), head: t('负责人', 'Head of the organ'), other: t('第三人', 'Third party'),
}
export const states = {
  noted: t('已登记线索', 'Noted'), filed: t('已申请', 'Filed'), accepted: t('审理中', 'Under review'), decided: t('已决定', 'Decided'),
  dormant: { ...t('已休眠', 'Dormant'), resting: true as const },
  refused: { ...t('不予受理', 'Refused'), final: true as const }, closed: { ...t('已办结', 'Closed'), final: true as const },
}
const mode = { ordinary: ['普通', 'Ordinary'], urgent: ['紧急', 'Urgent'], joint: ['联合', 'Joint'] } as const
/** Kinds of measure in order of weight: several travel as one text (construct 24). */
const kinds = { warning: ['警告', 'Warning'], fine: ['罚款', 'Fine'], closure: ['停业', 'Closure'] } as const
const item = f.text('物品', 'Item')

/** What may be done. Every act answers whether it is published (construct 62). */
export const acts = {
  note: { ...t('登记线索', 'Note'), by: ['clerk'], from: ['start', 'noted'], to: 'noted', basis: EX, publish: 'never', data: { source: f.text('来源', 'Source').help('来信、来电等', 'Letter, call and the like') } },
  receive: {
    ...t('收到申请', 'Receive'), by: ['clerk', 'applicant'], from: ['start', 'noted'], to: 'filed', basis: EX, publish: 'never', starts: ['review', 'report', 'paper-time'],
    data: {
      applicant: f.text('申请人', 'Applicant').sealed(), mode: f.enum('方式', 'Mode', mode), happenedAt: f.datetime('发生时间', 'Happened at'),
      minutes: f.int('时长（分钟）', 'Minutes').opt(), parent: f.case('所属案件', 'Parent case').opt(), duplicates: f.cases('重复件', 'Duplicates').opt(), organ: f.organ('主管机关', 'Organ').opt(),
    },
  },
  'ask-papers': { ...t('要求补正', 'Ask for papers'), by: ['clerk'], from: ['filed'], to: 'same', basis: EX, publish: 'never', starts: ['papers'], data: { until: f.date('补正期限', 'Until') } },
  'file-papers': { ...t('补正', 'File papers'), by: ['applicant', 'clerk'], from: ['filed'], to: 'same', basis: EX, publish: 'never', stops: ['papers'], starts: ['review'], data: { papers: f.documents('材料', 'Papers') } },
  accept: { ...t('受理', 'Accept'), by: ['clerk'], from: ['filed'], to: 'accepted', basis: EX, publish: 'never', stops: ['review'], starts: ['decide', 'decide-urgent', 'send-copy'], gates: ['mode-kept'], data: { mode: f.enum('方式', 'Mode', mode) } },
  refuse: { ...t('不予受理', 'Refuse'), by: ['clerk'], from: ['filed', 'noted'], to: 'refused', basis: EX, publish: 'never', stops: ['review'], data: { reasons: f.longtext('理由', 'Reasons') }, gates: ['reasons-stated'] },
  'send-copy': { ...t('发送副本', 'Send a copy'), by: ['clerk'], from: ['accepted'], to: 'same', basis: EX, publish: 'never', stops: ['send-copy'], starts: ['reply'], data: { receivedOn: f.date('收到日期', 'Received on') } },
  reply: { ...t('答复', 'Reply'), by: ['other'], from: ['accepted'], to: 'same', basis: EX, publish: 'never', stops: ['reply'], data: { postedOn: f.date('交邮日期', 'Posted on').opt() } },
  consult: { ...t('征求意见', 'Consult'), by: ['clerk'], from: ['accepted'], to: 'same', basis: EX, publish: 'never', starts: ['consulted'], data: { receivedOn: f.date('收到日期', 'Received on') } },
  answer: { ...t('反馈意见', 'Answer'), by: ['other', 'clerk'], from: ['accepted'], to: 'same', basis: EX, publish: 'never', stops: ['consulted'] },
  suspend: { ...t('中止', 'Suspend'), by: ['clerk'], from: ['accepted'], to: 'same', basis: EX, publish: 'never', gates: ['suspension-notice'], data: { noticeInWriting: f.bool('书面通知', 'Notice in writing') } },
  resume: { ...t('恢复', 'Resume'), by: ['clerk'], from: ['accepted'], to: 'same', basis: EX, publish: 'never', gates: ['suspension-notice'], data: { noticeInWriting: f.bool('书面通知', 'Notice in writing') } },
  extend: { ...t('延长期限', 'Extend'), by: ['head', 'clerk'], from: ['accepted'], to: 'same', basis: EX, publish: 'never', gates: ['extension-by-head', 'extensions-within-ten'], data: { days: f.int('日数', 'Days') } },
  defer: { ...t('延期至', 'Defer'), by: ['head'], from: ['decided'], to: 'same', basis: EX, publish: 'never', data: { until: f.date('延至', 'Until') } },
  inspect: {
    ...t('现场检查', 'Inspect'), by: ['clerk'], from: ['accepted'], to: 'same', basis: EX, publish: 'never', gates: ['two-officers', 'officers-qualified', 'not-at-night', 'superior-not-parted'],
    data: { officers: f.officers('检查人员', 'Officers'), lead: f.officer('负责人', 'Lead'), sites: f.entries('example-officers', '点位', 'Sites').opt(), emergency: f.bool('紧急情况', 'Emergency').opt(), parent: f.organ('上级机关', 'Superior').opt() },
  },
  take: { ...t('征用', 'Take'), by: ['clerk'], from: ['accepted'], to: 'same', basis: EX, publish: 'never', data: { item } },
  settle: { ...t('归还或补偿', 'Settle'), by: ['clerk'], from: ['any'], to: 'same', basis: EX, publish: 'never', data: { item } },
  score: {
    ...t('评查', 'Score'), by: ['head'], from: ['accepted'], to: 'same', basis: EX, publish: 'never', gates: ['grade-by-table', 'scorer-not-inspector'],
    data: { score: f.int('得分', 'Score'), veto: f.bool('有否决项', 'Veto'), grade: f.enum('等次', 'Grade', { fail: ['不合格', 'Fail'], pass: ['合格', 'Pass'], excellent: ['优秀', 'Excellent'] }), scorer: f.officer('评查人', 'Scorer'), digest: f.text('文本摘要', 'Digest') },
  },
  decide: {
    ...t('作出决定', 'Decide'), by: ['head'], from: ['accepted'], to: 'decided', basis: EX, stepUp: true, publish: { what: 'decision', within: 'publish', redact: ['document'] },
    stops: ['decide', 'decide-urgent'], starts: ['publish', 'perform', 'appeal', 'urging', 'yearly', 'seizure', 'renewal', 'pay'], gates: ['scored-first', 'same-text', 'parents-ended', 'comment-period', 'not-time-barred', 'threshold-heard', 'in-time'],
    data: {
      kinds: f.tags('种类', 'Kinds', kinds), fine: f.money('罚款', 'Fine'), digest: f.text('文本摘要', 'Digest'), servedOn: f.date('送达日期', 'Served on'), performBy: f.date('履行期限', 'Perform by').opt(),
      commentFrom: f.date('公示开始', 'Comments from'), commentTo: f.date('公示结束', 'Comments to'), document: f.document('决定书', 'Decision'), entry: f.entry('example-permits', '证照', 'Permit').opt(), heard: f.bool('已听证', 'Heard').opt(),
    },
  },
  publish: { ...t('公开', 'Publish'), by: ['clerk'], from: ['decided'], to: 'same', basis: EX, publish: { what: 'decision', where: 'portal' }, stops: ['publish'] },
  perform: { ...t('履行', 'Perform'), by: ['applicant', 'clerk'], from: ['decided'], to: 'same', basis: EX, publish: 'never', stops: ['perform'] },
  pay: { ...t('缴款', 'Pay'), by: ['applicant', 'clerk'], from: ['decided'], to: 'same', basis: EX, publish: 'never', stops: ['pay'], data: { amount: f.money('金额', 'Amount'), surcharge: f.money('加处罚款', 'Surcharge').opt() } },
  challenge: { ...t('提起争议', 'Challenge'), by: ['applicant'], from: ['decided'], to: 'same', basis: EX, publish: 'never' },
  'challenge-over': { ...t('争议终结', 'Challenge over'), by: ['clerk'], from: ['decided'], to: 'same', basis: EX, publish: 'never' },
  enforce: { ...t('强制执行', 'Enforce'), by: ['head'], from: ['decided'], to: 'same', basis: EX, publish: 'never', gates: ['urged-in-vain'] },
  'check-up': { ...t('年度核查', 'Yearly check'), by: ['clerk'], from: ['decided'], to: 'same', basis: EX, publish: 'never', stops: ['yearly'], starts: ['yearly'] },
  renew: { ...t('延续', 'Renew'), by: ['clerk'], from: ['decided'], to: 'same', basis: EX, publish: 'never', stops: ['renewal'] },
  'dispose-data': { ...t('处置个人信息', 'Dispose of personal data'), by: ['clerk'], from: ['decided'], to: 'same', basis: EX, publish: 'never', data: { contacts: f.text('联系方式', 'Contacts').sealed().opt() }, erases: ['contacts'] },
  rest: { ...t('转入休眠', 'Put to rest'), by: ['clerk'], from: ['decided'], to: 'dormant', basis: EX, publish: 'never' },
  close: { ...t('办结', 'Close'), by: ['clerk'], from: ['decided', 'dormant'], to: 'closed', basis: EX, publish: 'never', gates: ['everything-settled'], data: { next: f.case('转入案件', 'Converted to').opt() } },
} as const
