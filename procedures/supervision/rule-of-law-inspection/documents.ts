import { law } from '#kernel'
import { GOVERNANCE_OFFICE, letter } from '../../_shared/letter.ts'
import { around, lines, said } from '../../_shared/written.ts'

const DC = law('法治政府建设与责任落实督察工作规定(2019-04-15)')

/** What the inspection body writes to the organ inspected, from the demand to the closing of the list of issues. */
export default {
  'self-inspection-notice': letter({
    zh: '自查通知书', en: 'Notice to inspect oneself', basis: DC.art(12, 2), acts: ['demand-self-inspection'], mark: '伊州督自',
    from: (c, _a, w) => (w.organ(c.organ) === said(c, w, 'plan', 'target') ? GOVERNANCE_OFFICE : undefined),
    to: (c, _a, w) => said(c, w, 'plan', 'target'),
    body: (c, a, w) => lines(
      `你单位已列入年度法治督察计划${around('，督察内容为：', said(c, w, 'plan', 'scope'))}。`,
      `依照${w.cite(DC.art(12, 2))}，请对法治政府建设与责任落实情况全面自查，于${w.value(a, 'selfInspectBy')}前书面报告。`,
    ),
  }),
  'feedback-opinion': letter({
    zh: '法治督察反馈意见书', en: 'Result of the inspection', basis: [DC.art(17), DC.art(18)], acts: ['feed-back'], mark: '伊州督反',
    from: (c, _a, w) => (w.organ(c.organ) === said(c, w, 'plan', 'target') ? GOVERNANCE_OFFICE : undefined),
    to: (c, _a, w) => said(c, w, 'plan', 'target'),
    body: (c, a, w) => lines(
      `根据年度督察计划，督察组以${said(c, w, 'plan', 'mode') || '督察'}的方式对你单位进行了督察，共发现问题${w.value(a, 'issues')}项，清单附后。`,
      around('原因分析：', said(c, w, 'write-report', 'causes'), '。'),
      around('意见建议：', said(c, w, 'write-report', 'advice'), '。'),
      `依照${w.cite(DC.art(18))}，请于${w.value(a, 'rectifyBy')}前完成整改并报告结果；本机关将逐项核验。`,
    ),
  }),
  'return-notice': letter({
    zh: '继续整改通知书', en: 'Notice to go on putting right', basis: DC.art(18), acts: ['return'], mark: '伊州督续',
    from: (c, _a, w) => (w.organ(c.organ) === said(c, w, 'plan', 'target') ? GOVERNANCE_OFFICE : undefined),
    to: (c, _a, w) => said(c, w, 'plan', 'target'),
    body: (_c, a, w) => lines(
      `你单位报告的整改情况经核验，尚未全部到位。理由：${w.value(a, 'reason')}。`,
      `依照${w.cite(DC.art(18))}，请继续整改，于${w.value(a, 'rectifyBy')}前重新报告。`,
    ),
  }),
  'supervision-listing': letter({
    zh: '挂牌督办通知书', en: 'Notice of listed supervision', basis: DC.art(30), acts: ['list-for-supervision'], mark: '伊州督挂',
    from: (c, _a, w) => (w.organ(c.organ) === said(c, w, 'plan', 'target') ? GOVERNANCE_OFFICE : undefined),
    to: (c, _a, w) => said(c, w, 'plan', 'target'),
    body: (_c, a, w) => lines(
      `你单位督察反馈问题整改不力，依照${w.cite(DC.art(30))}，决定挂牌督办，督办期限至${w.value(a, 'until')}。`,
      '督办期限届满前，请报告整改完成情况及凭据。',
    ),
  }),
  'transfer-letter': letter({
    zh: '问题线索移送函', en: 'Letter of transfer', basis: DC.art(29), acts: ['transfer'], mark: '伊州督移',
    from: (c, _a, w) => (w.organ(c.organ) === said(c, w, 'plan', 'target') ? GOVERNANCE_OFFICE : undefined),
    to: (_c, a, w) => w.value(a, 'to'),
    body: (c, a, w) => lines(
      `在对${said(c, w, 'plan', 'target') || w.organ(c.organ)}的法治督察中，发现有${w.value(a, 'ground')}的情形。`,
      `依照${w.cite(DC.art(29))}，现将有关材料移送你单位依规依纪依法处理，处理结果请函告本机关。`,
    ),
  }),
  'closing-notice': letter({
    zh: '督察问题销号通知书', en: 'Notice that the issues are closed', basis: DC.art(18), acts: ['close'], mark: '伊州督销',
    from: (c, _a, w) => (w.organ(c.organ) === said(c, w, 'plan', 'target') ? GOVERNANCE_OFFICE : undefined),
    to: (c, _a, w) => said(c, w, 'plan', 'target'),
    body: (c, a, w) => lines(
      `你单位督察反馈问题${around('', said(c, w, 'feed-back', 'issues'), '项')}的整改情况已经核验${around('，核验属实', said(c, w, 'verify', 'doneVerified'), '项')}。`,
      `依照${w.cite(DC.art(18))}，现于${w.date(a.on)}予以销号。请巩固整改成效，防止问题反弹。`,
    ),
  }),
}
