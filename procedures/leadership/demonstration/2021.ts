import { convention, edition, f, governanceRules, law, t, unverified } from '#kernel'

const GY = law('法治政府建设实施纲要(2021－2025年)', 'unverified')

/** 示范创建自评: indicators are answered with evidence from the record, never with a total of points. */
export default edition('demonstration', '2021', {
  inForce: ['2021-08-01', null],
  law: ['市县法治政府建设示范指标体系(2021年版)', '法治政府建设实施纲要(2021－2025年)'],
  basis: [unverified('市县法治政府建设示范指标体系(2021年版)'), GY.item('(三十三)')],
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t('无法定期限', 'No statutory day'),
})
  .roles({
    applicant: t('申报单位（市县政府）', 'Applicant government'),
    assessor: t('评估单位', 'Assessor'),
  })
  .states({
    open: t('自评中', 'Self-assessment running'),
    applied: t('已申报', 'Applied'),
    assessed: t('已评估', 'Assessed'),
    named: t('已命名', 'Named'),
    closed: { ...t('未命名', 'Not named'), final: true },
    withdrawn: { ...t('撤回或撤销', 'Withdrawn or revoked'), final: true },
  })
  .acts({
    open: {
      ...t('启动自评', 'Opened'), by: ['applicant'], from: ['start'], to: 'open', basis: GY.item('(三十三)'),
      publish: 'never',
      data: {
        indicatorSet: f.text('指标体系', 'Indicator set'),
        indicators: f.int('指标数', 'Indicators'),
      },
    },
    'attach-evidence': {
      ...t('挂接证据', 'Attached evidence to an indicator'), by: ['applicant'], from: ['open'], to: 'same',
      basis: convention('no text says; chosen here'),
      gates: ['evidence-from-the-record'], publish: 'never',
      data: {
        indicator: f.text('指标', 'Indicator'),
        evidence: f.text('证据（指标或清单标识）', 'Evidence (id of an indicator or register)'),
        selfScore: f.enum('自评', 'Self-score', { met: ['达标', 'Met'], partly: ['部分达标', 'Partly'], 'not-met': ['未达标', 'Not met'] }),
      },
    },
    apply: {
      ...t('申报', 'Applied'), by: ['applicant'], from: ['open'], to: 'applied', basis: GY.item('(三十三)'),
      gates: ['every-indicator-answered'],
      publish: { what: 'the application, 5 working days before it is sent', basis: convention('five working days') }, stepUp: true,
      data: {
        covered: f.int('已答指标数', 'Covered'),
      },
    },
    assess: {
      ...t('评估', 'Assessed'), by: ['assessor'], from: ['applied'], to: 'assessed', basis: GY.item('(三十五)'),
      publish: 'never',
      data: {
        result: f.longtext('评估结果', 'Result'),
      },
    },
    name: {
      ...t('命名', 'Named'), by: ['assessor'], from: ['assessed'], to: 'named', basis: GY.item('(三十三)'),
      publish: { what: 'the list of those named' }, stepUp: true,
      data: {
        level: f.enum('级别', 'Level', { national: ['国家级', 'National'], region: ['自治区级', 'Region'], prefecture: ['州级', 'Prefecture'] }),
      },
    },
    'not-name': {
      ...t('不予命名', 'Not named'), by: ['assessor'], from: ['assessed'], to: 'closed', basis: convention('no text says; chosen here'),
      publish: 'never', stepUp: true,
      data: {
        reason: f.longtext('理由', 'Reason'),
      },
    },
    withdraw: {
      ...t('撤回、撤销', 'Withdrawn or revoked'), by: ['applicant', 'assessor'], from: ['open', 'applied', 'assessed', 'named'], to: 'withdrawn',
      basis: convention('dynamic management'),
      publish: { what: 'the revocation' }, stepUp: true,
      data: {
        reason: f.longtext('理由', 'Reason'),
      },
    },
  })
  .clocks({})
  .gates({
    'evidence-from-the-record': {
      ...t('证据取自记录', 'Evidence comes from the record'), severity: 'finding', basis: convention('what is claimed can be opened'),
      // Where the catalogue is not at hand a register that is will do; nothing else is judged.
      rule: (c, a) => c.known(a.data.evidence) ?? (c.register(a.data.evidence) ? true : undefined),
    },
    'every-indicator-answered': {
      ...t('指标全覆盖', 'Every indicator answered'), severity: 'block', basis: convention('no text says; chosen here'),
      remedy: t('逐项挂接证据后再申报', 'Answer every indicator, then apply'),
      rule: (c, a) => a.data.covered === c.first('open')?.data.indicators,
    },
  })
