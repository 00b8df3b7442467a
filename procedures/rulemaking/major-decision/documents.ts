import { type ActsOf, type DocumentDef, type DocumentWords, law, t, type View } from '#kernel'
import { around, dayOf, lines, said } from '../../_shared/written.ts'
import type e2019 from './2019.ts'

const MAJOR_DECISIONS = law('重大行政决策程序暂行条例(2019-04-20)')
type Acts = ActsOf<[typeof e2019]>
type Case = View<Acts>
const title = (c: Case, w: DocumentWords): string => `“${said(c, w, 'propose', 'title') || '本决策事项'}”`
const executor = (c: Case, _a: unknown, w: DocumentWords): string => said(c, w, 'assign-execution', 'executor') || '决策执行单位'

/** What the regulation wants written, from the start of the procedure to accountability. */
export const documents: Readonly<Record<string, DocumentDef<Acts>>> = {
  start: {
    ...t('启动重大行政决策程序的通知', 'Procedure started'), basis: [MAJOR_DECISIONS.art(10), MAJOR_DECISIONS.art(11)], acts: ['start-procedure'], mark: '伊州决启', to: (_c, a, w) => w.value(a, 'undertaker'),
    body: (c, a, w) => lines(`经研究论证，决定就${title(c, w)}启动重大行政决策程序，由${w.value(a, 'undertaker')}承办${around('，', w.value(a, 'lead'), '牵头')}。`, `请依照${w.cite(MAJOR_DECISIONS.art(12))}拟订决策草案，并依法履行公众参与、专家论证、风险评估和合法性审查等程序。`),
  },
  'not-started': {
    ...t('不予启动决策程序告知书', 'Not started'), basis: MAJOR_DECISIONS.art(10), acts: ['decline'], mark: '伊州决否', to: () => '建议人',
    body: (c, a, w) => lines(`关于${title(c, w)}的决策事项建议，经研究论证，决定不予启动决策程序。理由：${w.value(a, 'reason')}。`),
  },
  'comment-notice': {
    ...t('重大行政决策草案公开征求意见公告', 'Notice of public comment'), basis: MAJOR_DECISIONS.art(15), acts: ['open-comment'], mark: '伊州决征',
    body: (c, a, w) => lines(
      `根据${w.cite(MAJOR_DECISIONS.art(15))}，现就${title(c, w)}决策草案及其说明向社会公开征求意见。`,
      `征求意见时间为${w.value(a, 'opens')}至${w.value(a, 'closes')}。提出意见的方式以随本公告公布的材料为准。`,
      around('因情况紧急等原因缩短期限的理由：', w.value(a, 'shortened-reason'), '。'),
    ),
  },
  'hearing-notice': {
    ...t('听证会公告', 'Notice of a hearing'), basis: MAJOR_DECISIONS.art(16), acts: ['notify-hearing'], mark: '伊州决听',
    body: (c, a, w) => lines(`根据${w.cite(MAJOR_DECISIONS.art(16))}，就${title(c, w)}定于${w.value(a, 'hearing-on')}举行听证会。`, `听证材料于${w.value(a, 'materials-delivered-on')}送达听证参加人。听证参加人的遴选办法和名单一并公布。`),
  },
  'review-request': {
    ...t('提请合法性审查的函', 'Request for legality review'), basis: MAJOR_DECISIONS.art(26), acts: ['submit-legality-review'], mark: '伊州决送', to: () => '负责合法性审查的部门',
    body: (c, a, w) => lines(`${title(c, w)}决策草案已拟订完毕。根据${w.cite(MAJOR_DECISIONS.art(26))}，现送请合法性审查，请于${w.value(a, 'opinion-wanted-by')}前反馈意见。`, around('报送材料：', w.value(a, 'materials'), '，并附履行决策法定程序的说明。')),
  },
  'legality-opinion': {
    ...t('重大行政决策合法性审查意见书', 'Legality opinion on a decision'), basis: [MAJOR_DECISIONS.art(25), MAJOR_DECISIONS.art(27)], acts: ['issue-legality-opinion'], mark: '伊州决审', to: () => '决策承办单位',
    body: (c, a, w) => lines(
      `${title(c, w)}决策草案收悉。依照${w.cite(MAJOR_DECISIONS.art(27))}，对决策事项是否符合法定权限、草案的形成是否履行法定程序、内容是否符合法律规定进行了审查。`,
      c.has('counsel-opinion') ? '审查过程中听取了法律顾问、公职律师的意见。' : '',
      `审查意见：${w.value(a, 'opinion')}。`,
      a.data.opinion === 'unlawful' ? '决策草案不得提交会议讨论。' : '请根据本意见调整或者补充后，按程序提请会议讨论。',
    ),
  },
  'meeting-request': {
    ...t('提请会议讨论的请示', 'Submitted to the meeting'), basis: MAJOR_DECISIONS.art(29), acts: ['submit-deliberation'], mark: '伊州决请', to: (c, _a, w) => w.organ(c.organ),
    body: (c, a, w) => {
      const enclosed = ([['draft', '决策草案'], ['comment-report', '社会公众意见研究采纳情况'], ['expert-report', '专家论证意见研究采纳情况'], ['risk-report', '风险评估报告'], ['legality-opinion', '合法性审查意见'], ['fair-competition-report', '公平竞争审查情况']] as const).filter(([k]) => a.data[k] === true).map(([, zh]) => zh)
      return lines(`${title(c, w)}已履行有关程序。根据${w.cite(MAJOR_DECISIONS.art(29))}，现提请会议讨论。`, around('报送材料：', enclosed.join('、'), '。'))
    },
  },
  decision: {
    ...t('重大行政决策决定', 'Decision'), basis: MAJOR_DECISIONS.art(30), acts: ['decide'], mark: '伊州决定',
    body: (c, a, w) => lines(`${title(c, w)}经${dayOf(c, w, 'deliberate')}${said(c, w, 'deliberate', 'meeting') || '会议'}集体讨论，根据${w.cite(MAJOR_DECISIONS.art(30))}，决定：${w.value(a, 'decision')}。`, `本决定应于${w.due(c, 'publish-decision')}前公布，依法不予公开的除外。`),
  },
  publication: {
    ...t('重大行政决策公告', 'Decision published'), basis: MAJOR_DECISIONS.art(32), acts: ['publish'], mark: '伊州决公',
    body: (c, a, w) => lines(
      `${w.organ(c.organ)}于${dayOf(c, w, 'decide')}就${title(c, w)}作出决定：${said(c, w, 'decide', 'decision')}。根据${w.cite(MAJOR_DECISIONS.art(32))}，现予公布。`,
      around('公开征求意见期间共收到意见', said(c, w, 'close-comment', 'received'), `条，采纳${said(c, w, 'close-comment', 'adopted')}条。`),
      a.data['adoption-explained'] === true ? '社会公众意见和专家论证意见的采纳情况及理由随本公告一并说明。' : '',
    ),
  },
  execution: {
    ...t('决策执行任务通知', 'Executor named'), basis: MAJOR_DECISIONS.art(34), acts: ['assign-execution'], mark: '伊州决执', to: (_c, a, w) => w.value(a, 'executor'),
    body: (c, a, w) => lines(`${title(c, w)}由你单位负责执行${around('，于', w.value(a, 'until'), '前完成')}。根据${w.cite(MAJOR_DECISIONS.art(34))}，请全面、及时、正确执行，并报告执行情况；发现决策存在问题或者客观情况发生重大变化的，应当及时报告。`),
  },
  suspension: {
    ...t('中止执行决定', 'Execution suspended'), basis: MAJOR_DECISIONS.art(37), acts: ['suspend-execution'], mark: '伊州决停', to: executor,
    body: (c, a, w) => lines(`因情况紧急，根据${w.cite(MAJOR_DECISIONS.art(37))}，决定中止执行${title(c, w)}。理由：${w.value(a, 'reason')}。`),
  },
  alteration: {
    ...t('决策调整决定', 'Decision altered'), basis: MAJOR_DECISIONS.art(37), acts: ['alter', 'replace'], mark: '伊州决调', to: executor,
    body: (c, a, w) => lines(`根据${w.cite(MAJOR_DECISIONS.art(37))}，对${title(c, w)}的执行予以调整${around('，新的决策事项为', w.value(a, 'new-case'))}。依法作出的重大行政决策，未经法定程序不得随意变更或者停止执行。`),
  },
  accountability: {
    ...t('重大行政决策责任认定书', 'Responsibility recorded'), basis: MAJOR_DECISIONS.art(38), acts: ['record-accountability'], mark: '伊州决责', to: (_c, a, w) => w.value(a, 'officer'),
    body: (c, a, w) => lines(
      `${title(c, w)}因“${said(c, w, 'open-accountability', 'ground')}”启动责任倒查。`,
      `依照${w.cite(MAJOR_DECISIONS.art(38))}，${w.value(a, 'officer')}（${w.value(a, 'capacity')}）的责任认定为：${w.value(a, 'outcome')}。讨论时是否明确提出不同意见：${w.value(a, 'dissented')}。`,
    ),
    remedy: () => '对本认定不服的，可以依照公务员管理的有关规定申请复核或者提出申诉。',
  },
}
