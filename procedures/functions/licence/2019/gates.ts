import { convention, filled, law, t, workdays } from '#kernel'
import { twoPeople } from '#procedures/_shared/enforcement.ts'
import { isSingle, longest } from '../record.ts'
import { withClocks } from './clocks.ts'

const LICENSING = law('行政许可法(2019-04-23)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const ONLINE_SERVICE = law('国务院关于在线政务服务的若干规定(2019-04-26)')

const sevenWorkingDays = workdays(7, LICENSING.art(48, 1, 1))

/** What must hold before an act is lawful. */
export default withClocks.gates({
  'item-on-list': {
    ...t('事项在许可清单内', 'Item on the licence list'), basis: [LICENSING.art(17), BUSINESS_ENVIRONMENT.art(40)], severity: 'block',
    remedy: t('核对行政许可事项清单，清单外不得实施许可', 'Name an item of the list: nothing else is licensed'),
    rule: (c, a) => {
        const items = c.register('licence-items')
        const e = items?.entry(a.data.item)
        return items && e !== undefined && items.inForce(e, a.on)
      },
  },
  'corrections-once': {
    ...t('一次告知', 'Told once'), basis: [LICENSING.art(32), LICENSING.art(72), BUSINESS_ENVIRONMENT.art(36)], severity: 'block',
    remedy: t('一次告知全部需要补正的内容', 'Tell everything that is missing, once'),
    rule: (c, a) => !c.has('notify-corrections') && a.data.told_all,
  },
  'receipt-written': {
    ...t('出具书面凭证', 'Dated and sealed receipt'), basis: LICENSING.art(32), severity: 'block',
    remedy: t('出具加盖专用印章和注明日期的书面凭证', 'Give a dated and sealed receipt'),
    rule: (_c, a) => a.data.receipt_written ?? a.data.written,
  },
  'told-where': {
    ...t('告知有权机关', 'Told where to go'), basis: LICENSING.art(32), severity: 'block',
    remedy: t('告知申请人向有关行政机关申请', 'Tell the applicant which organ to ask'),
    rule: (_c, a) => a.data.ground !== 'not-our-power' || filled(a.data.told_where),
  },
  'two-verifiers': {
    ...t('两名以上人员核查', 'Two or more verify'), basis: LICENSING.art(34), severity: 'block',
    remedy: t('指派两名以上工作人员核查', 'Assign two or more'),
    rule: (_c, a) => twoPeople(a.data.officers),
  },
  'hearing-asked-in-time': {
    ...t('听证申请未逾期', 'Hearing asked in time'), basis: LICENSING.art(47), severity: 'finding',
    rule: (c, a) => !c.has('tell-interested') || (c.run('ask-hearing') !== undefined && c.inTime('ask-hearing', a)),
  },
  'hearing-notice-7-days': {
    ...t('听证七日前通知', 'Hearing notified 7 days before'), basis: [LICENSING.art(48), LICENSING.art(82)], severity: 'block',
    remedy: t('听证日改在通知七个工作日以后', 'Set the hearing on or after the seventh working day'),
    rule: (c, a) => {
        const told = a.act === 'notify-hearing' ? a.on : c.last('notify-hearing')?.on
        return told !== undefined && (a.act === 'notify-hearing' ? a.data.hearing_on ?? a.on : a.on) >= c.plus(told, sevenWorkingDays)
      },
  },
  'presiding-not-reviewer': {
    ...t('主持人非审查人员', 'Presiding officer did not review'), basis: LICENSING.art(48), severity: 'block',
    remedy: t('指定审查人员以外的人员主持', 'Appoint somebody who did not review'),
    rule: (c, a) => !c.people('verify').has(a.data.presiding ?? ''),
  },
  'hearing-record': {
    ...t('听证笔录', 'Hearing record signed'), basis: LICENSING.art(48), severity: 'block',
    remedy: t('笔录交听证参加人确认签字', 'Have the record signed'),
    rule: (_c, a) => a.data.record_signed,
  },
  'hearing-if-asked': {
    ...t('应听证未听证', 'Hearing held if asked'), basis: [LICENSING.art(47), LICENSING.art(72)], severity: 'block',
    remedy: t('先举行听证', 'Hold the hearing first'),
    rule: c => c.all('ask-hearing').filter(r => !c.failedActs('hearing-asked-in-time').some(x => x.index === r.index)).every(r => c.after(r).has('hold-hearing')),
  },
  'excluded-time-told': {
    ...t('所需时间书面告知', 'Time needed told in writing'), basis: LICENSING.art(45), severity: 'finding',
    rule: (_c, a) => a.data.told_in_writing && a.data.planned_days > 0,
  },
  'extension-before-expiry': {
    ...t('期满前延长', 'Extended before expiry'), basis: [LICENSING.art(42), convention('the law is silent')], severity: 'block',
    remedy: t('期限届满后不能延长，应当即时决定', 'A limit that has run out cannot be extended'),
    rule: (c, a) => c.inTime('decide-licence', a),
  },
  'extension-length': {
    ...t('延长不超过法定', 'Extension within the law'), basis: LICENSING.art(42), severity: 'block',
    remedy: t('延长不超过十日；统一、联合、集中办理不超过十五日', 'At most ten working days, fifteen in the joint case'),
    rule: (c, a) => a.data.days <= longest(c),
  },
  'extension-approver': {
    ...t('延长由有权负责人批准', 'Extension by the right person'), basis: LICENSING.art(42), severity: 'block',
    remedy: t('由本机关负责人批准；统一、联合、集中办理由本级人民政府负责人批准', 'By the head of the organ; in the joint case of the government'),
    rule: (c, a) => a.by === (isSingle(c) ? 'responsible-person' : 'government-head'),
  },
  'extension-told': {
    ...t('延长理由告知', 'Reasons told'), basis: LICENSING.art(42), severity: 'finding',
    rule: (_c, a) => a.data.told_applicant,
  },
  'extended-once': {
    ...t('仅可延长一次', 'Extended once'), basis: LICENSING.art(42), severity: 'block',
    remedy: t('只能延长一次', 'Only one extension'),
    rule: c => !c.has('extend'),
  },
  'accepted-or-on-spot': {
    ...t('受理后决定', 'Accepted or on the spot'), basis: [LICENSING.art(34), LICENSING.art(56)], severity: 'block',
    remedy: t('先受理，或者收件当日当场决定', 'Accept it first, or decide on the spot on the day of receipt'),
    rule: (c, a) => c.has('accept') || (a.data.on_the_spot && a.on === c.first('receive')?.on),
  },
  'no-extra-material': {
    ...t('不得索要无关或可共享材料', 'No needless papers asked'), basis: [LICENSING.art(31), BUSINESS_ENVIRONMENT.art(44), ONLINE_SERVICE.art(7)], severity: 'finding',
    rule: (_c, a) => a.data.extra_material_asked !== true,
  },
  'conditions-met': {
    ...t('符合法定条件', 'Conditions met'), basis: [LICENSING.art(38), LICENSING.art(74), BUSINESS_ENVIRONMENT.art(40)], severity: 'block',
    remedy: t('符合法定条件方可准予；可适用告知承诺的由申请人承诺', 'Grant only where the conditions are met, or on commitment where the item allows it'),
    rule: (c, a) => {
        if (a.data.conditions_met) return true
        const received = c.first('receive')?.data
        if (!received?.commitment) return false
        const items = c.register('licence-items')
        return items && items.entry(received.item)?.commitment_allowed === true
      },
  },
  'refusal-reasoned': {
    ...t('说明理由告知救济', 'Refusal with reasons and remedies'), basis: [LICENSING.art(38), LICENSING.art(72)], severity: 'block',
    remedy: t('说明理由并告知复议、诉讼权利', 'State the reasons and the remedies'),
    rule: (_c, a) => filled(a.data.reasons) && a.data.remedies_told,
  },
  sealed: {
    ...t('加盖印章', 'Sealed'), basis: [LICENSING.art(39), ONLINE_SERVICE.art(9)], severity: 'block',
    remedy: t('加盖印章（含电子印章）', 'Seal it'),
    rule: (_c, a) => a.data.sealed,
  },
  'no-unlawful-fee': {
    ...t('不得违法收费', 'No unlawful fee'), basis: [LICENSING.art(58), LICENSING.art(59)], severity: 'block',
    remedy: t('不收费，或者写明收费的法律、行政法规依据', 'Take no fee, or name the law that allows it'),
    rule: (_c, a) => a.data.fee === 0 || filled(a.data.fee_basis),
  },
  'revocation-not-harmful': {
    ...t('撤销不得重大损害公共利益', 'Revocation not harmful'), basis: LICENSING.art(69), severity: 'block',
    remedy: t('可能对公共利益造成重大损害的，不予撤销', 'Do not revoke where it would gravely harm the public'),
    rule: (_c, a) => !a.data.harm_to_public,
  },
  'party-heard': {
    ...t('听取被许可人意见', 'Licensee heard'), basis: LICENSING.art(7), severity: 'block',
    remedy: t('先听取被许可人意见', 'Hear the licensee first'),
    rule: (_c, a) => a.data.party_heard,
  },
})
