import { convention, edition, f, filled, governanceRules, law, t, workdays } from '#kernel'

const FA = law('关于进一步完善信用修复制度的实施方案 国办发〔2025〕22号', 'unverified')
const XXGK = law('政府信息公开条例(2019-04-03)')

/** 信用信息异议: the record is marked as disputed, then corrected or kept with reasons. */
export default edition('credit-objection', '2025', {
  inForce: ['2025-06-22', null],
  law: ['关于进一步完善信用修复制度的实施方案 国办发〔2025〕22号', '政府信息公开条例(2019-04-03)'],
  basis: [FA.whole(), XXGK.art(41)],
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t('按工作日计算', 'Working days'),
  params: {
    'credit.mark': {
      ...t('标注期限', 'Time to mark'),
      value: 1, unit: 'working-days', status: 'silent',
      basis: convention('at once, counted as one working day')
    },
    'credit.answer': { ...t('异议答复期限', 'Time to answer'), value: 7, unit: 'working-days', status: 'unverified', basis: FA.whole() },
  },
})
  .roles({
    subject: t('信用主体（组织）', 'Organisation recorded'),
    'credit-site': t('信用中国网站（地方）', 'Credit site'),
    'record-organ': t('认定单位', 'Organ that made the record'),
  })
  .states({
    objected: t('已提出异议', 'Objected'),
    marked: t('已标注', 'Marked as disputed'),
    corrected: { ...t('已更正', 'Corrected'), final: true },
    upheld: { ...t('维持', 'Record kept'), final: true },
  })
  .acts({
    object: {
      ...t('提出异议', 'Objected'), by: ['subject'], from: ['start'], to: 'objected', basis: FA.whole(),
      gates: ['organisations-only'], starts: ['mark', 'answer-objection'], publish: 'never',
      data: {
        record: f.entry('credit-records', '失信信息', 'Record'),
        subjectKind: f.enum('主体类型', 'Kind of subject', {
          'legal-person': ['法人', 'Legal person'], unincorporated: ['非法人组织', 'Unincorporated'],
        }),
        what: f.longtext('异议内容', 'What'),
        evidence: f.documents('证据', 'Evidence').opt(),
      },
    },
    mark: {
      ...t('作异议标注', 'Marked the record as disputed'), by: ['credit-site'], from: ['objected'], to: 'marked',
      basis: convention('no text says; chosen here'),
      stops: ['mark'], publish: { what: 'the mark' },
    },
    correct: {
      ...t('更正', 'Corrected'), by: ['record-organ'], from: ['objected', 'marked'], to: 'corrected', basis: XXGK.art(41),
      stops: ['mark', 'answer-objection'], publish: { what: 'the corrected record' }, stepUp: true,
      data: {
        before: f.text('更正前', 'Before'),
        after: f.text('更正后', 'After'),
      },
    },
    uphold: {
      ...t('维持并说明理由', 'Kept with reasons'), by: ['record-organ'], from: ['objected', 'marked'], to: 'upheld',
      basis: convention('no text says; chosen here'),
      gates: ['reasons-given'], stops: ['mark', 'answer-objection'], publish: 'never', stepUp: true,
      data: {
        reason: f.longtext('理由', 'Reason').opt(),
      },
    },
  })
  .clocks({
    mark: {
      ...t('标注期限', 'Mark'), basis: convention('no text says; chosen here'),
      limit: c => workdays(c.param('credit.mark'), convention('at once, counted as one working day')), onOverrun: 'finding',
    },
    'answer-objection': {
      ...t('异议答复期限', 'Answer'), basis: FA.whole(),
      limit: c => workdays(c.param('credit.answer'), FA.whole()), onOverrun: 'finding',
    },
  })
  .gates({
    'organisations-only': {
      ...t('仅限组织', 'Organisations only'), severity: 'block', basis: convention('no credit record of a natural person is kept'),
      remedy: t('仅受理法人和非法人组织的异议', 'Only organisations may object'),
      rule: (_c, a) => ['legal-person', 'unincorporated'].includes(a.data.subjectKind),
    },
    'reasons-given': {
      ...t('说明理由', 'Reasons given'), severity: 'block', basis: convention('no text says; chosen here'),
      remedy: t('说明维持的理由', 'Give the reasons'),
      rule: (_c, a) => filled(a.data.reason),
    },
  })
