import { type ActsOf, type DocumentDef, type DocumentWords, law, t, type View } from '#kernel'
import { around, dayOf, lines, said } from '../../_shared/written.ts'
import type e2002 from './2002.ts'
import type e2024 from './2024.ts'

const FILING_REVIEW = law('法规规章备案审查条例(2024-08-30)')
const FILING = law('法规规章备案条例(2001-12-14)')
const LEGISLATION = law('立法法(2023-03-13)')
const LEGISLATION_2015 = law('立法法(2015-03-15)')

type Acts = ActsOf<[typeof e2024, typeof e2002]>
type Case = View<Acts>
const title = (c: Case, w: DocumentWords): string => `《${said(c, w, 'record-publication', 'title') || '该文件'}》`
const maker = (c: Case, _a: unknown, w: DocumentWords): string => said(c, w, 'record-publication', 'maker')
/** The article of the edition that the case follows. */
const article = (c: Case, w: DocumentWords, now: number, before: number): string => w.cite(c.edition === '2024' ? FILING_REVIEW.art(now) : FILING.art(before))

/** What maker and filing office write to each other. */
export const documents: Readonly<Record<string, DocumentDef<Acts>>> = {
  'filing-report': {
    ...t('备案报告', 'Filing report'), basis: [FILING_REVIEW.art(8), FILING.art(6)], acts: ['submit'], mark: '伊州报备', from: maker, to: () => '备案审查机关',
    body: (c, a, w) => lines(
      `${maker(c, a, w)}于${dayOf(c, w, 'record-publication')}公布了${title(c, w)}（${said(c, w, 'record-publication', 'subject')}）。根据${article(c, w, 8, 6)}，现报送备案。`,
      `附：正式文本${around('、', w.value(a, 'explanation'))}，一式${w.value(a, 'copies')}份；电子文本：${w.value(a, 'electronic')}。`,
    ),
  },
  'order-to-file': {
    ...t('责令限期报送备案通知书', 'Order to send for filing'), basis: [FILING_REVIEW.art(23), FILING.art(20)], acts: ['order-filing'], mark: '伊州责备', to: maker,
    body: (c, a, w) => lines(`你机关公布的${title(c, w)}未按规定报送备案。根据${article(c, w, 23, 20)}，责令你机关于${w.value(a, 'by-date')}前报送；逾期仍不报送的，予以通报并责令改正。`),
  },
  circular: {
    ...t('通报并责令改正通知书', 'Circular of criticism'), basis: [FILING_REVIEW.art(23), FILING.art(20)], acts: ['criticise'], mark: '伊州通备', to: maker,
    body: (c, a, w) => lines(`你机关公布的${title(c, w)}经责令限期报送后仍未报送备案。根据${article(c, w, 23, 20)}，予以通报，并责令改正。${around('附：', w.value(a, 'notice'))}`),
  },
  deferral: {
    ...t('暂缓备案登记通知书', 'Registration deferred'), basis: [FILING_REVIEW.art(9), FILING.art(7)], acts: ['defer'], mark: '伊州缓备', to: maker,
    body: (c, a, w) => lines(`你机关于${dayOf(c, w, 'submit')}报送的${title(c, w)}，因${w.value(a, 'reason')}，根据${article(c, w, 9, 7)}，暂缓办理备案登记。`, c.run('resubmission')?.due ? `请于${w.due(c, 'resubmission')}前补充或者重新报送，符合规定的予以登记。` : '请补充或者重新报送，符合规定的予以登记。'),
  },
  refusal: {
    ...t('不予备案登记通知书', 'Registration refused'), basis: [FILING_REVIEW.art(9), FILING.art(7)], acts: ['refuse-registration'], mark: '伊州不备', to: maker,
    body: (c, a, w) => lines(`你机关报送的${title(c, w)}不属于备案范围（${w.value(a, 'reason')}）。根据${article(c, w, 9, 7)}，不予备案登记。`),
  },
  registration: {
    ...t('备案登记通知书', 'Registered'), basis: [FILING_REVIEW.art(9), FILING.art(7)], acts: ['register'], mark: '伊州备登', to: maker,
    body: (c, a, w) => lines(`你机关于${dayOf(c, w, 'submit')}报送的${title(c, w)}，经审查符合报送要求。根据${article(c, w, 9, 7)}，予以备案登记，备案号为${w.value(a, 'filing-no')}。`),
  },
  inquiry: {
    ...t('要求说明函', 'Letter asking to explain'), basis: [FILING_REVIEW.art(14), FILING.art(11)], acts: ['ask-explanation'], mark: '伊州备询', to: (_c, a, w) => w.value(a, 'organ'),
    body: (c, a, w) => lines(`在审查${title(c, w)}过程中，需要你机关提出意见或者说明有关情况。根据${article(c, w, 14, 11)}，请于${w.value(a, 'by-date')}前书面答复。`),
  },
  'review-opinion': {
    ...t('备案审查意见书', 'Opinion of the filing review'), basis: [FILING_REVIEW.art(18), FILING.art(14)], acts: ['conclude-review'], mark: '伊州备审', to: maker,
    body: (c, a, w) => lines(
      `备案号${said(c, w, 'register', 'filing-no')}的${title(c, w)}，于${dayOf(c, w, 'start-review')}启动${said(c, w, 'start-review', 'kind') || '审查'}。`,
      `根据${article(c, w, 18, 14)}，经对权限、程序、内容和相互协调性审查，结论为：${w.value(a, 'result')}。`,
      ['should-be-corrected', 'invalid'].includes(String(a.data.result)) ? '请按照后续纠正通知处理。' : '',
    ),
  },
  'correction-notice': {
    ...t('备案审查纠正通知书', 'Told to correct'), basis: [FILING_REVIEW.art(18), FILING_REVIEW.art(21), FILING.art(17)], acts: ['demand-correction'], mark: '伊州备纠', to: maker,
    body: (c, a, w) => lines(
      `经审查，你机关制定的${title(c, w)}结论为“${said(c, w, 'conclude-review', 'result')}”${around('（', w.value(a, 'opinion'), '）')}。`,
      `根据${article(c, w, 21, 17)}，请自行修改或者废止，并于${w.due(c, 'correction-report')}前将处理情况书面报告。`,
    ),
  },
  'correction-report': {
    ...t('处理情况报告', 'Report on what was done'), basis: [FILING_REVIEW.art(21), FILING.art(17)], acts: ['report-correction'], mark: '伊州备复', from: maker, to: () => '备案审查机关',
    body: (c, a, w) => lines(`收到${dayOf(c, w, 'demand-correction')}的纠正通知后，我机关对${title(c, w)}作出处理：${w.value(a, 'outcome')}${around('，见', w.value(a, 'document'))}。根据${article(c, w, 21, 17)}，现予报告。`),
  },
  annulment: {
    ...t('改变或者撤销的决定', 'Decision to change or annul'), basis: [LEGISLATION.art(108), LEGISLATION_2015.art(97)], acts: ['annul'], mark: '伊州备撤', to: maker,
    body: (c, a, w) => lines(`${title(c, w)}经审查应当纠正。根据${w.cite(c.edition === '2024' ? LEGISLATION.art(108) : LEGISLATION_2015.art(97))}，决定予以改变或者撤销（${w.value(a, 'decision-no')}），自决定公布之日起不再适用。`),
  },
}
