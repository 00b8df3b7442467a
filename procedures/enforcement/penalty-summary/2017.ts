import { convention, days, edition, enforcementRules, f, fen, lapse, law, t } from '#kernel'
import { fineSurcharge } from '#procedures/_shared/penalty.ts'

const PENALTY = law('行政处罚法(2017-09-01)', 'unverified')
const COERCION = law('行政强制法(2011-06-30)')

/** Most that could be fined on the spot, both included. */
const mostOnTheSpot = { citizen: fen(50), organisation: fen(1000) } // 行政处罚法(2017-09-01) 第三十三条 (unverified)

/** 行政处罚简易程序 under the text before 15 July 2021, which is not at hand: from knowledge, marked unverified. */
export default edition('penalty-summary', '2017', {
  inForce: ['2018-01-01', '2021-07-14'],
  law: ['行政处罚法(2017-09-01) - not in corpus, from knowledge (unverified)'],
  basis: PENALTY.whole(),
  verified: '2026-11-22',
  rules: enforcementRules,
  dayRule: t('法律未规定工作日；按日历计算，末日遇休息日顺延（约定，未核对）', 'no working-day article; all days are calendar days, last day rolling past a holiday - convention (unverified)'),
})
  .roles({
    officer: t('执法人员', 'Enforcement officer of the organ, holder of a certificate valid on the day'),
    party: t('当事人', 'The party (name, kind; ID number only as a sealed field)'),
    clerk: t('内勤', 'The organ\'s case clerk (filing, publication, remittance)'),
    'responsible-person': t('行政机关负责人', 'A responsible person of the organ'),
  })
  .states({
    notified: t('已告知', 'Told on the spot'),
    decided: t('已当场决定', 'Decided on the spot'),
    closed: { ...t('已结案', 'Closed'), final: true },
  })
  .acts({
    notify: {
      ...t('出示证件并当场告知', 'Certificate shown and party told'), by: ['officer'], from: ['start'], to: 'notified',
      basis: [PENALTY.art(31), PENALTY.art(34)],
      gates: ['certificate-shown', 'rights-told'], publish: 'never',
      data: {
        officers: f.officers('执法人员', 'Officers'), party: f.text('当事人', 'Party'),
        party_kind: f.enum('当事人类型', 'Kind of party', { citizen: ['公民', 'Citizen'], organisation: ['法人或者其他组织', 'Organisation'] }),
        facts: f.longtext('违法事实', 'Facts'), certificate_shown: f.bool('已出示执法证件', 'Certificate shown'),
        rights_told: f.bool('已告知权利', 'Rights told'),
      },
    },
    decide: {
      ...t('当场作出处罚决定', 'Decision made on the spot'), by: ['officer'], from: ['notified'], to: 'decided', basis: [PENALTY.art(33), PENALTY.art(34)],
      gates: ['within-summary-limits'], starts: ['pay-fine'], stepUp: true, publish: 'never',
      data: {
        officers: f.officers('执法人员', 'Officers'),
        party_kind: f.enum('当事人类型', 'Kind of party', { citizen: ['公民', 'Citizen'], organisation: ['法人或者其他组织', 'Organisation'] }),
        kind: f.enum('种类', 'Kind', { warning: ['警告', 'Warning'], fine: ['罚款', 'Fine'], other: ['其他', 'Other'] }), fine: f.money('罚款数额', 'Fine'),
        document_number: f.text('文书编号', 'Document number'), delivered_on_spot: f.bool('已当场交付', 'Delivered on spot'),
      },
    },
    pay: {
      ...t('当事人缴款', 'Fine paid'), by: ['party'], from: ['decided'], to: 'same', basis: PENALTY.art(46),
      stops: ['pay-fine'], publish: 'never',
      data: { amount: f.money('金额', 'Amount') },
    },
    close: {
      ...t('结案', 'Closed'), by: ['clerk'], from: ['decided'], to: 'closed', basis: convention('the law is silent'),
      stepUp: true, publish: 'never',
    },
  })
  .clocks({
    'pay-fine': {
      ...t('缴款期限', 'Payment of the fine'), basis: [PENALTY.art(46), PENALTY.art(51)],
      // The text names no cap; 行政强制法 45 caps the surcharge at the principal.
      limit: days(15, PENALTY.art(46)), when: (_c, a) => a.data.kind === 'fine' && a.data.fine > 0,
      onOverrun: lapse('每日按罚款数额的百分之三加处罚款', 'A surcharge of 3 % a day'),
      surcharge: { ...fineSurcharge, except: [], basis: [PENALTY.art(51), COERCION.art(45, 2)] },
    },
  })
  .gates({
    'certificate-shown': {
      ...t('出示执法证件', 'Certificate shown'), basis: PENALTY.art(34), severity: 'block',
      remedy: t('出示执法证件', 'Show the certificate'),
      rule: (_c, a) => a.data.certificate_shown,
    },
    'rights-told': {
      ...t('告知权利', 'Rights told'), basis: PENALTY.art(31), severity: 'block',
      remedy: t('当场告知违法事实、理由、依据和权利', 'Tell the party its rights'),
      rule: (_c, a) => a.data.rights_told,
    },
    'within-summary-limits': {
      ...t('属简易程序范围', 'Within the summary limits'), basis: PENALTY.art(33), severity: 'block',
      remedy: t('转为普通程序', 'Turn it into an ordinary case'),
      rule: (_c, a) => a.data.kind === 'warning' || (a.data.kind === 'fine' && fen(a.data.fine) <= mostOnTheSpot[a.data.party_kind]),
    },
  })
