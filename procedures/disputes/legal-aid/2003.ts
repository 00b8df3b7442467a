import { disputesRules, edition, f, filled, finding, law, t, workdays } from '#kernel'

const OLD_AID = law('法律援助条例(2003-07-21)')

/** 法律援助，2021年12月31日以前：the only limit in days is five working days for an objection. */
export default edition('legal-aid', '2003', {
  inForce: ['2003-09-01', '2021-12-31'],
  law: ['法律援助条例(2003-07-21)'],
  basis: OLD_AID.art(31),
  verified: '2026-11-22',
  rules: disputesRules,
  dayRule: t('仅异议审查为工作日（第十九条）', 'The only limit in days is in working days (article 19)'),
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
    granted: t('决定提供', 'Granted'),
    refused: t('不符合条件', 'Refused'),
    objected: t('异议中', 'Objection'),
    assigned: t('已安排', 'Assigned'),
    closed: { ...t('已结案', 'Closed'), final: true },
    withdrawn: { ...t('视为撤销', 'Withdrawn'), final: true },
    ended: { ...t('已终止', 'Ended'), final: true },
  })
  .acts({
    apply: {
      ...t('申请', 'Application'), by: ['applicant'], from: ['start'], to: 'applied', basis: [OLD_AID.art(10), OLD_AID.art(14), OLD_AID.art(17)],
      publish: 'never',
      data: { applicant: f.text('申请人', 'Applicant').sealed(), matter: f.text('援助事项', 'Matter') },
    },
    'deem-withdrawn': {
      ...t('视为撤销申请', 'Deemed withdrawn'), by: ['aid-centre'], from: ['applied'], to: 'withdrawn', basis: OLD_AID.art(18, 1), publish: 'never',
    },
    grant: {
      ...t('决定提供', 'Granted'), by: ['aid-centre'], from: ['applied', 'refused'], to: 'granted', basis: OLD_AID.art(18, 2), stepUp: true,
      publish: 'never',
    },
    refuse: {
      ...t('不符合条件', 'Refused'), by: ['aid-centre'], from: ['applied'], to: 'refused', basis: OLD_AID.art(18, 2), gates: ['refusal-reasoned'],
      stepUp: true, publish: 'never',
      data: { reason: f.longtext('理由', 'Reason'), inWriting: f.bool('是否书面', 'In writing') },
    },
    object: {
      ...t('异议', 'Objection'), by: ['applicant'], from: ['refused'], to: 'objected', basis: OLD_AID.art(19), starts: ['objection'],
      publish: 'never',
    },
    'decide-objection': {
      ...t('异议审查', 'Objection decided'), by: ['justice-department'], from: ['objected'], to: 'refused', basis: OLD_AID.art(19),
      stops: ['objection'], stepUp: true, publish: 'never',
      data: { result: f.enum('结果', 'Result', { upheld: ['维持', 'Upheld'], corrected: ['改正', 'Corrected'] }) },
    },
    assign: {
      ...t('指派', 'Assigned'), by: ['aid-centre'], from: ['granted'], to: 'assigned', basis: OLD_AID.art(21), publish: 'never',
      data: { lawyer: f.entry('legal-aid-providers', '承办人员', 'Lawyer') },
    },
    end: {
      ...t('终止', 'Ended'), by: ['aid-centre'], from: ['granted', 'assigned'], to: 'ended', basis: OLD_AID.art(23), stepUp: true, publish: 'never',
      data: { ground: f.text('事由', 'Ground') },
    },
    close: {
      ...t('结案', 'Closed'), by: ['aid-centre'], from: ['assigned', 'refused'], to: 'closed', basis: OLD_AID.art(24), stepUp: true, publish: 'never',
      data: { report: f.documents('报告', 'Report') },
    },
  })
  .clocks({
    objection: {
      ...t('异议审查', 'Objection'), basis: OLD_AID.art(19),
      limit: workdays(5, OLD_AID.art(19)), onOverrun: finding('objection-late'),
    },
  })
  .gates({
    'refusal-reasoned': {
      ...t('书面说明理由', 'Written reasons'), basis: OLD_AID.art(18, 2), severity: 'block',
      remedy: t('书面告知理由', 'Give written reasons'), rule: (_, a) => filled(a.data.reason) && a.data.inWriting,
    },
  })
