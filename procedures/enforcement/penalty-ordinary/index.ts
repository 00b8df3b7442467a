import { type ActsOf, type AnyView, fen, filled, firstOf, type ISODate, law, procedure, t, type View } from '#kernel'
import { surchargeDue } from '#procedures/_shared/penalty.ts'
import e2021 from './2021.ts'
import { documents } from './documents.ts'
import { indicators } from './indicators.ts'

const MARKET_PENALTY = law('市场监督管理行政处罚程序规定(2022-09-29)')
const PENALTY = law('行政处罚法(2021-01-22)')
const THREE_SYSTEMS = law('国办发〔2018〕118号')
const CRIME_REFERRAL = law('行政执法机关移送涉嫌犯罪案件的规定(2020-08-07)')

type Case = View<ActsOf<[typeof e2021]>>
/** Same party and same violation, as the records name them. */
const violation = (c: AnyView): string | undefined => {
  const d = c.first('file', 'notify')?.data
  return filled(d?.violation_ref) ? JSON.stringify([d?.party, d?.violation_ref]) : undefined
}
const fined = (c: AnyView): boolean => c.has('decide', d => Number(d.data.fine) > 0)
const acted = (c: AnyView, officer: string): boolean =>
  c.acts().some(a => (Array.isArray(a.data.officers) && a.data.officers.includes(officer)) || a.data.reviewer === officer || a.data.presiding === officer)
/** A surcharge taken, with those before it, is above the fine or above what had grown by then. */
const tooMuch = (c: Case): boolean => {
  const fine = fen(c.last('decide')?.data.fine ?? 0)
  let taken = 0
  return c.all('pay').some(p => {
    taken += fen(p.data.surcharge ?? 0)
    return taken > 0 && (taken > fine || taken > surchargeDue(c, p.on))
  })
}
/** Does the entry begin after the day? undefined without the register. */
const later = (c: Case, register: string, id: string | undefined, on: ISODate): boolean | undefined => {
  if (id === undefined || id === '') return false
  const r = c.register(register)
  const from = r?.entry(id)?.valid_from
  return r && from !== undefined && String(from) > on
}

/** 行政处罚普通程序: Administrative penalty, ordinary procedure. */
export default procedure(
  'penalty-ordinary',
  {
    ...t('行政处罚普通程序', 'Administrative penalty, ordinary procedure'), area: 'enforcement', openedBy: 'organ', chosenBy: firstOf('file'),
    chosenNote: t('立案之日（惯例；法律未规定程序适用的日期）', 'The day of filing (convention: the law names no date for procedure; 第三十七条 governs the substance)'),
    editions: [e2021],
  },
  {
    findings: {
      'check-lead-overrun': {
        ...t('逾期：线索核查期限', 'Overrun: Checking of the lead'), basis: { ...MARKET_PENALTY.art(18), note: 'market supervision' },
      },
      'preservation-report-overrun': {
        ...t('逾期：紧急保存报告', 'Overrun: Urgent preservation reported'), basis: MARKET_PENALTY.art(33),
      },
      'evidence-preservation-overrun': {
        ...t('逾期：登记保存处理期限', 'Overrun: Dealing with kept evidence'), basis: [PENALTY.art(56), PENALTY.art(85), MARKET_PENALTY.art(35)],
      },
      'decide-penalty-overrun': {
        ...t('逾期：办案期限', 'Overrun: Time for the decision'), basis: [PENALTY.art(60), PENALTY.art(85), MARKET_PENALTY.art(64)],
      },
      'legal-review-overrun': {
        ...t('逾期：审核期限', 'Overrun: Legality review'), basis: { ...MARKET_PENALTY.art(55), note: 'market supervision' },
      },
      'serve-decision-overrun': {
        ...t('逾期：送达期限', 'Overrun: Service of the decision'), basis: [PENALTY.art(61), PENALTY.art(85)],
      },
      'publish-decision-overrun': {
        ...t('逾期：公开期限', 'Overrun: Publication of the decision'), basis: [THREE_SYSTEMS.item('第(六)项'), PENALTY.art(48)],
      },
      'withdraw-publication-overrun': {
        ...t('逾期：撤回公开期限', 'Overrun: Withdrawal of the published decision'), basis: [PENALTY.art(48), PENALTY.art(85)],
      },
      'hand-in-fine-overrun': {
        ...t('逾期：交缴行政机关期限', 'Overrun: Officer hands the fine in'), basis: [PENALTY.art(71), PENALTY.art(85)],
      },
      'remit-fine-overrun': {
        ...t('逾期：缴付银行期限', 'Overrun: Organ pays the fine in'), basis: [PENALTY.art(71), PENALTY.art(85)],
      },
      'close-case-overrun': {
        ...t('逾期：结案期限', 'Overrun: Closing of the case'), basis: { ...MARKET_PENALTY.art(77), note: 'market supervision' },
      },
      'crime-decision-overrun': {
        ...t('逾期：移送决定期限', 'Overrun: Head decides on the transfer'), basis: CRIME_REFERRAL.art(5),
      },
      'crime-handover-overrun': {
        ...t('逾期：移送期限', 'Overrun: Handing over to the police'), basis: CRIME_REFERRAL.art(5),
      },
      'recused-officer-acted': {
        ...t('已回避人员继续办案', 'Recused officer went on'), basis: PENALTY.art(43),
        rule: c => c.all('decide-recusal').some(r => r.data.recused && acted(c.after(r), r.data.officer)),
      },
      'unpublished-basis': {
        ...t('依据未公布', 'Basis not published'), basis: [PENALTY.art(5), PENALTY.art(34)],
        rule: c => {
          const d = c.last('decide')
          if (!d) return false
          const found = [later(c, 'powers', d.data.power, d.on), later(c, 'discretion-benchmarks', d.data.benchmark, d.on)]
          return found.includes(true) || (found.includes(undefined) ? undefined : false)
        },
      },
      'surcharge-above-fine': {
        ...t('加处罚款超过本数', 'Surcharge above the fine'), basis: [PENALTY.art(72), PENALTY.art(73)],
        rule: tooMuch,
      },
    },
    crossFindings: {
      'two-fines-one-act': {
        ...t('一事二罚款', 'Two fines for one act'), basis: PENALTY.art(29),
        also: ['penalty-summary'], key: violation,
        rule: group => {
          const hit = group.filter(fined)
          const last = hit.map(c => c.last('decide')!.on).sort().at(-1)
          return hit.length < 2 ? [] : hit.map(c => ({ cases: hit.map(x => x.id), organ: c.organ, on: last! }))
        },
      },
      'late-filed-jurisdiction': {
        ...t('应由先立案机关管辖', 'Organ that filed later decided'), basis: PENALTY.art(25),
        key: violation,
        rule: group => {
          const filed = group.filter(c => c.has('file')).sort((a, b) => (a.first('file')!.at < b.first('file')!.at ? -1 : 1))
          const first = filed[0]
          return filed.filter(c => c.organ !== first?.organ && c.has('decide')).map(c => ({ cases: [c.id, first!.id], organ: c.organ, on: c.last('decide')!.on }))
        },
      },
    },
    indicators,
    documents,
  },
)
