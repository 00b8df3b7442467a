import { convention, filled, type GatesOf, law, t, years } from '#kernel'
import { allCertified, powerHeld, twoPeople } from '#procedures/_shared/enforcement.ts'
import { handlers } from '../record.ts'
import type { Acts } from './acts.ts'

const PENALTY = law('行政处罚法(2021-01-22)')
const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const CRIME_REFERRAL = law('行政执法机关移送涉嫌犯罪案件的规定(2020-08-07)')

/** From this day on a first reviewer needs the national legal qualification (行政处罚法 58(2); the duty began with the text in force then). */
const QUALIFIED_SINCE = '2018-01-01'
const twoYears = years(2, PENALTY.art(36, 1))
const fiveYears = years(5, PENALTY.art(36, 1))
/** Gates that an investigation itself must have met to count. */
const itsOwnGates = ['two-officers', 'officers-qualified', 'certificate-shown', 'record-made']

/** What must hold in the investigation and the review. */
export const investigationGates = {
  'two-officers': {
    ...t('两名以上执法人员', 'At least two officers'), basis: [PENALTY.art(42), MARKET_PENALTY.art(22)], severity: 'block',
    remedy: t('补足两名以上执法人员后再行实施', 'Assign a second officer'),
    rule: (_c, a) => twoPeople(a.data.officers),
  },
  'officers-qualified': {
    ...t('执法人员均持有效证件', 'Every officer certificated'), basis: [PENALTY.art(42), PENALTY.art(76)], severity: 'block',
    remedy: t('由持有效执法证件的人员办案', 'Assign officers whose certificates are valid'),
    rule: (c, a) => allCertified(c, a.data.officers, a.on),
  },
  'certificate-shown': {
    ...t('出示执法证件', 'Certificate shown'), basis: PENALTY.art(55), severity: 'block',
    remedy: t('出示执法证件', 'Show the certificate'),
    rule: (_c, a) => a.data.certificate_shown,
  },
  'record-made': {
    ...t('制作笔录', 'Record made'), basis: PENALTY.art(55), severity: 'block',
    remedy: t('制作询问或者检查笔录', 'Make a record'),
    rule: (_c, a) => (a.data.kind !== 'interview' && a.data.kind !== 'inspection') || a.data.record_made,
  },
  'power-on-list': {
    ...t('职权在清单内', 'Power on the list'), basis: [PENALTY.art(17), PENALTY.art(38), THREE_SYSTEMS.item('第(四)项')], severity: 'block',
    remedy: t('核对权责清单，选择本机关有效的处罚事项', 'Name a penalty item of the list that this organ holds'),
    rule: (c, a) => powerHeld(c, a.data.power, 'penalty', a.on),
  },
  'not-time-barred': {
    ...t('未过处罚时效', 'Not time-barred'), basis: PENALTY.art(36), severity: 'block',
    remedy: t('超过追究时效的，不再给予处罚', 'Impose no penalty: the time has run out'),
    rule: (c, a) => a.data.discovered_on <= c.plus(a.data.violation_ended, a.data.life_safety_harm ? fiveYears : twoYears),
  },
  'preservation-approved': {
    ...t('保存经批准', 'Preservation approved'), basis: [PENALTY.art(56), MARKET_PENALTY.art(33)], severity: 'block',
    remedy: t('先报负责人批准，或者注明情况紧急', 'Have it approved, or state the urgency'),
    rule: (_c, a) => filled(a.data.approved_by) || a.data.urgent,
  },
  'pause-has-rule': {
    ...t('扣除期限有依据', 'Pause rests on a rule'), basis: [PENALTY.art(60), MARKET_PENALTY.art(64)], severity: 'finding',
    rule: (_c, a) => filled(a.data.rule),
  },
  'extension-before-expiry': {
    ...t('期满前延长', 'Extended before expiry'), basis: [PENALTY.art(60), MARKET_PENALTY.art(18), MARKET_PENALTY.art(64), convention('a limit that has run out cannot be extended')], severity: 'block',
    remedy: t('期限届满后不能延长，按逾期办理', 'A limit that has run out cannot be extended'),
    rule: (c, a) => c.inTime(a.act === 'extend-check' ? 'check-lead' : 'decide-penalty', a),
  },
  'extension-has-rule': {
    ...t('延长有依据', 'Extension rests on a rule'), basis: [PENALTY.art(60), MARKET_PENALTY.art(64)], severity: 'block',
    remedy: t('写明延长的依据，首次不超过三十日', 'Name the rule; the first extension is at most thirty days'),
    rule: (c, a) => filled(a.data.rule) && (c.has('extend-decision') || a.data.days <= c.param('penalty.sector-extension')) // 市场监督管理行政处罚程序规定 64,
  },
  'second-extension-collective': {
    ...t('再次延长须集体讨论', 'Second extension collective'), basis: MARKET_PENALTY.art(64), severity: 'block',
    remedy: t('由负责人集体讨论决定继续延长及期限', 'Let the responsible persons decide together'),
    rule: (c, a) => !c.has('extend-decision') || (a.data.collective && a.data.days > 0),
  },
  investigated: {
    ...t('已依法调查', 'Investigated'), basis: [PENALTY.art(40), PENALTY.art(54)], severity: 'finding',
    rule: c => c.all('investigate').some(i => !itsOwnGates.some(g => c.failedActs(g).some(x => x.index === i.index))),
  },
  'transfer-approved': {
    ...t('移送须经批准', 'Transfer approved'), basis: CRIME_REFERRAL.art(5), severity: 'block',
    remedy: t('先报负责人批准移送', 'Have the transfer approved'),
    rule: c => c.has('approve-transfer', x => x.data.approved),
  },
  'reviewer-qualified': {
    ...t('审核人员具备资格', 'Reviewer qualified'), basis: [PENALTY.art(58), MARKET_PENALTY.art(51)], severity: 'block',
    remedy: t('由具备资格的在册审核人员审核', 'Let a listed, qualified reviewer do it'),
    rule: (c, a) => {
        const reviewers = c.register('legality-reviewers')
        if (!reviewers) return undefined
        const e = reviewers.entry(a.data.reviewer)
        return e !== undefined && e.organ === c.organ && reviewers.inForce(e, a.on) &&
          (e.legal_qualification === true || (e.first_review_on !== undefined && String(e.first_review_on) < QUALIFIED_SINCE))
      },
  },
  'reviewer-not-handler': {
    ...t('办案人员不得审核', 'Reviewer is not a case officer'), basis: MARKET_PENALTY.art(49), severity: 'block',
    remedy: t('由未办理本案的人员审核', 'Let somebody else review'),
    rule: (c, a) => !handlers(c).has(a.data.reviewer),
  },
} satisfies Partial<GatesOf<Acts>>
