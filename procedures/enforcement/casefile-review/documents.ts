import { type ActsOf, type AnyAct, type AnyView, type DocumentWords, law, type ProcedureParts, t } from '#kernel'
import { last, paragraphs, rows, when } from '#procedures/_shared/enforcement-documents.ts'
import type e2021 from './2021.ts'

const GUANGDONG_CASEFILES = law('广东省行政执法案卷评查办法(2016-12-26)')
const PENALTY = law('行政处罚法(2021-01-22)')

const reviewed = (c: AnyView, _a: AnyAct, w: DocumentWords): string => last(c, w, 'plan', 'organ')

/** The plan, the mark of each file, the opinion, the advice and the overall report. */
export const documents: NonNullable<ProcedureParts<ActsOf<[typeof e2021]>>['documents']> = {
  plan: {
    ...t('行政执法案卷评查方案', 'Plan of the review'), basis: [PENALTY.art(75), GUANGDONG_CASEFILES.art(8)], acts: ['plan'], mark: '评方',
    to: (_c, a, w) => w.value(a, 'organ'),
    body: (_c, a, w) => paragraphs(`为加强行政执法监督，定于${w.value(a, 'year')}年度对${w.value(a, 'organ')}的行政执法案卷进行评查。`, `评查范围：${w.value(a, 'scope')}；案卷种类：${w.value(a, 'kinds')}；抽查${w.value(a, 'sample')}卷，抽取方式：${w.value(a, 'method')}。`, '评查从主体资格、权限、事实证据、法律适用、程序、文书和归档等方面进行。'),
  },
  'mark-sheet': {
    ...t('案卷评分表', 'Mark of a file'), basis: [GUANGDONG_CASEFILES.art(14), GUANGDONG_CASEFILES.art(16)], acts: ['mark'], mark: '评分',
    body: (_c, a, w) => [rows(['被评案卷', w.value(a, 'case')], ['评查人员', w.value(a, 'reviewer')], ['得分', w.value(a, 'score')], ['一票否决情形', w.value(a, 'veto')], ['等次', w.value(a, 'grade')], ['扣分情况', w.value(a, 'deductions')], ['评查人员签名', w.value(a, 'signed')])],
  },
  'group-report': {
    ...t('案卷评查小组报告', 'Report of the group'), basis: GUANGDONG_CASEFILES.art(12), acts: ['report-group'], mark: '评组',
    body: (c, a, w) => paragraphs(`评查小组已完成${last(c, w, 'plan', 'organ')}案卷的评查，共评${c.count('mark')}卷，其中不合格${c.count('mark', m => m.data.grade === 'fail')}卷。`, `主要问题：${w.value(a, 'problems')}。`, `建议：${w.value(a, 'advice')}。`),
  },
  'review-opinion': {
    ...t('案卷评查意见书', 'Opinion of the review'), basis: GUANGDONG_CASEFILES.art(12), acts: ['feed-back'], mark: '评意',
    to: reviewed,
    body: (c, _a, w) => paragraphs(
      `本机关对你单位${last(c, w, 'plan', 'year')}年度行政执法案卷进行了评查，共评${c.count('mark')}卷：优秀${c.count('mark', m => m.data.grade === 'excellent')}卷，良好${c.count('mark', m => m.data.grade === 'good')}卷，合格${c.count('mark', m => m.data.grade === 'pass')}卷，不合格${c.count('mark', m => m.data.grade === 'fail')}卷。`,
      when(last(c, w, 'report-group', 'problems'), '发现的主要问题：', '。'), when(last(c, w, 'report-group', 'advice'), '意见建议：', '。'), `对评查意见有异议的，可以在${w.due(c, 'object')}前提出复核申请。`,
    ),
  },
  'recheck-answer': {
    ...t('案卷评查复核答复书', 'Answer to the recheck'), basis: GUANGDONG_CASEFILES.art(12), acts: ['recheck'], mark: '评复',
    to: reviewed,
    body: (c, a, w) => paragraphs(`你单位${w.date(c.last('object')?.on)}提出复核申请（${last(c, w, 'object', 'reasons')}）。`, `经复核，${a.data.changed === true ? '变更原评查意见' : '维持原评查意见'}，现书面答复。`),
  },
  advice: {
    ...t('行政执法督察建议书', 'Rectification advised'), basis: GUANGDONG_CASEFILES.art(20), acts: ['advise'], mark: '评督',
    to: reviewed,
    body: (c, a, w) => paragraphs(`案卷评查发现你单位行政执法存在应当纠正的问题：${w.value(a, 'content')}。`, `请于${w.due(c, 'rectify')}前整改，并书面报告整改情况。`),
  },
  'overall-report': {
    ...t('案卷评查情况通报', 'Overall report'), basis: [GUANGDONG_CASEFILES.art(18), GUANGDONG_CASEFILES.art(25)], acts: ['close'], mark: '评通',
    to: reviewed,
    body: (c, a, w) => paragraphs(`${last(c, w, 'plan', 'year')}年度案卷评查已经结束，共评${c.count('mark')}卷，不合格${c.count('mark', m => m.data.grade === 'fail')}卷。`, c.has('advise') ? `已发出整改建议，整改情况：${last(c, w, 'report-rectified', 'measures')}。` : '评查中发现的问题由被评查机关自行改进。', `总体报告：${w.value(a, 'report')}。`),
  },
}
