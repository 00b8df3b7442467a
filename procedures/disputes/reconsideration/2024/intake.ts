import { type ActDef, f, law, t } from '#kernel'

const RECONSIDERATION = law('行政复议法(2023-09-01)')

/** From the application to its acceptance, or the reasons against it. */
export const intakeActs = {
  apply: {
    ...t('提出申请', 'Application received'), by: ['applicant', 'respondent'], from: ['start'], to: 'filed',
    basis: [RECONSIDERATION.art(20), RECONSIDERATION.art(22), RECONSIDERATION.art(30, 1)], starts: ['review'], publish: 'never',
    data: {
      applicant: f.text('申请人', 'Applicant').sealed(), respondent: f.organ('被申请人', 'Respondent'),
      challengedAct: f.text('被申请复议的行政行为', 'Challenged act'), challengedCase: f.case('被诉（被复议）行为所在案件', 'Challenged case').opt(),
      actPublished: f.bool('行政行为是否已公布', 'Act published').opt(), actMadeOn: f.date('行政行为作出日期', 'Act made on').opt(),
      learnedOn: f.date('知道行政行为日期', 'Learned on'), remedyInformed: f.bool('是否告知救济权利', 'Remedy informed').opt(),
      remedyLearnedOn: f.date('知道救济权利日期', 'Remedy learned on').opt(), excusedDays: f.int('正当理由耽误日数', 'Excused days').opt(),
      immovable: f.bool('是否涉及不动产', 'Immovable').opt(), requests: f.longtext('复议请求', 'Requests'),
      compensationClaim: f.bool('是否一并请求赔偿', 'Compensation claim').opt(),
      channel: f.enum('渠道', 'Channel', { 'in-person': ['当面提交', 'In person'], post: ['邮寄', 'Post'], online: ['网络', 'Online'], oral: ['口头', 'Oral'], 'via-respondent': ['通过作出处罚的机关', 'Via respondent'] }),
      normReview: f.bool('是否附带审查规范性文件', 'Norm review').opt(), urgentAid: f.bool('是否申请给付急需款项', 'Urgent aid').opt(),
    },
  },
  'forward-by-respondent': {
    ...t('作出处罚的机关转送', 'Forwarded by the organ that fined'), by: ['respondent'], from: ['filed'], to: 'same', basis: RECONSIDERATION.art(32),
    gates: ['forwarded-in-five-days'], publish: 'never',
    data: { receivedByRespondentOn: f.date('作出处罚的机关收到日期', 'Received by respondent on'), forwardedOn: f.date('转送日期', 'Forwarded on') },
  },
  'request-correction': {
    ...t('通知补正', 'Correction requested'), by: ['reconsideration-office'], from: ['filed'], to: 'correcting', basis: RECONSIDERATION.art(31, 1),
    gates: ['correction-notice-in-time', 'correction-once'], starts: ['correction'], stops: ['review'], publish: 'never',
    data: { items: f.longtext('补正事项', 'Items'), receivedByApplicantOn: f.date('申请人收到日期', 'Received by applicant on') },
  },
  'extend-correction': {
    ...t('延长补正期限', 'Correction period lengthened'), by: ['reconsideration-office'], from: ['correcting'], to: 'same',
    basis: RECONSIDERATION.art(31, 2), publish: 'never',
    data: { reason: f.text('理由', 'Reason'), dueOn: f.date('截止日期', 'Due on') },
  },
  'submit-correction': {
    ...t('提交补正', 'Correction received'), by: ['applicant'], from: ['correcting'], to: 'filed',
    basis: [RECONSIDERATION.art(31, 2), RECONSIDERATION.art(31, 3)], starts: ['review'], stops: ['correction'], publish: 'never',
    data: { documents: f.documents('材料', 'Documents').opt() },
  },
  'deem-abandoned': {
    ...t('视为放弃申请', 'Deemed abandoned'), by: ['reconsideration-office'], from: ['correcting'], to: 'abandoned',
    basis: RECONSIDERATION.art(31, 2), gates: ['abandoned-only-after-due'], stops: ['correction'], publish: 'never',
    data: { note: f.text('说明', 'Note') },
  },
  accept: {
    ...t('受理', 'Accepted'), by: ['reconsideration-office'], from: ['filed', 'accepted'], to: 'accepted',
    basis: [RECONSIDERATION.art(30), RECONSIDERATION.art(36), RECONSIDERATION.art(53)],
    gates: ['within-filing-limit', 'admissible', 'no-double-remedy', 'summary-eligible'],
    starts: ['send-copy', 'decide', 'send-copy-summary', 'decide-summary'], stops: ['review'], publish: 'never',
    data: {
      procedure: f.enum('审理程序', 'Procedure', { ordinary: ['普通程序', 'Ordinary'], summary: ['简易程序', 'Summary'] }),
      summaryGround: f.enum('适用简易程序的情形', 'Summary ground', { 'on-the-spot': ['当场作出', 'On the spot'], warning: ['警告或者通报批评', 'Warning'], 'up-to-3000': ['案件涉及款额三千元以下', 'Up to 3000'], information: ['政府信息公开案件', 'Information'], 'all-agree': ['各方当事人同意', 'All agree'] }).opt(),
      handlers: f.officers('承办人员', 'Handlers'),
    },
  },
  reject: {
    ...t('不予受理', 'Not accepted'), by: ['reconsideration-office'], from: ['filed'], to: 'rejected', basis: RECONSIDERATION.art(30, 2),
    gates: ['reject-reasoned', 'reject-in-time'], stops: ['review'], stepUp: true, publish: 'never',
    data: {
      reason: f.longtext('理由', 'Reason'), competentOrgan: f.organ('有权受理的机关', 'Competent organ').opt(),
      jurisdictionGround: f.bool('是否因不属本机关管辖', 'Jurisdiction ground').opt(),
    },
  },
} as const satisfies Readonly<Record<string, ActDef>>
