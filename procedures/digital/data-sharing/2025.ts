import { convention, edition, f, filled, governanceRules, law, t, unverified, workdays } from '#kernel'

const GX = law('政务数据共享条例(2025-05-28)', 'unverified')
const SJ = law('数据安全法(2021-06-10)')

const EXTENSION = workdays(10, GX.art(23))

/** 政务数据共享: asked for with a basis and a purpose, answered, delivered, corrected, used within the purpose, ended. The text was not at hand: every number is unverified. */
export default edition('data-sharing', '2025', {
  inForce: ['2025-08-01', null],
  law: ['政务数据共享条例(2025-05-28)'],
  basis: GX.whole(),
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t('按工作日计算', 'Working days'),
  params: {
    'sharing.reply-unconditional': {
      ...t('无条件共享答复期限', 'Time to answer on unconditional data'),
      value: 1, unit: 'working-days', status: 'unverified',
      basis: GX.art(23)
    },
    'sharing.reply-conditional': {
      ...t('有条件共享答复期限', 'Time to answer on conditional data'),
      value: 10, unit: 'working-days', status: 'unverified',
      basis: GX.art(23)
    },
    'sharing.deliver': { ...t('提供数据期限', 'Time to deliver'), value: 20, unit: 'working-days', status: 'unverified', basis: GX.art(24) },
    'sharing.check-error': {
      ...t('校核答复期限', 'Time to answer a report of error'),
      value: 10, unit: 'working-days', status: 'unverified',
      basis: GX.art(26)
    },
    'sharing.settle': {
      ...t('争议协调期限', 'Time to settle a dispute'),
      value: 20, unit: 'working-days', status: 'silent',
      basis: convention('the Regulation’s number, if any, was not read')
    },
  },
})
  .roles({
    requester: t('政务数据需求部门', 'Department that needs the data'),
    provider: t('政务数据提供部门', 'Department that holds the data'),
    'data-authority': t('政务数据共享主管部门', 'Data-sharing authority'),
  })
  .states({
    drafted: t('待本部门审核', 'Drafted'),
    requested: t('已申请', 'Requested'),
    agreed: t('已同意', 'Agreed'),
    refused: t('不予共享', 'Refused'),
    'in-dispute': t('争议协调', 'In dispute'),
    'in-use': t('使用中', 'In use'),
    checking: t('校核中', 'Being checked for error'),
    ended: { ...t('已终止', 'Ended'), final: true },
    closed: { ...t('已办结', 'Closed'), final: true },
  })
  .acts({
    draft: {
      ...t('拟申请', 'Drafted'), by: ['requester'], from: ['start'], to: 'drafted', basis: GX.art(22),
      publish: 'never',
      data: {
        dataset: f.entry('data-catalogue', '数据目录条目', 'Data set'),
        legalBasis: f.text('法律依据', 'Legal basis').opt(),
        purpose: f.longtext('使用用途', 'Purpose'),
        scope: f.longtext('数据范围', 'Scope'),
        way: f.enum('共享方式', 'Way', { api: ['接口', 'API'], file: ['文件', 'File'], query: ['查询', 'Query'] }),
        until: f.date('使用期限', 'Until'),
      },
    },
    request: {
      ...t('提出申请', 'Requested'), by: ['requester'], from: ['drafted'], to: 'requested', basis: GX.art(22),
      gates: ['basis-and-purpose', 'own-office-approved', 'in-the-catalogue'], starts: ['reply-unconditional', 'reply-conditional'], publish: 'never',
      data: {
        sharing: f.enum('共享属性', 'Sharing', { unconditional: ['无条件共享', 'Unconditional'], conditional: ['有条件共享', 'Conditional'] }),
        approvedByOffice: f.bool('是否经本部门共享机构审核', 'Own sharing office approved'),
      },
    },
    'extend-reply': {
      ...t('延长答复', 'Extended the reply'), by: ['provider'], from: ['requested'], to: 'same', basis: GX.art(23),
      gates: ['extension-agreed'], publish: 'never',
      data: {
        days: f.int('延长工作日数', 'Working days'),
        authorityAgreed: f.bool('主管部门是否同意', 'Authority agreed'),
        requesterTold: f.bool('是否告知需求部门', 'Requester told'),
      },
    },
    agree: {
      ...t('同意共享', 'Agreed'), by: ['provider'], from: ['requested', 'in-dispute'], to: 'agreed', basis: GX.art(23),
      starts: ['deliver'], stops: ['reply-unconditional', 'reply-conditional'], publish: 'never', stepUp: true,
      data: {
        conditions: f.longtext('使用条件', 'Conditions').opt(),
      },
    },
    refuse: {
      ...t('不同意共享', 'Refused'), by: ['provider'], from: ['requested'], to: 'refused', basis: GX.art(23),
      gates: ['refusal-reasoned'], stops: ['reply-unconditional', 'reply-conditional'], publish: 'never', stepUp: true,
      data: {
        reason: f.longtext('理由', 'Reason').opt(),
        legalGround: f.text('不予共享依据', 'Ground').opt(),
      },
    },
    'raise-dispute': {
      ...t('提请协调争议', 'Raised a dispute'), by: ['requester'], from: ['refused'], to: 'in-dispute', basis: GX.whole('争议解决处理机制'),
      starts: ['settle-dispute'], publish: 'never',
      data: {
        why: f.longtext('争议事由', 'Why'),
      },
    },
    settle: {
      ...t('协调处理', 'Settled the dispute'), by: ['data-authority'], from: ['in-dispute'], to: 'same', basis: GX.whole('争议解决处理机制'),
      stops: ['settle-dispute'], publish: 'never', stepUp: true,
      data: {
        outcome: f.enum('协调结果', 'Outcome', {
          share: ['予以共享', 'Share'], 'not-share': ['不予共享', 'Not share'],
          'to-government': ['报请政府决定', 'To the government'],
        }),
        reason: f.longtext('理由', 'Reason'),
      },
    },
    share: {
      ...t('提供数据', 'Shared the data'), by: ['provider'], from: ['agreed'], to: 'in-use', basis: GX.art(24),
      stops: ['deliver'], publish: 'never',
      data: {
        dataset: f.entry('data-catalogue', '数据目录条目', 'Data set'),
        endpoint: f.text('服务地址', 'Endpoint').opt(),
      },
    },
    'report-error': {
      ...t('提出校核', 'Reported an error in the data'), by: ['requester'], from: ['in-use'], to: 'checking', basis: GX.art(26),
      starts: ['check-error'], publish: 'never',
      data: {
        what: f.longtext('校核事项', 'What'),
      },
    },
    'answer-error': {
      ...t('核实更正反馈', 'Checked, corrected, answered'), by: ['provider'], from: ['checking'], to: 'in-use', basis: GX.art(26),
      stops: ['check-error'], publish: 'never',
      data: {
        corrected: f.bool('是否更正', 'Corrected'),
        answer: f.longtext('核实反馈', 'Answer'),
      },
    },
    'log-use': {
      ...t('登记使用', 'Logged a use'), by: ['requester'], from: ['in-use', 'checking'], to: 'same', basis: GX.art(25),
      gates: ['use-within-purpose'], publish: 'never',
      data: {
        forCase: f.case('使用于案件', 'For case').opt(),
        purpose: f.longtext('使用用途', 'Purpose'),
        thirdParty: f.text('提供给第三方', 'Third party').sealed().opt(),
      },
    },
    end: {
      ...t('终止共享', 'Ended the sharing'), by: ['provider', 'requester'], from: ['in-use', 'checking'], to: 'ended', basis: GX.whole(),
      publish: 'never',
      data: {
        reason: f.text('理由', 'Reason'),
        destroyed: f.bool('数据是否销毁', 'Destroyed'),
      },
    },
    close: {
      ...t('办结(未共享)', 'Closed without sharing'), by: ['data-authority'], from: ['refused', 'in-dispute'], to: 'closed',
      basis: convention('no text says; chosen here'),
      publish: 'never',
    },
  })
  .clocks({
    'reply-unconditional': {
      ...t('无条件共享答复', 'Reply, unconditional data'), basis: GX.art(23),
      when: (_c, a) => a.data.sharing === 'unconditional', limit: c => workdays(c.param('sharing.reply-unconditional'), GX.art(23)), onOverrun: 'finding',
    },
    'reply-conditional': {
      ...t('有条件共享答复', 'Reply, conditional data'), basis: [GX.art(23), unverified('政务信息资源共享管理暂行办法 国发〔2016〕51号')],
      when: (_c, a) => a.data.sharing === 'conditional', limit: c => workdays(c.param('sharing.reply-conditional'), GX.art(23)), onOverrun: 'finding',
      // Without the authority's agreement, or a second time, it moves nothing; untold it moves in full (rule 7).
      extendedBy: { 'extend-reply': { by: a => workdays(a.data.days, GX.art(23)), each: EXTENSION, times: 1, allowed: (_c, a) => a.data.authorityAgreed } },
    },
    deliver: {
      ...t('提供数据期限', 'Delivery'), basis: GX.art(24),
      limit: c => workdays(c.param('sharing.deliver'), GX.art(24)), onOverrun: 'finding',
    },
    'check-error': {
      ...t('校核答复期限', 'Answer to an error report'), basis: GX.art(26),
      limit: c => workdays(c.param('sharing.check-error'), GX.art(26)), onOverrun: 'finding',
    },
    'settle-dispute': {
      ...t('争议协调期限', 'Settlement of a dispute'), basis: [GX.whole('争议解决处理机制'), convention('twenty working days')],
      limit: c => workdays(c.param('sharing.settle'), convention('the Regulation’s number, if any, was not read')), onOverrun: 'finding',
    },
  })
  .gates({
    'basis-and-purpose': {
      ...t('依据和用途明确', 'Basis and purpose stated'), severity: 'block', basis: [GX.art(22), SJ.art(38)],
      remedy: t('补明法律依据和使用用途', 'State the legal basis and the purpose'),
      rule: c => {
        const draft = c.first('draft')?.data
        return filled(draft?.legalBasis) && filled(draft?.purpose)
      },
    },
    'own-office-approved': {
      ...t('本部门共享机构审核', 'Own sharing office approved'), severity: 'block', basis: GX.art(22),
      remedy: t('先经本部门政务数据共享机构审核', 'Have your own sharing office approve it first'),
      rule: (_c, a) => a.data.approvedByOffice,
    },
    'in-the-catalogue': {
      ...t('目录内数据', 'The data set is in the catalogue'), severity: 'block', basis: GX.art(16),
      remedy: t('选择目录内可共享的数据', 'Choose a data set of the catalogue that may be shared'),
      // Not judged where the catalogue is not carried.
      rule: c => {
        const catalogue = c.register('data-catalogue')
        if (catalogue === undefined) return undefined
        const entry = catalogue.entry(c.first('draft')?.data.dataset ?? '')
        return entry !== undefined && entry.sharing !== 'not-shared'
      },
    },
    'extension-agreed': {
      ...t('延期经同意', 'Extension agreed'), severity: 'block', basis: GX.art(23),
      remedy: t('经主管部门同意并告知需求部门，只延一次且不超过10个工作日', 'With the authority’s agreement, the requester told, once, by at most 10 working days'),
      rule: (c, { data }) => data.days <= EXTENSION.n && data.authorityAgreed && data.requesterTold && !c.has('extend-reply'),
    },
    'refusal-reasoned': {
      ...t('不予共享说明理由', 'A refusal gives reasons'), severity: 'block', basis: GX.art(23),
      remedy: t('说明不予共享的理由', 'Give the reasons'),
      rule: (_c, a) => filled(a.data.reason),
    },
    'use-within-purpose': {
      ...t('不得擅自扩大使用', 'Use within the purpose, no third party'), severity: 'finding', basis: GX.art(25),
      rule: (c, a) => a.data.purpose === c.first('draft')?.data.purpose && !filled(a.data.thirdParty),
    },
  })
