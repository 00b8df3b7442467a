import { type AnyView, type DocumentWords, law } from '#kernel'
import { letter } from '../../_shared/letter.ts'
import { around, lines, said } from '../../_shared/written.ts'

const YJ = law('生产安全事故应急条例(2019-02-17)')
const PM24 = law('突发事件应急预案管理办法 国办发〔2024〕5号', 'unverified')
const PM13 = law('突发事件应急预案管理办法 国办发〔2013〕101号', 'unverified')
const title = (c: AnyView, w: DocumentWords): string => `《${said(c, w, 'start-drafting', 'title') || '应急预案'}》`
const measures = (c: AnyView) => (c.edition === '2024' ? PM24 : PM13).whole()

/** Issue, filing, drill and repeal of a plan. */
export default {
  'issue-notice': letter({
    zh: '关于印发应急预案的通知', en: 'Notice that a plan is issued', basis: PM24.art(25), acts: ['issue'], mark: '伊州应预',
    to: () => '各有关单位',
    body: (c, _a, w) => {
      const approved = c.last('approve')
      return lines(
        `${title(c, w)}已经风险评估、征求意见和评审论证${around('，并经', approved ? w.value(approved, 'meeting') : '', '审批')}，现依照${w.cite(measures(c))}印发，请遵照执行。`,
        c.has('start-revision') ? '本预案为修订版本，原预案同时停止执行。' : '',
        '各单位应当组织培训和演练，发现预案不适应实际的，及时提出修订建议。',
      )
    },
  }),
  'filing-report': letter({
    zh: '应急预案备案报告', en: 'Filing of a plan', basis: PM24.art(26), acts: ['file'], mark: '伊州应备',
    to: (_c, a, w) => w.value(a, 'to'),
    body: (c, a, w) => lines(
      `现将${title(c, w)}及编制说明报请备案。`,
      `该预案种类为${said(c, w, 'start-drafting', 'planKind') || '应急预案'}${around('，于', w.date(c.last('issue')?.on), '印发')}；依照${w.cite(measures(c))}，于${w.date(a.on)}报送。`,
    ),
  }),
  'drill-record': letter({
    zh: '应急演练评估报告', en: 'Evaluation of a drill', basis: YJ.art(8), acts: ['drill'], mark: '伊州应演',
    body: (c, a, w) => lines(
      `${w.date(a.on)}，${w.organ(c.organ)}按照${title(c, w)}组织演练，形式为${w.value(a, 'form')}，参加${w.value(a, 'participants')}人。`,
      a.data.evaluation ? '演练后已对组织指挥、处置流程和保障能力作出评估，评估材料附后。' : '演练后尚未形成评估材料，应当补作评估。',
    ),
  }),
  'repeal-notice': letter({
    zh: '关于废止应急预案的通知', en: 'Notice that a plan is repealed', basis: PM24.whole(), acts: ['repeal'], mark: '伊州应废',
    to: () => '各有关单位',
    body: (c, a, w) => lines(`${title(c, w)}自${w.date(a.on)}起废止。理由：${w.value(a, 'reason')}。`, '废止后涉及的应急处置工作，按现行有效的上级预案执行。'),
  }),
}
