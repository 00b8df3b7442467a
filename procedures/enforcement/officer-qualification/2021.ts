import { convention, edition, enforcementRules, f, lapse, law, months, report2022, t, unverified, years } from '#kernel'
import { TRAINING, YEARLY_HOURS } from './training.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const OUTLINE = law('法治政府建设实施纲要(2021－2025年)', 'unverified')
const LIAONING_SUPERVISION = law('辽宁省行政执法监督规定', 'model')
const INNER_MONGOLIA_SUPERVISION = law('内蒙古自治区行政执法监督条例(2020-11-26)')
const JILIN_SUPERVISION = law('吉林省行政执法监督条例')
const LIAONING_PROCEDURE = law('辽宁省行政执法程序规定', 'model')
const GUANGXI_SUPERVISION = law('广西壮族自治区行政执法监督办法', 'unverified')
const GUANGXI_MODEL = law('广西壮族自治区行政执法监督办法', 'model')

const VALIDITY = convention('国家未规定证件期限，参照广西的五年；新疆的期限未核对')
const SUSPENSION = { ...law('辽宁省行政执法监督规定', 'model').art(36), note: 'convention here' }

/** 行政执法人员资格管理: from the application to the end of the certificate. The lengths are models of other provinces until the region’s text is at hand. */
export default edition('officer-qualification', '2021', {
  inForce: ['2021-07-15', null],
  law: ['行政处罚法(2021-01-22)', '行政强制法(2011-06-30)', '国办发〔2018〕118号', '法治政府建设实施纲要(2021-2025)', '新疆维吾尔自治区行政执法证件管理办法(2005, 令129号) - not in corpus; Articles 1-6 seen in a search only'],
  basis: PENALTY.whole(),
  verified: '2026-11-22',
  rules: enforcementRules,
  params: {
    'officers.validity': { ...t('证件有效期上限', 'Validity of a certificate, at most'), value: 5, unit: 'years', status: 'model', basis: VALIDITY },
    'officers.suspension': { ...t('暂扣期限上限', 'Suspension, at most'), value: 6, unit: 'months', status: 'model', basis: SUSPENSION },
    'officers.training-hours': { ...t('年度培训学时', 'Hours of training a year'), value: YEARLY_HOURS, unit: 'hours', status: 'unverified', basis: TRAINING },
  },
  dayRule: t('国家层面无期限规定；年、月按日历计算', 'no national limit; years and months are calendar'),
})
  .roles({
    'organ-clerk': t('所在单位', 'The officer\'s organ'),
    'supervision-office': t('司法行政部门（行政执法监督机构）', 'Justice office of the government'),
    'issuing-office': t('发证机关', 'The office that issues certificates for the province-level government'),
    officer: t('执法人员', 'The person'),
  })
  .states({
    applied: t('已申报', 'Applied'),
    reviewed: t('审核通过', 'Passed review'),
    'not-passed-review': { ...t('审核未通过', 'Not passed review'), final: true },
    'exam-failed': t('考试未通过', 'Exam failed'),
    'exam-passed': t('考试合格', 'Exam passed'),
    valid: t('证件有效', 'Certificate valid'),
    suspended: t('暂扣', 'Certificate suspended'),
    expired: t('已过期', 'Expired'),
    cancelled: { ...t('已注销（离岗）', 'Cancelled on leaving the post'), final: true },
    revoked: { ...t('已吊销（收缴）', 'Revoked'), final: true },
  })
  .acts({
    apply: {
      ...t('申报', 'Applied for'), by: ['organ-clerk'], from: ['start', 'expired'], to: 'applied',
      basis: [THREE_SYSTEMS.item('第(二十三)项'), OUTLINE.item('第(十五)项'), PENALTY.art(42)],
      gates: ['on-establishment'], publish: 'never',
      data: {
        person: f.text('人员', 'Person (the officer’s id)'), organ: f.organ('机关', 'Organ'), on_establishment: f.bool('在编在岗', 'In an established post'),
        kind: f.enum('种类', 'Kind', { first: ['首次申领', 'First'], renewal: ['延续', 'Renewal'] }),
        legal_qualification: f.bool('取得法律职业资格', 'Legal qualification'),
      },
    },
    review: {
      ...t('资格审核', 'Reviewed'), by: ['supervision-office'], from: ['applied'], to: 'reviewed',
      basis: [THREE_SYSTEMS.item('第(二十三)项'), report2022('一(七)1', '3413 passed review for renewal')],
      publish: 'never',
      data: { materials: f.documents('材料', 'Materials').opt() },
    },
    'fail-review': {
      ...t('审核不通过', 'Not passed review'), by: ['supervision-office'], from: ['applied'], to: 'not-passed-review',
      basis: THREE_SYSTEMS.item('第(二十三)项'),
      publish: 'never',
      data: { reason: f.text('理由', 'Reason') },
    },
    exam: {
      ...t('资格考试合格', 'Exam passed'), by: ['supervision-office'], from: ['reviewed', 'exam-failed'], to: 'exam-passed',
      basis: [THREE_SYSTEMS.item('第(二十三)项'), OUTLINE.item('第(十五)项'), report2022('一(七)1', '3287 passed the renewal exam')],
      gates: ['score-reached'], publish: 'never',
      data: {
        score: f.int('得分', 'Score'), pass_mark: f.int('合格分数', 'Pass mark'), exam_date: f.date('考试日期', 'Exam date'),
        exempt: f.bool('免试', 'Exempt'),
      },
    },
    'fail-exam': {
      ...t('资格考试不合格', 'Exam failed'), by: ['supervision-office'], from: ['reviewed', 'exam-failed'], to: 'exam-failed',
      basis: THREE_SYSTEMS.item('第(二十三)项'),
      publish: 'never',
      data: { score: f.int('得分', 'Score'), exam_date: f.date('考试日期', 'Exam date') },
    },
    issue: {
      ...t('制发证件', 'Certificate issued'), by: ['issuing-office'], from: ['exam-passed'], to: 'valid',
      basis: [OUTLINE.item('第(十五)项'), THREE_SYSTEMS.item('第(二十三)项')],
      gates: ['exam-passed-first', 'validity-length'], starts: ['certificate-validity'], stepUp: true,
      publish: { what: 'name, organ, certificate number and scope', basis: THREE_SYSTEMS.item('第(四)项') },
      data: {
        certificate_number: f.text('证件号码', 'Certificate number'), organ: f.organ('机关', 'Organ'), valid_from: f.date('有效期自', 'Valid from'),
        valid_to: f.date('有效期至', 'Valid to'), scope: f.text('执法范围', 'Scope'),
      },
    },
    train: {
      ...t('年度培训', 'Training recorded'), by: ['organ-clerk'], from: ['valid', 'suspended'], to: 'same', basis: OUTLINE.item('第(三十四)项'),
      publish: 'never',
      data: { year: f.int('年度', 'Year'), hours: f.int('学时', 'Hours') },
    },
    renew: {
      ...t('换证', 'Certificate renewed'), by: ['issuing-office'], from: ['valid', 'expired'], to: 'valid',
      basis: [THREE_SYSTEMS.item('第(二十三)项'), report2022('一(七)1')],
      gates: ['renewal-passed', 'validity-length'], starts: ['certificate-validity'], stops: ['certificate-validity'], stepUp: true,
      publish: { what: 'name, organ, certificate number and scope, as when it was issued', basis: THREE_SYSTEMS.item('第(四)项') },
      data: {
        certificate_number: f.text('证件号码', 'Certificate number'), valid_from: f.date('有效期自', 'Valid from'), valid_to: f.date('有效期至', 'Valid to'),
        review_passed: f.bool('审核通过', 'Review passed'), exam_passed: f.bool('考试合格', 'Exam passed'),
      },
    },
    suspend: {
      ...t('暂扣证件', 'Certificate suspended'), by: ['supervision-office'], from: ['valid'], to: 'suspended',
      basis: [LIAONING_SUPERVISION.art(36), INNER_MONGOLIA_SUPERVISION.art(37), JILIN_SUPERVISION.art(32)],
      gates: ['suspension-length'], starts: ['suspension'], stepUp: true, publish: 'never',
      data: { ground: f.longtext('事由', 'Ground'), until: f.date('截止日期', 'Until') },
    },
    restore: {
      ...t('发还证件', 'Certificate restored'), by: ['supervision-office'], from: ['suspended'], to: 'valid', basis: convention('the law is silent'),
      stops: ['suspension'], publish: 'never',
    },
    revoke: {
      ...t('吊销收缴', 'Certificate revoked'), by: ['supervision-office', 'issuing-office'], from: ['valid', 'suspended', 'expired'], to: 'revoked',
      basis: [INNER_MONGOLIA_SUPERVISION.art(37), JILIN_SUPERVISION.art(32)],
      stops: ['certificate-validity', 'suspension'], stepUp: true,
      publish: { what: 'that the certificate no longer holds', basis: INNER_MONGOLIA_SUPERVISION.art(37) },
      data: { ground: f.longtext('事由', 'Ground') },
    },
    cancel: {
      ...t('注销', 'Cancelled on leaving the post'), by: ['organ-clerk', 'issuing-office'], from: ['valid', 'suspended', 'expired'], to: 'cancelled',
      basis: LIAONING_PROCEDURE.art(14),
      stops: ['certificate-validity', 'suspension'], publish: 'never',
      data: {
        ground: f.enum('事由', 'Ground', { transfer: ['调离', 'Transfer'], retirement: ['退休', 'Retirement'], resignation: ['辞职', 'Resignation'], lost: ['遗失', 'Lost'], other: ['其他', 'Other'] }),
      },
    },
    expire: {
      ...t('到期失效', 'Expired'), by: ['issuing-office'], from: ['valid'], to: 'expired', basis: convention('follows from valid_to'),
      stops: ['certificate-validity'], publish: 'never',
    },
  })
  .clocks({
    'certificate-validity': {
      ...t('证件有效期', 'Validity of the certificate'), basis: { ...GUANGXI_SUPERVISION.art(10), note: '5 years, taken as convention' },
      due: (_c, a) => a.data.valid_to, from: (_c, a) => a.data.valid_from,
      onOverrun: lapse('证件自届满次日起失效', 'The certificate counts no longer from the day after, recorded or not'),
      extensionNote: t('审核、考试合格后换证', 'Renewal after review and exam'),
    },
    suspension: {
      ...t('暂扣期限', 'Suspension'), basis: { ...LIAONING_SUPERVISION.art(36), note: 'model, convention here' },
      // Until the day decided, at most six months.
      due: (c, a) => [a.data.until, c.plus(a.on, months(c.param('officers.suspension'), SUSPENSION))].sort()[0],
      onOverrun: 'finding',
    },
  })
  .gates({
    'on-establishment': {
      ...t('在编在岗', 'In the post'), basis: [unverified('国办发〔2024〕54号'), PENALTY.art(42)], severity: 'block',
      remedy: t('由在编在岗的人员申报', 'Apply for somebody in an established post'),
      rule: (_c, a) => a.data.on_establishment,
    },
    'score-reached': {
      ...t('成绩合格', 'Pass mark reached'), basis: THREE_SYSTEMS.item('第(二十三)项'), severity: 'block',
      remedy: t('成绩合格后再记录考试合格', 'Pass the exam first'),
      rule: (c, a) => a.data.score >= a.data.pass_mark || (a.data.exempt && c.last('apply')?.data.legal_qualification === true),
    },
    'exam-passed-first': {
      ...t('先考试后发证', 'Exam before certificate'), basis: [THREE_SYSTEMS.item('第(二十三)项'), OUTLINE.item('第(十五)项')], severity: 'block',
      remedy: t('先组织资格考试', 'Hold the exam first'),
      rule: c => c.since('apply').has('exam'),
    },
    'validity-length': {
      ...t('有效期不超过五年', 'Validity at most 5 years'), basis: convention('the law is silent'), severity: 'finding',
      remedy: t('有效期定在五年以内', 'Set at most five years'),
      rule: (c, a) => a.data.valid_from === undefined || a.data.valid_to === undefined || a.data.valid_to <= c.plus(a.data.valid_from, years(c.param('officers.validity'), VALIDITY)),
    },
    'renewal-passed': {
      ...t('换证须审核考试合格', 'Renewal after review and exam'), basis: [report2022('一(七)1'), GUANGXI_MODEL.art(10)], severity: 'block',
      remedy: t('完成换证审核和考试', 'Complete the review and the exam'),
      rule: (_c, a) => a.data.review_passed && a.data.exam_passed,
    },
    'suspension-length': {
      ...t('暂扣不超过六个月', 'Suspension at most 6 months'), basis: LIAONING_SUPERVISION.art(36), severity: 'block',
      remedy: t('暂扣期限定在六个月以内', 'Suspend for at most six months'),
      rule: (c, a) => a.data.until <= c.plus(a.on, months(c.param('officers.suspension'), SUSPENSION)),
    },
  })
