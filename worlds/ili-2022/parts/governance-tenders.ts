import { type ISODate, plusDays } from '#calendar'
import { ofTier, organs, PREFECTURE } from '../organs.ts'
import { act, number, type Part, random, type WorldAct, type WorldCase } from '../part.ts'

const TENDERS = 46
const AGENCY = 'agency'
/** What is bought, and the prefecture's department that buys it when no county does. */
const kinds = [
  ['道路改建工程', '13'],
  ['中小学校舍维修工程', '03'],
  ['灌区节水改造工程', '14'],
  ['智慧社区平台', '47'],
  ['生活垃圾转运站工程', '28'],
  ['城区供水管网改造工程', '12'],
  ['医疗设备采购', '19'],
  ['防洪堤加固工程', '14'],
  ['电子政务外网扩容', '47'],
  ['草原生态修复工程', '16'],
] as const

/** The course of a tender, in the proportions of the world. */
type Course = 'closed' | 'contracted-late' | 'unreported' | 'failed' | 'objection' | 'complaint' | 'running'
const courseOf = (n: number): Course =>
  n > TENDERS - 8
    ? 'running'
    : n % 12 === 5
      ? 'failed'
      : n % 14 === 8
        ? 'complaint'
        : n % 9 === 4
          ? 'objection'
          : n === 16
            ? 'contracted-late'
            : n === 27
              ? 'unreported'
              : 'closed'

const tender = (n: number, on: ISODate, name: string, course: Course, price: number): WorldAct[] => {
  const day = (d: number): ISODate => plusDays(on, d)
  const deadline = `${day(26)}T10:00+08:00`
  const bids = course === 'failed' ? 2 : 3 + (n % 4)
  const out: WorldAct[] = [
    act(
      'announce',
      on,
      AGENCY,
      { project: name, method: n % 8 === 0 ? 'invited' : 'open', estimate: Math.round(price * 1.08), media: '公共资源交易平台' },
      n,
    ),
    act('issue-documents', day(1), AGENCY, { issuedOn: day(1), saleUntil: day(7), bidDeadline: deadline }, n),
  ]
  if (n % 5 === 0) out.push(act('clarify', day(6), AGENCY, { sentOn: day(6), affectsBids: true }, n))
  if (course === 'failed') return [...out, act('fail', day(26), 'tenderee', { reason: 'under-three-bidders' }, n + 4)]
  out.push({ act: 'open-bids', at: deadline, by: AGENCY, data: { openedAt: deadline, bids } })
  out.push(
    act('evaluate', day(28), 'committee', { members: 5, experts: 4, candidates: 3, receivedOn: day(28), report: `评标报告-${n}` }, n),
  )
  out.push(act('publish-candidates', day(29), AGENCY, { from: day(29), until: day(32), first: `演示投标企业${n}号` }, n))
  if (course === 'objection' || course === 'complaint')
    out.push(
      act('object-to-result', day(31), 'bidder', { raisedOn: day(31), about: '对评标结果的异议（演示）' }, 1),
      act('answer-result', day(course === 'complaint' && n % 2 === 0 ? 37 : 33), 'tenderee', { answer: `异议答复-${n}` }, 3),
    )
  if (course === 'complaint') {
    out.push(act('complain', day(38), 'bidder', { knewOn: day(31), objectedFirst: true, matter: 'result', about: '对答复不服（演示）' }, 5))
    out.push(
      act('decide-on-complaint', day(40), 'supervisor', { accepted: true }, 1),
      act('settle-complaint', day(62), 'supervisor', { decision: n % 3 === 0 ? 'upheld' : 'rejected', document: `投诉处理决定-${n}` }, 1),
    )
  }
  const awarded = course === 'complaint' ? 64 : 36
  out.push(act('award', day(awarded), 'tenderee', { winner: `演示投标企业${n}号`, rank: 1, price, losersTold: n !== 11 }, n))
  if (course !== 'unreported') out.push(act('report', day(awarded + 9), 'tenderee', { report: `书面报告-${n}` }, n))
  const signed = day(awarded + (course === 'contracted-late' ? 41 : 18))
  out.push(act('sign', signed, 'tenderee', { signedOn: signed, price, contract: `合同-${n}` }, n))
  out.push(act('return-deposit', plusDays(signed, n % 13 === 2 ? 11 : 4), 'tenderee', { returned: bids }, n))
  if (course !== 'running') out.push(act('close', plusDays(signed, 30), 'tenderee', undefined, n))
  return out
}

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('tenders')
    const counties = ofTier('county-level')
    for (let n = 1; n <= TENDERS; n++) {
      const [kind, department] = kinds[n % kinds.length]!
      const county = r.pick(counties)
      const o = n % 3 === 0 ? (organs.find(x => x.code === `${PREFECTURE}-${department}`) ?? county) : county
      const course = courseOf(n)
      // The last eight began so late that they are under way on the last day of February.
      const on = course === 'running' ? plusDays('2023-01-04', (n - (TENDERS - 7)) * 6) : plusDays('2022-01-17', n * 6)
      const acts = tender(n, on, `${o.zh.replace('人民政府', '')}${kind}`, course, r.int(80, 4200) * 10_000)
      yield {
        scenario: number('演招标-', n, 3),
        procedure: 'tender',
        organ: o.code,
        acts: acts.filter(a => a.at < '2023-03-01').sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
      }
    }
  },
} satisfies Part
