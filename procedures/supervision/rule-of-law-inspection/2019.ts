import { convention, edition, f, filled, governanceRules, law, t } from '#kernel'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')

/** 12: onsite means having been there, written means having asked for and read a self-inspection; 15: a special one chooses its means. */
const inspectedAs = (mode: string | undefined, entered: boolean, selfInspected: boolean): boolean =>
  mode === 'onsite' ? entered : mode === 'written' ? selfInspected : mode === 'special'

/** 法治督察: planned, done on the spot or in writing, reported, fed back, put right, verified, closed. */
export default edition('rule-of-law-inspection', '2019', {
  inForce: ['2019-04-15', null],
  law: ['法治政府建设与责任落实督察工作规定(2019-04-15)'],
  basis: DC.art(35),
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t(
    '规定只写限期而无日数；日期由通知确定，遇休息日不顺延',
    'The text says only within a time limit; dates come from the notices and do not move',
  ),
})
  .roles({
    'inspection-body': t('督察单位（依法治州办）', 'Inspection body'),
    'inspection-team': t('督察组', 'Inspection team'),
    subject: t('被督察单位', 'The organ inspected'),
  })
  .states({
    planned: t('已列计划', 'In the plan'),
    'under-way': t('督察中', 'Under way'),
    reported: t('已形成报告', 'Report written'),
    'fed-back': t('已反馈', 'Fed back, rectification running'),
    rectified: t('已报整改', 'Rectification reported'),
    verified: t('已核验', 'Verified'),
    closed: { ...t('已销号', 'Closed'), final: true },
  })
  .acts({
    plan: {
      ...t('列入年度督察计划', 'Put in the yearly plan'), by: ['inspection-body'], from: ['start'], to: 'planned',
      basis: [DC.art(11), DC.art(12), DC.art(15)],
      gates: ['plan-approved'], publish: 'never',
      data: {
        mode: f.enum('督察方式', 'Mode', { written: ['书面督察', 'In writing'], onsite: ['实地督察', 'On site'], special: ['专项督察', 'Special'] }),
        target: f.organ('被督察单位', 'Organ inspected'),
        scope: f.longtext('督察内容', 'Scope'),
        approvedPlan: f.document('经批准的年度计划', 'Approved plan').opt(),
      },
    },
    'demand-self-inspection': {
      ...t('要求全面自查', 'Demanded a self-inspection'), by: ['inspection-body'], from: ['planned'], to: 'under-way', basis: DC.art(12, 2),
      starts: ['self-inspect'], publish: 'never',
      data: {
        selfInspectBy: f.date('自查报告截止日', 'Self-inspection due'),
      },
    },
    'report-self-inspection': {
      ...t('书面报告自查', 'Self-inspection reported'), by: ['subject'], from: ['under-way'], to: 'same', basis: DC.art(12, 2),
      stops: ['self-inspect'], publish: 'never',
      data: {
        report: f.document('自查报告', 'Report'),
      },
    },
    enter: {
      ...t('进驻并通报目的', 'Team entered and told the head its purpose'), by: ['inspection-team'], from: ['planned', 'under-way'], to: 'under-way',
      basis: DC.art(16),
      gates: ['head-informed'], publish: 'never',
      data: {
        headInformed: f.bool('是否向主要负责人通报', 'Head told'),
        enteredOn: f.date('进驻日期', 'Entered on'),
      },
    },
    'talk-to': {
      ...t('约谈', 'Called in for a talk'), by: ['inspection-body', 'inspection-team'],
      from: ['under-way', 'reported', 'fed-back', 'rectified'], to: 'same',
      basis: [DC.art(13, 1, 3), DC.art(30)],
      publish: 'never',
      data: {
        whom: f.text('约谈对象', 'Whom'),
        about: f.longtext('约谈事由', 'About'),
      },
    },
    'write-report': {
      ...t('形成督察报告', 'Wrote the report'), by: ['inspection-team', 'inspection-body'], from: ['under-way'], to: 'reported', basis: DC.art(17),
      gates: ['seen-on-the-spot', 'causes-and-advice'], publish: 'never',
      data: {
        issues: f.int('问题数', 'Issues'),
        report: f.document('督察报告', 'Report'),
        causes: f.longtext('原因分析', 'Causes'),
        advice: f.longtext('意见建议', 'Advice'),
      },
    },
    'feed-back': {
      ...t('反馈督察结果', 'Fed the result back with a time to put it right'), by: ['inspection-body'], from: ['reported'], to: 'fed-back',
      basis: DC.art(18),
      gates: ['issues-match-report'], starts: ['rectify'], publish: 'never', stepUp: true,
      data: {
        issues: f.int('问题数', 'Issues'),
        rectifyBy: f.date('整改截止日', 'Put right by'),
      },
    },
    'report-rectification': {
      ...t('报告整改情况', 'Rectification reported'), by: ['subject'], from: ['fed-back'], to: 'rectified', basis: DC.art(18),
      stops: ['rectify'], publish: 'never',
      data: {
        done: f.int('已整改问题数', 'Issues put right'),
        evidence: f.documents('整改材料', 'Evidence'),
      },
    },
    verify: {
      ...t('核验整改', 'Verified'), by: ['inspection-body'], from: ['rectified'], to: 'verified',
      basis: [DC.art(4, 1, 2), DC.art(4, 1, 3), DC.art(18)],
      gates: ['verified-in-full'], publish: 'never', stepUp: true,
      data: {
        doneVerified: f.int('核验属实问题数', 'Issues verified'),
        verifiedBy: f.officer('核验人', 'Verified by'),
      },
    },
    return: {
      ...t('退回继续整改', 'Sent back for more work'), by: ['inspection-body'], from: ['rectified'], to: 'fed-back',
      basis: [DC.art(18), DC.art(32, 1, 3)],
      starts: ['rectify'], publish: 'never', stepUp: true,
      data: {
        reason: f.longtext('理由', 'Reason'),
        rectifyBy: f.date('整改截止日', 'Put right by'),
      },
    },
    'list-for-supervision': {
      ...t('挂牌督办', 'Listed for supervision'), by: ['inspection-body'], from: ['fed-back'], to: 'same', basis: DC.art(30),
      publish: 'never',
      data: {
        until: f.date('督办期限', 'Until'),
      },
    },
    circulate: {
      ...t('通报、曝光', 'Circulated or published as a case'), by: ['inspection-body'], from: ['any'], to: 'same', basis: [DC.art(19), DC.art(31)],
      publish: { what: 'when audience is public: the text, state and party secrets left out', basis: DC.art(31) }, stepUp: true,
      data: {
        audience: f.enum('范围', 'Audience', { internal: ['内部通报', 'Internal'], public: ['向社会曝光', 'Public'] }),
        text: f.document('文稿', 'Text'),
      },
    },
    transfer: {
      ...t('移送追责', 'Transferred for accountability'), by: ['inspection-body'], from: ['any'], to: 'same', basis: DC.art(29),
      publish: 'never', stepUp: true,
      data: {
        ground: f.enum('第二十九条情形', 'Item of article 29', {
          1: ['（一）决策部署落实不力', '(1) decisions not carried out'],
          2: ['（二）制定文件违法', '(2) unlawful rules or documents'],
          3: ['（三）决策违法或者久拖不决', '(3) unlawful or delayed decisions'],
          4: ['（四）执法不作为或者乱执法', '(4) enforcement not done or abused'],
          5: ['（五）干预或者拒不执行', '(5) interference, or judgments not carried out'],
          6: ['（六）行政复议失职', '(6) reconsideration neglected'], 7: ['（七）其他', '(7) other'],
        }),
        to: f.text('接收单位', 'To'),
      },
    },
    close: {
      ...t('销号', 'Closed'), by: ['inspection-body'], from: ['verified'], to: 'closed',
      basis: [DC.art(2), convention('the loop of duties ends when what was fed back is verified')],
      publish: { what: 'the number of issues found and put right, with the annual report' }, stepUp: true,
    },
  })
  .clocks({
    'self-inspect': {
      ...t('自查期限', 'Self-inspection due'), basis: DC.art(12, 2),
      due: (_c, a) => a.data.selfInspectBy, onOverrun: 'finding',
    },
    rectify: {
      ...t('整改期限', 'Rectification due'), basis: DC.art(18),
      // A return act sets a new date; the overrun of the former run stays on record.
      due: (_c, a) => a.data.rectifyBy, onOverrun: 'finding',
    },
  })
  .gates({
    'plan-approved': {
      ...t('计划已报批', 'The plan was approved'), severity: 'block', basis: DC.art(11),
      remedy: t('年度督察计划按规定报批后再列入', 'Have the yearly plan approved first'),
      rule: (_c, a) => filled(a.data.approvedPlan),
    },
    'head-informed': {
      ...t('已向主要负责人通报', 'The head was told'), severity: 'finding', basis: DC.art(16),
      rule: (_c, a) => a.data.headInformed,
    },
    'seen-on-the-spot': {
      ...t('实地督察须进驻', 'An onsite inspection went there'), severity: 'block', basis: DC.art(12),
      remedy: t('实地督察先进驻；书面督察先收自查报告', 'Onsite: enter first. In writing: receive the self-inspection first'),
      rule: c => inspectedAs(c.first('plan')?.data.mode, c.has('enter'), c.has('report-self-inspection')),
    },
    'causes-and-advice': {
      ...t('原因和建议', 'Causes and advice stated'), severity: 'finding', basis: DC.art(17),
      rule: (_c, { data }) => data.issues <= 0 || (filled(data.causes) && filled(data.advice)),
    },
    'issues-match-report': {
      ...t('反馈与报告一致', 'Issues fed back as found'), severity: 'block', basis: DC.art(21),
      remedy: t('按督察报告载明的问题数如实反馈', 'Feed back as many issues as the report found'),
      rule: (c, a) => a.data.issues === c.last('write-report')?.data.issues,
    },
    'verified-in-full': {
      ...t('全部核验', 'All issues verified'), severity: 'block', basis: DC.art(18),
      remedy: t('未全部整改到位的，退回继续整改', 'Send it back until every issue is put right'),
      rule: (c, a) => a.data.doneVerified === c.last('feed-back')?.data.issues,
    },
  })
