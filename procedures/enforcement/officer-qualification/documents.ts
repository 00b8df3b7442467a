import { type ActsOf, type AnyAct, type AnyView, type DocumentWords, law, type ProcedureParts, t } from '#kernel'
import { last, paragraphs, rows, when } from '#procedures/_shared/enforcement-documents.ts'
import type e2021 from './2021.ts'

const THREE_SYSTEMS = law('国办发〔2018〕118号')
const INNER_MONGOLIA_SUPERVISION = law('内蒙古自治区行政执法监督条例(2020-11-26)')
const LIAONING_SUPERVISION = law('辽宁省行政执法监督规定', 'model')

const organ = (c: AnyView, _a: AnyAct, w: DocumentWords): string => last(c, w, 'apply', 'organ')

/** What the office that examines and certifies tells an organ in writing. */
export const documents: NonNullable<ProcedureParts<ActsOf<[typeof e2021]>>['documents']> = {
  'review-refusal': {
    ...t('行政执法人员资格审核不通过通知书', 'Not passed the review'), basis: THREE_SYSTEMS.item('第(二十三)项'), acts: ['fail-review'], mark: '证不核',
    to: organ,
    body: (c, a, w) => paragraphs(`你单位${w.date(c.last('apply')?.on)}申报的人员${last(c, w, 'apply', 'person')}，经资格审核不符合条件：${w.value(a, 'reason')}。`, '补充材料后可以重新申报；未取得执法证件前不得从事行政执法活动。'),
  },
  'exam-failure': {
    ...t('行政执法资格考试结果通知书', 'Exam not passed'), basis: THREE_SYSTEMS.item('第(二十三)项'), acts: ['fail-exam'], mark: '证考',
    to: organ,
    body: (c, a, w) => paragraphs(`你单位申报的人员${last(c, w, 'apply', 'person')}参加${w.value(a, 'exam_date')}行政执法资格考试，成绩${w.value(a, 'score')}分，未达到合格标准。`, '可以参加补考；未取得执法证件前不得从事行政执法活动。'),
  },
  'certificate-notice': {
    ...t('行政执法证件制发通知书', 'Certificate issued'), basis: THREE_SYSTEMS.item('第(二十三)项'), acts: ['issue', 'renew'], mark: '证发',
    to: organ,
    body: (c, a, w) => [rows(['持证人', last(c, w, 'apply', 'person')], ['证件号码', w.value(a, 'certificate_number')], ['执法范围', w.value(a, 'scope')], ['有效期自', w.value(a, 'valid_from')], ['有效期至', w.value(a, 'valid_to')]), ...paragraphs('证件信息列入行政执法人员名录并予公布，执法时应当主动出示。')],
  },
  'suspension-decision': {
    ...t('暂扣行政执法证件决定书', 'Certificate suspended'), basis: [{ ...LIAONING_SUPERVISION.art(36), note: 'model' }, INNER_MONGOLIA_SUPERVISION.art(37)], acts: ['suspend'], mark: '证扣',
    to: organ,
    body: (c, a, w) => paragraphs(`你单位持证人${last(c, w, 'apply', 'person')}：${w.value(a, 'ground')}。`, `参照${w.cite(INNER_MONGOLIA_SUPERVISION.art(37))}，决定暂扣其行政执法证件至${w.value(a, 'until')}，暂扣期间不得从事行政执法活动。`),
  },
  'restoration-notice': {
    ...t('发还行政执法证件通知书', 'Certificate given back'), basis: INNER_MONGOLIA_SUPERVISION.art(37), acts: ['restore'], mark: '证还',
    to: organ,
    body: (c, _a, w) => paragraphs(`${w.date(c.last('suspend')?.on)}暂扣的行政执法证件，自本日起发还持证人${last(c, w, 'apply', 'person')}。`),
  },
  'revocation-decision': {
    ...t('吊销行政执法证件决定书', 'Certificate revoked'), basis: INNER_MONGOLIA_SUPERVISION.art(37), acts: ['revoke'], mark: '证吊',
    to: organ,
    body: (c, a, w) => paragraphs(`你单位持证人${last(c, w, 'apply', 'person')}：${w.value(a, 'ground')}。`, `参照${w.cite(INNER_MONGOLIA_SUPERVISION.art(37))}，决定吊销并收缴其行政执法证件，自本日起不得从事行政执法活动。`),
  },
  'cancellation-notice': {
    ...t('注销行政执法证件通知书', 'Certificate cancelled'), basis: THREE_SYSTEMS.item('第(二十三)项'), acts: ['cancel'], mark: '证销',
    to: organ,
    body: (c, a, w) => paragraphs(when(last(c, w, 'apply', 'person'), '持证人', `因${w.value(a, 'ground')}不再从事行政执法工作，其证件予以注销并从名录中移除。`)),
  },
}
