import { type ActsOf, type AnyView, acts, type Basis, cases, type IndicatorDef, type Label, law, t, unverified } from '#kernel'
import type e2019 from './2019.ts'

const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')
const TABLE = unverified('国办公开办函〔2021〕30号 表三（行次见于已公布的2023、2024年年度报告）')

type Requests = ActsOf<[typeof e2019]>
type Figure = IndicatorDef<Requests>
type Of = { readonly case: AnyView }

const applicantKind = (i: Of): string | undefined => i.case.first('receive')?.data['applicant-kind'] as string | undefined
const replied = (i: Of) => i.case.last('reply')
const closing: readonly string[] = ['reply', 'abandon-uncorrected', 'abandon-unpaid', 'not-handle', 'withdraw']
const ended: readonly string[] = ['replied', 'abandoned', 'not-handled', 'withdrawn']
const open = (c: AnyView): boolean => c.has('receive') && !ended.includes(c.state)

/** A row of the official table: requests by kind of applicant, counted on the day of the act that put them there. */
const row = (label: Label, test: (i: Of) => boolean, ...dayOf: string[]): Figure => ({
  ...label, kind: 'count', basis: TABLE, of: cases(i => test(i)), periodBy: i => (i.case as AnyView).last(...dayOf)?.on, breakdown: applicantKind, by: ['organ', 'applicant-kind'], direction: 'none',
})
/** A ground of refusal; an answer granted in part is counted there and nowhere else. `handled`: not-handle may name it too. */
const ground = (id: string, zh: string, handled = false): Figure =>
  row(
    t(zh, `Ground: ${id}`),
    i => (replied(i)?.data.ground === id && replied(i)?.data.outcome !== 'partly-provided') || (handled && i.case.last('not-handle')?.data.ground === id),
    'reply', 'not-handle',
  )
const ofCases = (label: Label, basis: Basis, more: Pick<Figure, 'of' | 'met' | 'periodBy'>, kind: Figure['kind'] = 'count'): Figure => ({ ...label, kind, basis, ...more, by: ['organ'], direction: 'none' })

/** The table of requests in the yearly disclosure report (条例50), row by row, and what is asked beside it. */
export const requests: Readonly<Record<string, Figure>> = {
  'disclosure.new': row(t('一、本年新收政府信息公开申请数量', 'Requests newly received'), i => i.case.has('receive'), 'receive'),
  'disclosure.carried-in': {
    ...t('二、上年结转政府信息公开申请数量', 'Carried over from last year'), kind: 'count', basis: TABLE, of: cases(i => open(i.case)), stockOn: 'eve',
    breakdown: applicantKind, by: ['organ', 'applicant-kind'], direction: 'none',
  },
  'disclosure.granted': row(t('三(一)予以公开', 'Granted'), i => ['provided', 'already-public'].includes(String(replied(i)?.data.outcome)), 'reply'),
  'disclosure.partly': row(t('三(二)部分公开', 'Partly granted'), i => replied(i)?.data.outcome === 'partly-provided', 'reply'),
  'disclosure.refused.state-secret': ground('state-secret', '三(三)1.属于国家秘密'),
  'disclosure.refused.forbidden': ground('forbidden-by-law', '三(三)2.其他法律行政法规禁止公开'),
  'disclosure.refused.safety': ground('public-security-economy-safety', '三(三)3.第十四条所列危及安全情形'),
  'disclosure.refused.third-party': ground('third-party-interest', '三(三)4.保护第三方合法权益'),
  'disclosure.refused.internal': ground('internal-affairs', '三(三)5.属于三类内部事务信息'),
  'disclosure.refused.process': ground('process-information', '三(三)6.属于四类过程性信息'),
  'disclosure.refused.enforcement-file': ground('enforcement-file', '三(三)7.属于行政执法案卷'),
  'disclosure.refused.inquiry': ground('administrative-inquiry', '三(三)8.属于行政查询事项'),
  'disclosure.unavailable.not-held': ground('not-held-here', '三(四)1.本机关不掌握相关政府信息'),
  'disclosure.unavailable.needs-making': ground('needs-making', '三(四)2.没有现成信息需要另行制作'),
  'disclosure.unavailable.unclear': ground('unclear-after-correction', '三(四)3.补正后申请内容仍不明确'),
  'disclosure.not-processed.petition': ground('petition-or-complaint', '三(五)1.信访举报投诉类申请', true),
  'disclosure.not-processed.repeated': ground('repeated', '三(五)2.重复申请'),
  'disclosure.not-processed.publication': ground('public-publication', '三(五)3.要求提供公开出版物', true),
  'disclosure.not-processed.excessive': ground('excessive-without-reason', '三(五)4.无正当理由大量反复申请'),
  'disclosure.not-processed.confirm': ground('confirmation-again', '三(五)5.要求行政机关确认或重新出具已获取信息'),
  'disclosure.other.uncorrected': row(t('三(六)1.申请人无正当理由逾期不补正、行政机关不再处理', 'Not corrected, dropped'), i => i.case.has('abandon-uncorrected'), 'abandon-uncorrected'),
  'disclosure.other.unpaid': row(t('三(六)2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理', 'Fee not paid, dropped'), i => i.case.has('abandon-unpaid'), 'abandon-unpaid'),
  'disclosure.other.else': row(t('三(六)3.其他', 'Other'), i => i.case.state === 'withdrawn' || replied(i)?.data.outcome === 'other', 'reply', 'withdraw'),
  'disclosure.total': row(t('三(七)总计', 'Total handled'), i => ended.includes(i.case.state), ...closing),
  'disclosure.carried-out': {
    ...t('四、结转下年度继续办理', 'Carried over to next year'), kind: 'count', basis: TABLE, of: cases(i => open(i.case)), breakdown: applicantKind, by: ['organ', 'applicant-kind'], direction: 'none',
    note: t('一加二等于三(七)加四', 'New and carried in equal total and carried out'),
  },
  'disclosure.on-time-rate': {
    ...ofCases(t('按期答复率', 'Share replied in time'), OPEN_INFORMATION.art(33), {
      of: cases(i => i.case.state === 'replied'), met: i => i.case.run('reply')?.status === 'met', periodBy: i => i.case.last('reply')?.on,
    }, 'ratio'), target: 1, direction: 'up',
  },
  'disclosure.fees': {
    ...t('信息处理费金额', 'Fees collected'), kind: 'money', basis: OPEN_INFORMATION.art(42), of: acts('fee-paid'),
    sum: i => i.case.before(i.act).last('fee-notice')?.data.amount, periodBy: i => i.act.on, by: ['organ'], direction: 'none',
  },
}
