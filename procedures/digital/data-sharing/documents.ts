import { type AnyView, type DocumentWords, law } from '#kernel'
import { letter } from '../../_shared/letter.ts'
import { around, lines, said } from '../../_shared/written.ts'

const GX = law('政务数据共享条例(2025-05-28)', 'unverified')
const scope = (c: AnyView, w: DocumentWords): string => around('数据范围：', said(c, w, 'draft', 'scope'), '。') + around('使用用途：', said(c, w, 'draft', 'purpose'), '。') + around('使用期限至', said(c, w, 'draft', 'until'), '。')

/** What the two departments and the authority write to each other. */
export default {
  request: letter({
    zh: '政务数据共享申请书', en: 'Request to share data', basis: GX.art(22), acts: ['request'], mark: '伊州数申',
    to: () => '政务数据提供部门',
    body: (c, a, w) => lines(
      `因履行职责需要${around('，依据', said(c, w, 'draft', 'legalBasis'))}，依照${w.cite(GX.art(22))}申请共享政务数据，共享属性为${w.value(a, 'sharing')}。`,
      scope(c, w),
      a.data.approvedByOffice === true ? '本申请已经本部门政务数据共享工作机构审核。' : '本申请尚未经本部门政务数据共享工作机构审核。',
    ),
  }),
  agreement: letter({
    zh: '同意共享政务数据答复书', en: 'Data will be shared', basis: GX.art(23), acts: ['agree'], mark: '伊州数同',
    to: (c, _a, w) => w.organ(c.organ),
    body: (c, a, w) => lines(
      `你单位${w.date(c.last('request')?.on)}提出的政务数据共享申请收悉，依照${w.cite(GX.art(23))}，同意共享。`,
      scope(c, w),
      around('使用条件：', w.value(a, 'conditions'), '。'),
      `数据自本答复之日起依照${w.cite(GX.art(24))}提供${around('，最迟为', w.due(c, 'deliver').replace('无', ''))}。未经同意，不得超出用途使用或者提供给第三方。`,
    ),
  }),
  refusal: letter({
    zh: '不予共享政务数据答复书', en: 'Data will not be shared', basis: GX.art(23), acts: ['refuse'], mark: '伊州数否',
    to: (c, _a, w) => w.organ(c.organ),
    body: (c, a, w) => lines(
      `你单位${w.date(c.last('request')?.on)}提出的政务数据共享申请收悉，依照${w.cite(GX.art(23))}，决定不予共享。`,
      around('理由：', w.value(a, 'reason'), '。'),
      around('依据：', w.value(a, 'legalGround'), '。'),
    ),
    remedy: () => '对不予共享有异议的，可以提请政务数据共享主管部门协调处理。',
  }),
  settlement: letter({
    zh: '政务数据共享争议协调意见书', en: 'Settlement of a dispute on sharing', basis: GX.whole(), acts: ['settle'], mark: '伊州数协',
    from: () => '政务数据共享主管部门',
    to: (c, _a, w) => w.organ(c.organ),
    body: (c, a, w) => lines(
      `${around('你单位', w.date(c.last('raise-dispute')?.on), '提请协调的')}政务数据共享争议，经听取双方意见，协调结果为：${w.value(a, 'outcome')}。理由：${w.value(a, 'reason')}。`,
      `请提供部门和需求部门按照本意见办理。本意见依照${w.cite(GX.whole())}作出。`,
    ),
  }),
  'error-answer': letter({
    zh: '政务数据校核反馈书', en: 'Answer to a report of error', basis: GX.art(26), acts: ['answer-error'], mark: '伊州数核',
    to: (c, _a, w) => w.organ(c.organ),
    body: (c, a, w) => lines(
      `你单位提出的校核申请收悉${around('，校核事项为：', c.last('report-error') ? w.value(c.last('report-error')!, 'what') : '')}。`,
      `经核实，${a.data.corrected === true ? '数据确有错误，已经更正' : '数据无误，不予更正'}。核实反馈：${w.value(a, 'answer')}。本反馈依照${w.cite(GX.art(26))}作出。`,
    ),
  }),
}
