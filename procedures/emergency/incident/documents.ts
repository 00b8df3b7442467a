import { type AnyView, type Basis, law } from '#kernel'
import { letter } from '../../_shared/letter.ts'
import { around, lines, said } from '../../_shared/written.ts'

const TF24 = law('突发事件应对法(2024-06-28)')
const TF07 = law('突发事件应对法(2007-08-30)')
const AQ = law('生产安全事故报告和调查处理条例(2007-04-09)')
/** The article of the text that the case is under. */
const by = (c: AnyView, now: Basis, before: Basis): Basis => (c.edition === '2007' ? before : now)

/** Warning and its end, report up, receipt of a requisition and its settlement, reply to the investigation. */
export default {
  warning: letter({
    zh: '预警公告', en: 'Warning', basis: [TF24.art(64), TF07.art(43)], acts: ['warn'], mark: '伊州应警',
    body: (c, a, w) => lines(
      `依照${w.cite(by(c, TF24.art(64), TF07.art(43)))}，${w.organ(c.organ)}于${w.date(a.on)}${a.at.slice(11, 16)}发布预警，自即时起进入预警期。`,
      `预警类别为${w.value(a, 'category')}，级别为${w.value(a, 'level')}${around('，可能影响的范围：', w.value(a, 'scope'))}。`,
      '请有关单位和公众留意后续信息，按照提示做好防范和避险准备。',
    ),
  }),
  'warning-lifted': letter({
    zh: '解除预警公告', en: 'Warning lifted', basis: [TF24.art(70), TF07.art(47, 2)], acts: ['lift-warning'], mark: '伊州应解',
    body: (c, a, w) => lines(
      `依照${w.cite(by(c, TF24.art(70), TF07.art(47, 2)))}，${w.organ(c.organ)}于${w.date(a.on)}解除${around('', w.date(c.first('warn')?.on), '发布的')}预警，终止预警期。理由：${w.value(a, 'reason')}。`,
      a.data.measuresLifted === true ? '预警期内采取的有关措施同时解除。' : '预警期内采取的有关措施尚未解除，应当立即解除。',
    ),
  }),
  'report-up': letter({
    zh: '突发事件信息报告', en: 'Report of an incident', basis: [TF24.art(17), TF07.art(39), AQ.art(11)], acts: ['report-up'], mark: '伊州应报',
    to: (_c, a, w) => w.value(a, 'to'),
    body: (c, a, w) => lines(
      `${w.value(a, 'occurredAt')}发生突发事件${around('，类别为', said(c, w, 'receive-report', 'category'))}${around('，等级为', said(c, w, 'receive-report', 'grade'))}。${w.value(a, 'content')}。`,
      around('目前掌握死亡', said(c, w, 'receive-report', 'deaths'), '人。') + around('受伤', said(c, w, 'receive-report', 'injured'), '人。'),
      `本报告依照${w.cite(by(c, TF24.art(17), TF07.art(39)))}作出，情况变化将及时续报。`,
    ),
  }),
  'requisition-receipt': letter({
    zh: '应急征用凭证', en: 'Receipt of a requisition', basis: [TF24.art(12), TF07.art(12)], acts: ['requisition'], mark: '伊州应征',
    to: (_c, a, w) => w.value(a, 'owner'),
    body: (c, a, w) => lines(
      `因应对突发事件需要，依照${w.cite(by(c, TF24.art(12), TF07.art(12)))}，${w.organ(c.organ)}于${w.date(a.on)}征用下列财产：${w.value(a, 'item')}${around('，估价', w.value(a, 'appraisedAt'))}。`,
      '用毕或者处置结束后由本机关返还；有毁损、灭失的，由本机关补偿。请凭本凭证办理返还和补偿。',
    ),
    remedy: () => '对征用或者补偿有异议的，可以依法申请行政复议或者提起行政诉讼。',
  }),
  'requisition-settled': letter({
    zh: '应急征用返还补偿通知书', en: 'Notice of return and compensation', basis: [TF24.art(12), TF07.art(12)], acts: ['settle-requisition'], mark: '伊州应返',
    to: (c, a, w) => {
      const taken = c.all('requisition').find(x => x.data.item === a.data.item)
      return taken ? w.value(taken, 'owner') : undefined
    },
    body: (c, a, w) => lines(
      `${w.organ(c.organ)}征用的${w.value(a, 'item')}，依照${w.cite(by(c, TF24.art(12), TF07.art(12)))}于${w.date(a.on)}处理完毕，结果为：${w.value(a, 'outcome')}${around('，补偿金额', w.value(a, 'paid'))}。`,
    ),
    remedy: () => '对补偿数额不服的，可以依法申请行政复议或者提起行政诉讼。',
  }),
  'investigation-reply': letter({
    zh: '生产安全事故调查报告批复', en: 'Reply to the investigation report', basis: AQ.art(32), acts: ['reply-investigation'], mark: '伊州应批',
    to: () => '事故调查组',
    body: (c, a, w) => lines(
      `${around('', w.date(c.last('submit-investigation')?.on), '提交的')}事故调查报告收悉。依照${w.cite(AQ.art(32))}，批复如下。`,
      `该事故${around('发生于', said(c, w, 'receive-report', 'occurredAt'), '，')}${around('等级为', said(c, w, 'receive-report', 'grade'), '，')}原则同意调查组对事故原因、性质和责任的认定以及处理建议。`,
      `请有关机关自${w.date(a.on)}起按照本批复依法落实处理和整改措施，并将结果报告本机关。`,
    ),
  }),
}
