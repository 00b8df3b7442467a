import { type ActsOf, type Basis, type DocumentDef, type DocumentWords, law, t, unverified, type View } from '#kernel'
import { around, dayOf, lines, said } from '../../_shared/written.ts'
import type e2019 from './2019.ts'

const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')
const RECONSIDERATION = law('行政复议法(2023-09-01)')
const RECONSIDERATION_2017 = law('行政复议法(2017-09-01)')
const LITIGATION = law('行政诉讼法(2017-06-27)')
const FEES = unverified('国办函〔2020〕109号')
/** The Reconsideration Law of 2023 is in force: withheld information goes to reconsideration before the court (23(1)(4)). */
const REVIEW_FIRST = '2024-01-01'

type Acts = ActsOf<[typeof e2019]>
type Case = View<Acts>
type Doc = DocumentDef<Acts>

const applicant = () => '申请人'
const request = (c: Case, w: DocumentWords): string => `本机关于${dayOf(c, w, 'receive')}收到你（单位）提出的政府信息公开申请${around('，申请公开：', said(c, w, 'receive', 'subject'))}。`

/** Reconsideration within sixty days, suit within six months; where information was withheld, reconsideration first since 2024. */
const remedy: NonNullable<Doc['remedy']> = (_c, a, w) => {
  const sixtyDays = a.on >= REVIEW_FIRST ? RECONSIDERATION.art(20) : RECONSIDERATION_2017.art(9)
  const ways = `可以自收到本文书之日起六十日内依法申请行政复议，或者自收到之日起六个月内依法向人民法院提起行政诉讼（${w.cite([OPEN_INFORMATION.art(51), sixtyDays, LITIGATION.art(46)])}）`
  const withheld = ['refused', 'partly-provided', 'unavailable'].includes(String(a.data.outcome))
  return withheld && a.on >= REVIEW_FIRST
    ? `如对本文书不服，应当自收到本文书之日起六十日内先依法申请行政复议；对行政复议决定不服的，可以在收到复议决定书之日起十五日内依法向人民法院提起行政诉讼（${w.cite([RECONSIDERATION.art(23, 1, 4), LITIGATION.art(45)])}）。`
    : `如对本文书不服，${ways}。`
}

/** The article that an answer rests on, where the ground names a narrower one than the answer. */
const grounds: Readonly<Record<string, Basis>> = {
  'state-secret': OPEN_INFORMATION.art(14), 'forbidden-by-law': OPEN_INFORMATION.art(14), 'public-security-economy-safety': OPEN_INFORMATION.art(14), 'third-party-interest': OPEN_INFORMATION.art(15),
  'internal-affairs': OPEN_INFORMATION.art(16), 'process-information': OPEN_INFORMATION.art(16), 'enforcement-file': OPEN_INFORMATION.art(16), 'special-regime': OPEN_INFORMATION.art(36, 1, 7),
  'not-held-here': [OPEN_INFORMATION.art(36, 1, 4), OPEN_INFORMATION.art(36, 1, 5)], 'needs-making': OPEN_INFORMATION.art(38), 'unclear-after-correction': OPEN_INFORMATION.art(30),
  'petition-or-complaint': OPEN_INFORMATION.art(39, 1), 'public-publication': OPEN_INFORMATION.art(39, 2), repeated: OPEN_INFORMATION.art(36, 1, 6), 'excessive-without-reason': OPEN_INFORMATION.art(35),
}
const articleOf = (ground: unknown, otherwise: Basis): Basis => grounds[String(ground)] ?? otherwise

/** One kind of answer (条例36, 37): its name, article, and what it says after naming the request. */
const answer = (zh: string, en: string, outcome: string, basis: Basis, says: (c: Case, ground: string, cite: string, reasons: string) => string): Doc => ({
  ...t(zh, en), basis, acts: ['reply'], when: (_c, a) => a.data.outcome === outcome, mark: '伊州公答', to: applicant, remedy,
  body: (c, a, w) => lines(request(c, w), says(c, w.value(a, 'ground'), w.cite(outcome === 'partly-provided' ? basis : articleOf(a.data.ground, basis)), w.value(a, 'reasons')), around('随附：', w.value(a, 'document'))),
})
const because = (reasons: string): string => around('理由是：', reasons, '。')

/** What is given to the applicant, the third party and other organs in writing. */
export const documents: Readonly<Record<string, Doc>> = {
  correction: {
    ...t('政府信息公开申请补正告知书', 'Notice to correct a request'), basis: OPEN_INFORMATION.art(30), acts: ['request-correction'], mark: '伊州公补', to: applicant,
    body: (c, a, w) => lines(
      request(c, w),
      `经审查，申请内容不明确。根据${w.cite(OPEN_INFORMATION.art(30))}，现一次性告知你（单位）补正以下事项：${w.value(a, 'items')}。`,
      `请于${w.value(a, 'correct-by')}前提交补正材料。答复期限自本机关收到补正的申请之日起计算；无正当理由逾期不补正的，视为放弃申请，本机关不再处理。`,
    ),
  },
  'third-party-inquiry': {
    ...t('第三方意见征询书', 'Inquiry of a third party'), basis: OPEN_INFORMATION.art(32), acts: ['consult-third-party'], mark: '伊州公询', to: () => '有关第三方',
    body: (c, a, w) => lines(
      `本机关收到政府信息公开申请，所申请的信息${around('（', said(c, w, 'receive', 'subject'), '）')}涉及你（单位）的合法权益。`,
      `根据${w.cite(OPEN_INFORMATION.art(32))}，现书面征求你（单位）是否同意公开的意见。请自收到本征询书之日起15个工作日内书面答复；不同意公开的，请说明合理理由。`,
      `逾期未提出意见的，由本机关依法决定是否公开。${around('附：', w.value(a, 'letter'))}`,
    ),
  },
  'organ-inquiry': {
    ...t('征求意见函', 'Letter to an organ that made the information too'), basis: OPEN_INFORMATION.art(34), acts: ['consult-organ'], mark: '伊州公函', to: (_c, a, w) => w.value(a, 'organ'),
    body: (c, _a, w) => lines(
      `本机关收到政府信息公开申请${around('，所申请信息为：', said(c, w, 'receive', 'subject'))}。该信息由你机关参与制作。`,
      `根据${w.cite(OPEN_INFORMATION.art(34))}，现征求你机关的意见，请自收到本函之日起15个工作日内答复；逾期未提出意见的，视为同意公开。`,
    ),
  },
  'third-party-told': {
    ...t('决定公开政府信息告知书（第三方）', 'Third party told of disclosure despite objection'), basis: OPEN_INFORMATION.art(32), acts: ['reply'], mark: '伊州公告三', to: () => '有关第三方', remedy,
    when: (c, a) => ['provided', 'partly-provided'].includes(String(a.data.outcome)) && c.last('third-party-answer')?.data.agrees === false,
    body: (c, a, w) => lines(
      `本机关于${dayOf(c, w, 'consult-third-party')}就公开涉及你（单位）的政府信息征求意见，你（单位）答复不同意公开。`,
      `经审查，本机关认为应当公开，根据${w.cite(OPEN_INFORMATION.art(32))}决定${w.value(a, 'outcome')}。${because(w.value(a, 'reasons'))}`,
      around('公开的政府信息内容为：', said(c, w, 'receive', 'subject'), '。'),
    ),
  },
  extension: {
    ...t('延长答复期限告知书', 'Notice that the reply is put off'), basis: OPEN_INFORMATION.art(33), acts: ['extend'], mark: '伊州公延', to: applicant,
    body: (c, a, w) => lines(
      request(c, w),
      `因不能在规定期限内答复，根据${w.cite(OPEN_INFORMATION.art(33, 2))}，经本机关政府信息公开工作机构负责人同意，答复期限延长${w.value(a, 'days')}个工作日，特此告知。`,
      around('延长后的答复期限至', w.due(c, 'reply'), '。'),
    ),
  },
  'reasons-wanted': {
    ...t('说明理由通知书', 'Notice to give reasons'), basis: OPEN_INFORMATION.art(35), acts: ['ask-reasons'], mark: '伊州公理', to: applicant,
    body: (c, _a, w) => lines(
      request(c, w),
      `你（单位）申请公开政府信息的数量、频次明显超过合理范围。根据${w.cite(OPEN_INFORMATION.art(35))}，请书面说明申请理由。`,
      '理由不合理的，本机关将告知不予处理；理由合理但无法按期答复的，本机关将确定延迟答复的期限并告知。',
    ),
  },
  'later-date': {
    ...t('延迟答复告知书', 'Notice of a later reply date'), basis: OPEN_INFORMATION.art(35), acts: ['set-later-date'], mark: '伊州公迟', to: applicant,
    body: (c, a, w) => lines(request(c, w), `你（单位）说明的申请理由合理，但本机关无法在规定期限内答复。根据${w.cite(OPEN_INFORMATION.art(35))}，确定于${w.value(a, 'until')}前答复。`),
  },
  fee: {
    ...t('政府信息公开信息处理费收费通知', 'Fee notice'), basis: OPEN_INFORMATION.art(42), acts: ['fee-notice'], mark: '伊州公费', to: applicant,
    remedy: (_c, _a, w) => `对收取信息处理费有异议的，可以在缴费期满后，就本机关不再处理申请的行为依法申请行政复议或者提起行政诉讼（${w.cite(OPEN_INFORMATION.art(51))}）。`,
    body: (c, a, w) => lines(
      request(c, w),
      `你（单位）本月申请件数为${w.value(a, 'requests-this-month')}件，数量、频次明显超过合理范围。根据${w.cite(OPEN_INFORMATION.art(42))}和国务院办公厅关于信息处理费的管理办法，按照${w.value(a, 'basis')}方式，应缴纳信息处理费${w.value(a, 'amount')}。`,
      `请于${w.due(c, 'fee')}前缴纳。缴费期间不计入答复期限；逾期未缴纳的，视为放弃申请，本机关不再处理。`,
    ),
  },
  uncorrected: {
    ...t('不再处理告知书（逾期未补正）', 'Dropped: not corrected'), basis: OPEN_INFORMATION.art(30), acts: ['abandon-uncorrected'], mark: '伊州公止', to: applicant, remedy,
    body: (c, _a, w) => lines(
      request(c, w),
      `本机关于${dayOf(c, w, 'request-correction')}告知你（单位）在${said(c, w, 'request-correction', 'correct-by')}前补正。你（单位）无正当理由逾期未补正，根据${w.cite(OPEN_INFORMATION.art(30))}，视为放弃申请，本机关不再处理。`,
    ),
  },
  unpaid: {
    ...t('不再处理告知书（逾期未缴费）', 'Dropped: fee not paid'), basis: FEES, acts: ['abandon-unpaid'], mark: '伊州公止费', to: applicant, remedy,
    body: (c, _a, w) => lines(request(c, w), `本机关于${dayOf(c, w, 'fee-notice')}发出收费通知，应缴${said(c, w, 'fee-notice', 'amount')}。缴费期限已过，你（单位）未缴纳，本机关不再处理该申请。`),
  },
  'answer-provided': answer('政府信息公开申请答复书（予以公开）', 'Answer: provided', 'provided', OPEN_INFORMATION.art(36, 1, 2), (_c, _g, cite) => `经审查，所申请的信息属于可以公开的政府信息。根据${cite}，本机关予以公开，现将该政府信息提供给你（单位）。`),
  'answer-public': answer('政府信息公开申请答复书（已主动公开）', 'Answer: already public', 'already-public', OPEN_INFORMATION.art(36, 1, 1), (_c, _g, cite, reasons) => `经查，所申请的信息已经主动公开。根据${cite}，现告知获取该信息的方式、途径${around('：', reasons)}。`),
  'answer-partly': answer('政府信息公开申请答复书（部分公开）', 'Answer: partly provided', 'partly-provided', OPEN_INFORMATION.art(37), (_c, ground, cite, reasons) => `经审查，所申请的信息中含有不应当公开的内容（${ground}），能够作区分处理。根据${cite}，现提供其中可以公开的部分。${because(reasons)}`),
  'answer-refused': answer('政府信息公开申请答复书（不予公开）', 'Answer: refused', 'refused', OPEN_INFORMATION.art(36, 1, 3), (_c, ground, cite, reasons) => `经审查，所申请的信息属于“${ground}”的情形。根据${cite}，本机关决定不予公开。${because(reasons)}`),
  'answer-unavailable': answer('政府信息公开申请答复书（无法提供）', 'Answer: cannot be provided', 'unavailable', [OPEN_INFORMATION.art(36, 1, 4), OPEN_INFORMATION.art(36, 1, 5)], (c, ground, cite, reasons) => `${c.last('reply')?.data.searched ? '经检索，' : '经查，'}所申请的信息属于“${ground}”的情形，本机关无法提供（${cite}）。${because(reasons)}${ground === '本机关不掌握' ? '能够确定负责公开该信息的行政机关的，一并告知其名称、联系方式。' : ''}`),
  'answer-not-processed': answer('政府信息公开申请答复书（不予处理）', 'Answer: not processed', 'not-processed', OPEN_INFORMATION.art(36), (_c, ground, cite, reasons) => `经审查，该申请属于“${ground}”的情形。根据${cite}，本机关不予处理。${because(reasons)}`),
  'answer-other': answer('政府信息公开申请答复书（其他）', 'Answer: other', 'other', OPEN_INFORMATION.art(36), (_c, ground, cite, reasons) => `经审查，现根据${cite}答复如下${around('（', ground === '无' ? '' : ground, '）')}：${reasons || '所申请的信息依照其他有关规定办理'}。`),
  'not-a-request': {
    ...t('不作为政府信息公开申请处理告知书', 'Told it is not a request'), basis: OPEN_INFORMATION.art(39), acts: ['not-handle'], mark: '伊州公非', to: applicant, remedy,
    body: (c, a, w) => lines(request(c, w), `经审查，来件属于${w.value(a, 'ground')}。根据${w.cite(OPEN_INFORMATION.art(39))}，本机关不作为政府信息公开申请处理，请通过相应渠道提出。`),
  },
}
