import { days, disputesRules, edition, filled, finding, law, ripens, t } from '#kernel'
import { legalAidActs } from './2022/acts.ts'

const LEGAL_AID = law('法律援助法(2021-08-20)')

/** Those who may die by the judgment get a defender with three years’ practice (第二十六条). */
const gravest: readonly string[] = ['life-or-death', 'death-review']

/** 法律援助，2022年1月1日起：seven days to review, three to assign, five to review an objection, all calendar days. */
export default edition('legal-aid', '2022', {
  inForce: ['2022-01-01', null],
  law: ['法律援助法(2021-08-20)'],
  basis: LEGAL_AID.art(71),
  verified: '2026-11-22',
  rules: disputesRules,
  dayRule: t('法律写“七日、三日、五日”，未写工作日，按日历日；开始之日不计，届满日为休息日的顺延（惯例）', 'The law writes days, not working days: calendar days; the first day is not counted and a last day on a day off moves on (convention)'),
})
  .roles({
    applicant: t('申请人、受援人', 'Applicant, person aided (sealed)'),
    'aid-centre': t('法律援助机构', 'Legal aid centre'),
    'aid-lawyer': t('法律援助人员', 'Lawyer or other aid provider'),
    'justice-department': t('司法行政部门', 'Justice department'),
    'case-organ': t('办案机关', 'Court, procuratorate or police handling the case'),
  })
  .states({
    applied: t('已申请', 'Applied'),
    supplementing: t('补充材料中', 'Asked for more'),
    granted: t('决定给予', 'Granted'),
    assigned: t('已指派', 'Assigned'),
    refused: t('不予援助', 'Refused'),
    objected: t('异议中', 'Objection'),
    advance: t('先行援助', 'Aid in advance'),
    reported: t('已结案报告', 'Reported'),
    closed: { ...t('已结案', 'Closed'), final: true },
    withdrawn: { ...t('视为撤回', 'Withdrawn'), final: true },
    ended: t('已终止', 'Ended early'),
  })
  .acts(legalAidActs)
  .clocks({
    review: {
      ...t('审查期限', 'Review'), basis: LEGAL_AID.art(43, 1),
      limit: days(7, LEGAL_AID.art(43, 1)), onOverrun: finding('review-late'),
    },
    supplement: {
      ...t('补充期限', 'Supplement'), basis: LEGAL_AID.art(43, 2),
      due: (_, a) => a.data.dueOn, onOverrun: ripens('未按要求补充或者说明的，视为撤回申请', 'The application may be taken as withdrawn'),
    },
    assign: {
      ...t('指派期限', 'Assignment'), basis: LEGAL_AID.art(43, 1),
      limit: days(3, LEGAL_AID.art(43, 1)), onOverrun: finding('assignment-late'),
    },
    'notified-assign': {
      ...t('通知辩护指派', 'Assignment on notice'), basis: LEGAL_AID.art(36),
      limit: days(3, LEGAL_AID.art(36)), onOverrun: finding('notified-defence-late'),
    },
    objection: {
      ...t('异议审查', 'Objection'), basis: LEGAL_AID.art(49, 2),
      limit: days(5, LEGAL_AID.art(49, 2)), onOverrun: finding('objection-late'),
    },
  })
  .gates({
    'supplement-once': {
      ...t('一次性告知', 'Once'), basis: LEGAL_AID.art(43, 2), severity: 'finding',
      rule: c => !c.has('ask-supplement'),
    },
    'withdrawn-only-after-due': {
      ...t('逾期方可视为撤回', 'Only after the day'), basis: LEGAL_AID.art(43, 2), severity: 'block',
      remedy: t('待补充期限届满后再行记录', 'Wait until the day set has passed'), rule: (c, a) => c.ranOut('supplement', a),
    },
    'advance-ground': {
      ...t('先行援助条件', 'Ground for aid in advance'), basis: LEGAL_AID.art(44, 1), severity: 'block',
      remedy: t('距时效或者期间届满不足七日方可以此先行提供', 'Use this ground only when fewer than seven days are left'),
      rule: (c, a) => {
        const ends = c.first('apply')?.data.limitationEndsOn
        return a.data.ground !== 'limitation-under-seven-days' || (ends !== undefined && ends < c.plus(a.on, days(7, LEGAL_AID.art(44, 1, 1))))
      },
    },
    'hardship-not-overasked': {
      ...t('不得重复核查困难', 'Hardship not asked where excused'), basis: [LEGAL_AID.art(32), LEGAL_AID.art(42)], severity: 'finding',
      rule: c => {
        const hardship = c.first('apply')?.data.hardship
        return (hardship !== 'exempt' && hardship !== 'not-needed') || !c.has('ask-supplement', s => s.data.asksMeans === true)
      },
    },
    'refusal-reasoned': {
      ...t('书面说明理由', 'Written reasons'), basis: [LEGAL_AID.art(43, 1), LEGAL_AID.art(49, 1)], severity: 'block',
      remedy: t('书面说明理由并告知异议权', 'Give written reasons and tell the right to object'),
      rule: (_, a) => filled(a.data.reason) && a.data.inWriting && a.data.objectionTold,
    },
    'registered-provider': {
      ...t('在册援助人员', 'Registered provider'), basis: [LEGAL_AID.art(12), LEGAL_AID.art(61, undefined, 2)], severity: 'block',
      remedy: t('指派在册法律援助人员', 'Assign a provider who is in the register'),
      rule: (c, a) => c.register('legal-aid-providers')?.on(a.on).some(e => e.id === a.data.lawyer),
    },
    'three-years-for-gravest': {
      ...t('三年以上执业经历', 'Three years\' practice'), basis: LEGAL_AID.art(26), severity: 'block',
      remedy: t('指派具有三年以上执业经历的律师', 'Assign a lawyer with at least three years of practice'),
      rule: (c, a) => !gravest.includes(String(c.first('notified-defence')?.data.ground)) || (a.data.years ?? 0) >= 3, // 第二十六条: three years,
    },
    'end-ground': {
      ...t('终止事由', 'Ground for ending'), basis: [LEGAL_AID.art(48), LEGAL_AID.art(49, 1)], severity: 'block',
      remedy: t('写明终止事由并告知异议权', 'State the ground and tell the right to object'), rule: (_, a) => filled(a.data.ground) && a.data.objectionTold === true,
    },
  })
