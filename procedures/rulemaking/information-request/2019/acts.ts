import { type ActDef, convention, f, law, t, unverified } from '#kernel'

const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')
const LAW = law('国办函〔2020〕109号', 'unverified')
const FEES = unverified('国办函〔2020〕109号')

/** What may be done (2019). */
export const acts = {
  receive: {
    ...t('收到申请并登记', 'Received and registered'), by: ['applicant', 'disclosure-office'], from: ['start'], to: 'received',
    basis: [OPEN_INFORMATION.art(29), OPEN_INFORMATION.art(31), OPEN_INFORMATION.art(45)], gates: ['receipt-confirmed'], starts: ['reply'],
    data: {
      channel: f.enum('渠道', 'Channel', {
        'in-person': ['当面提交', 'In person'], 'signed-mail': ['签收邮寄', 'Signed mail'],
        'ordinary-mail': ['平常信函', 'Ordinary mail'], internet: ['互联网渠道', 'Internet'], fax: ['传真', 'Fax'],
        oral: ['口头', 'Oral'],
      }),
      'confirmed-with-applicant': f.bool('已与申请人确认收到', 'Confirmed with applicant'),
      'applicant-kind': f.enum('申请人类型', 'Applicant kind', {
        person: ['自然人', 'Person'], company: ['商业企业', 'Company'], research: ['科研机构', 'Research'],
        charity: ['社会公益组织', 'Charity'], 'legal-service': ['法律服务机构', 'Legal service'], other: ['其他', 'Other'],
      }),
      subject: f.text('申请公开的信息', 'Information asked for'),
      'wanted-form': f.text('要求的提供形式', 'Wanted form').opt(),
    },
    publish: 'never',
  },
  'request-correction': {
    ...t('一次性告知补正', 'Told once what to correct'), by: ['disclosure-office'], from: ['received'], to: 'awaiting-correction',
    basis: OPEN_INFORMATION.art(30), gates: ['correction-in-7-days', 'correction-once'],
    data: { items: f.text('需要补正的事项', 'Items'), 'correct-by': f.date('补正期限', 'Correct by') }, publish: 'never',
  },
  'receive-correction': {
    ...t('收到补正', 'Corrected request received'), by: ['applicant'], from: ['awaiting-correction'], to: 'received',
    basis: OPEN_INFORMATION.art(30), starts: ['reply'],
    data: { clear: f.bool('内容已明确', 'Clear') }, publish: 'never',
  },
  'abandon-uncorrected': {
    ...t('逾期不补正不再处理', 'Not corrected in time: dropped'), by: ['disclosure-office'], from: ['awaiting-correction'], to: 'abandoned',
    basis: OPEN_INFORMATION.art(30), gates: ['correction-time-passed'], stops: ['reply'],
    data: { 'told-applicant': f.bool('告知申请人', 'Told applicant') }, publish: 'never',
  },
  'ask-reasons': {
    ...t('要求说明理由', 'Applicant asked why so many'), by: ['disclosure-office'], from: ['received'], to: 'same',
    basis: OPEN_INFORMATION.art(35),
    data: { letter: f.document('函件', 'Letter') }, publish: 'never',
  },
  'set-later-date': {
    ...t('确定延迟答复期限', 'Later reply date set'), by: ['disclosure-office'], from: ['received'], to: 'same',
    basis: OPEN_INFORMATION.art(35),
    data: { until: f.date('延迟至', 'Until'), 'told-applicant': f.bool('告知申请人', 'Told applicant') }, publish: 'never',
  },
  'consult-third-party': {
    ...t('书面征求第三方意见', 'Third party consulted in writing'), by: ['disclosure-office'], from: ['received'], to: 'consulting',
    basis: [OPEN_INFORMATION.art(32), OPEN_INFORMATION.art(33)], starts: ['third-party'],
    data: { letter: f.document('函件', 'Letter'), 'third-party-received-on': f.date('第三方收到征求意见书日期', 'Third party received on') }, publish: 'never',
  },
  'third-party-answer': {
    ...t('第三方答复', 'Third party answered'), by: ['third-party'], from: ['consulting'], to: 'received',
    basis: OPEN_INFORMATION.art(32), stops: ['third-party'],
    data: { agrees: f.bool('同意公开', 'Agrees'), reason: f.text('理由', 'Reason').opt() }, publish: 'never',
  },
  'third-party-silent': {
    ...t('第三方逾期未答', 'Third party silent'), by: ['disclosure-office'], from: ['consulting'], to: 'received',
    basis: OPEN_INFORMATION.art(32), gates: ['third-party-time-passed'], stops: ['third-party'], publish: 'never',
  },
  'consult-organ': {
    ...t('征求其他机关意见', 'Co-producing organ consulted'), by: ['disclosure-office'], from: ['received'], to: 'consulting',
    basis: [OPEN_INFORMATION.art(33), OPEN_INFORMATION.art(34)], starts: ['organ-opinion'],
    data: { organ: f.organ('机关', 'Organ'), 'organ-received-on': f.date('被征求机关收到日期', 'Organ received on') }, publish: 'never',
  },
  'organ-answer': {
    ...t('其他机关答复', 'Organ answered'), by: ['other-organ'], from: ['consulting'], to: 'received',
    basis: OPEN_INFORMATION.art(34), stops: ['organ-opinion'],
    data: { agrees: f.bool('同意公开', 'Agrees') }, publish: 'never',
  },
  'organ-silent': {
    ...t('其他机关逾期视为同意', 'Organ silent: taken to agree'), by: ['disclosure-office'], from: ['consulting'], to: 'received',
    basis: OPEN_INFORMATION.art(34), gates: ['organ-time-passed'], stops: ['organ-opinion'], publish: 'never',
  },
  extend: {
    ...t('延长答复期限', 'Reply time extended'), by: ['disclosure-office'], from: ['received', 'consulting'], to: 'same',
    basis: OPEN_INFORMATION.art(33), gates: ['extension-before-expiry', 'extension-at-most-20', 'extension-once', 'extension-approved'],
    data: {
      days: f.int('延长工作日数', 'Days'),
      'approved-by': f.officer('批准人', 'Approved by'),
      'approver-is-head': f.bool('批准人为公开工作机构负责人', 'Approver is head'),
      'told-applicant-on': f.date('告知申请人日期', 'Told applicant on'),
    },
    publish: 'never', stepUp: true,
  },
  'fee-notice': {
    ...t('收费通知', 'Fee notice'), by: ['disclosure-office'], from: ['received'], to: 'awaiting-fee',
    basis: [OPEN_INFORMATION.art(42), { ...LAW.art(3), note: 'seen' }, { ...LAW.art(4), note: 'seen' }], gates: ['fee-only-when-excessive'], starts: ['fee'],
    data: {
      amount: f.money('金额', 'Amount'),
      basis: f.enum('收费方式', 'How counted', { 'by-piece': ['按件计收', 'By piece'], 'by-volume': ['按量计收', 'By volume'] }),
      'requests-this-month': f.int('当月申请件数', 'Requests this month'),
    },
    publish: 'never',
  },
  'fee-paid': {
    ...t('缴费', 'Fee paid'), by: ['applicant'], from: ['awaiting-fee'], to: 'received',
    basis: unverified('国办函〔2020〕109号 (restart of the reply time: unverified)'), starts: ['reply'], stops: ['fee'], publish: 'never',
  },
  'abandon-unpaid': {
    ...t('逾期未缴费不再处理', 'Fee not paid: dropped'), by: ['disclosure-office'], from: ['awaiting-fee'], to: 'abandoned',
    basis: [FEES, unverified('国办公开办函〔2021〕30号 表三 (六)2')], gates: ['fee-time-passed'], stops: ['reply', 'fee'], publish: 'never',
  },
  reply: {
    ...t('答复', 'Replied'), by: ['disclosure-office'], from: ['received', 'consulting'], to: 'replied',
    basis: [OPEN_INFORMATION.art(33), OPEN_INFORMATION.art(36), OPEN_INFORMATION.art(37), OPEN_INFORMATION.art(38)],
    gates: ['reasons-for-refusal', 'third-party-respected', 'severable', 'searched-before-absent'], stops: ['reply'],
    data: {
      outcome: f.enum('结果', 'Outcome', {
        provided: ['予以公开', 'Provided'], 'already-public': ['已主动公开', 'Already public'],
        'partly-provided': ['部分公开', 'Partly provided'], refused: ['不予公开', 'Refused'],
        unavailable: ['无法提供', 'Unavailable'], 'not-processed': ['不予处理', 'Not processed'], other: ['其他', 'Other'],
      }),
      ground: f.enum('情形', 'Ground', {
        none: ['无', 'None'], 'state-secret': ['国家秘密', 'State secret'],
        'forbidden-by-law': ['法律、行政法规禁止公开', 'Forbidden by law'],
        'public-security-economy-safety': ['可能危及国家安全、公共安全、经济安全、社会稳定', 'Endangers security, safety, the economy or stability'],
        'third-party-interest': ['损害第三方合法权益', 'Third party interest'],
        'internal-affairs': ['内部事务信息', 'Internal affairs'], 'process-information': ['过程性信息', 'Process information'],
        'enforcement-file': ['行政执法案卷信息', 'Enforcement file'],
        'administrative-inquiry': ['行政查询事项', 'Administrative inquiry'], 'not-held-here': ['本机关不掌握', 'Not held here'],
        'needs-making': ['没有现成信息需要另行制作', 'Needs making'],
        'unclear-after-correction': ['补正后申请内容仍不明确', 'Unclear after correction'],
        'petition-or-complaint': ['信访举报投诉类申请', 'Petition or complaint'], repeated: ['重复申请', 'Repeated'],
        'public-publication': ['要求提供公开出版物', 'Public publication'],
        'excessive-without-reason': ['无正当理由大量反复申请', 'Excessive without reason'],
        'confirmation-again': ['要求确认或者重新出具已获取信息', 'Confirmation again'],
        'special-regime': ['其他法律法规另有规定', 'Special regime'],
      }),
      reasons: f.text('理由', 'Reasons').opt(),
      searched: f.bool('经检索', 'Searched').opt(),
      'remedies-told': f.bool('告知救济途径', 'Remedies told'),
      document: f.document('文书', 'Document'),
    },
    publish: 'never', stepUp: true,
  },
  'not-handle': {
    ...t('告知不作为申请处理', 'Told it is not a request'), by: ['disclosure-office'], from: ['received'], to: 'not-handled',
    basis: OPEN_INFORMATION.art(39), stops: ['reply'],
    data: {
      ground: f.enum('情形', 'Ground', {
        'petition-or-complaint': ['信访举报投诉类申请', 'Petition or complaint'],
        'public-publication': ['要求提供公开出版物', 'Public publication'],
      }),
      'channel-told': f.bool('告知相应渠道', 'Channel told'),
    },
    publish: 'never',
  },
  withdraw: {
    ...t('撤回申请', 'Withdrawn'), by: ['applicant'], from: ['any'], to: 'withdrawn',
    basis: convention('the law is silent'), stops: ['reply'], publish: 'never',
  },
} as const satisfies Readonly<Record<string, ActDef>>
