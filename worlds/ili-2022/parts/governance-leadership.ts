import { type ISODate, plusDays } from '#calendar'
import { counties } from '../divisions.ts'
import { ofTier, PREFECTURE } from '../organs.ts'
import { act, number, type Part, random, type WorldAct, type WorldCase, type WorldEntry } from '../part.ts'

const OFFICE = '654000-59'
/** Counties whose law-based governance office had been set up by the end of February 2023; the published report says that not all had. */
const withOffice = ['654002', '654003', '654021', '654022', '654023', '654025', '654027', '654028']
/** Issues that the region's own inspection of the prefecture found, and those verified as put right: one short, which the record shows as a finding. */
const REGION_FOUND = 18
const VERIFIED = 17

const inspection = (
  k: number,
  on: ISODate,
  target: string,
  mode: 'onsite' | 'written',
  issues: number,
  how: 'open' | 'late' | 'done' | 'returned',
): WorldAct[] => {
  const body = 'inspection-body'
  const fedBack = plusDays(on, 34)
  const due = how === 'open' ? '2023-04-28' : plusDays(fedBack, 90)
  const reported = plusDays(due, how === 'late' ? 9 : -6)
  const settled = how === 'returned' ? plusDays(reported, 60) : reported
  return [
    act('plan', on, body, { mode, target, scope: '法治政府建设与责任落实（演示）', approvedPlan: `年度督察计划-${on.slice(0, 4)}` }, k),
    ...(mode === 'onsite'
      ? [act('enter', plusDays(on, 12), 'inspection-team', { headInformed: true, enteredOn: plusDays(on, 12) }, k)]
      : [
          act('demand-self-inspection', plusDays(on, 6), body, { selfInspectBy: plusDays(on, 20) }, k),
          act('report-self-inspection', plusDays(on, 19), 'subject', { report: `自查报告-${k}` }, k),
        ]),
    act(
      'write-report',
      plusDays(on, 27),
      'inspection-team',
      { issues, report: `督察报告-${k}`, causes: '部分单位责任落实不到位（演示）', advice: '逐项整改，限期报告（演示）' },
      k,
    ),
    act('feed-back', fedBack, body, { issues, rectifyBy: due }, k),
    ...(how === 'open' ? [] : [act('report-rectification', reported, 'subject', { done: issues, evidence: [`整改材料-${k}`] }, k)]),
    ...(how === 'returned'
      ? [
          act('return', plusDays(reported, 8), body, { reason: '部分问题整改不彻底（演示）', rectifyBy: plusDays(reported, 68) }, k),
          act('report-rectification', plusDays(reported, 60), 'subject', { done: issues, evidence: [`整改材料-${k}-2`] }, k),
        ]
      : []),
    ...(how !== 'open'
      ? [
          act('verify', plusDays(settled, 12), body, { doneVerified: issues, verifiedBy: 'officer-verify' }, k),
          act('close', plusDays(settled, 15), body, undefined, k),
        ]
      : []),
  ].filter(a => a.at < '2023-03-01')
}

/** The year's report of one organ. Reports on 2022 are still on their way on the last day of February 2023. */
const report = (organ: string, government: boolean, year: number, n: number, late: number): WorldAct[] => {
  const next = year + 1
  const digest = `摘要-${year}-${organ}`
  const by = 'compiler'
  const reports: WorldAct[] = [
    act('report-to-party-committee', plusDays(`${next}-02-16`, late), by, { digest, receipt: `回执-${n}-1` }, n),
    act('report-to-superior', plusDays(`${next}-02-17`, late), by, { digest, copiedToInspection: true, receipt: `回执-${n}-2` }, n),
    ...(government ? [act('report-to-congress', plusDays(`${next}-02-18`, late), by, { digest, receipt: `回执-${n}-3` }, n)] : []),
  ]
  const acts = [
    act('open', `${next}-01-04`, by, { reportYear: year, reporter: government ? 'government' : 'department' }, n),
    act(
      'compile',
      `${next}-01-${String(14 + (n % 12)).padStart(2, '0')}`,
      by,
      {
        asOf: `${year}-12-31`,
        figures: `数据清单-${n}`,
        handTyped: year === 2021 ? n % 5 : 0,
        measures: '主要举措和成效（演示）',
        shortcomings: '不足和原因（演示）',
        headDuty: '第一责任人履职情况（演示）',
        plan: '下一年度安排（演示）',
      },
      n,
    ),
    act('approve', `${next}-02-${String(6 + (n % 8)).padStart(2, '0')}`, 'organ-head', { meeting: '办公会议', digest }, n),
    ...reports,
    ...(year === 2021
      ? [
          act('publish', plusDays('2022-03-14', late), by, { digest, channel: '政府网站' }, n),
          act('close', plusDays('2022-03-25', late), by, undefined, n),
        ]
      : []),
  ]
  return acts.filter(a => a.at < '2023-03-01')
}

/** The self-assessment names what proves each of its indicators: indicators and registers of the record. */
const evidence = [
  'duty-report.coverage',
  'powers',
  'litigation.head-attendance-rate',
  'petition.timely-acceptance-rate',
  'officers.review-passed-count',
  'emergency-plans',
  'study-sessions',
  'normative-documents',
]

export default {
  *cases(): Iterable<WorldCase> {
    let n = 0
    for (const o of ofTier('prefecture', 'county-level', 'prefecture-department')) {
      n++
      const government = o.tier !== 'prefecture-department'
      // Two departments were late with the report on 2021; two had not approved theirs on 2022 by the end of February.
      yield {
        scenario: number('演年报2021-', n, 3),
        procedure: 'annual-report',
        organ: o.code,
        acts: report(o.code, government, 2021, n, n === 40 ? 13 : n === 66 ? 21 : 0),
      }
      const acts = report(o.code, government, 2022, n, 0)
      yield {
        scenario: number('演年报2022-', n, 3),
        procedure: 'annual-report',
        organ: o.code,
        acts: n === 33 || n === 58 ? acts.slice(0, 2) : acts,
      }
    }
    const r = random('inspections')
    const due = plusDays('2022-09-06', 90)
    yield {
      scenario: '演督察-自治区',
      procedure: 'rule-of-law-inspection',
      organ: PREFECTURE,
      acts: [
        act('plan', '2022-07-11', 'inspection-body', {
          mode: 'onsite',
          target: PREFECTURE,
          scope: '自治区法治建设实地督察（演示）',
          approvedPlan: '自治区年度督察计划-2022',
        }),
        act('enter', '2022-08-01', 'inspection-team', { headInformed: true, enteredOn: '2022-08-01' }),
        act('write-report', '2022-08-26', 'inspection-team', {
          issues: REGION_FOUND,
          report: '督察报告-自治区',
          causes: '压力传导不够（演示）',
          advice: '逐条整改销号（演示）',
        }),
        act('feed-back', '2022-09-06', 'inspection-body', { issues: REGION_FOUND, rectifyBy: due }),
        act('report-rectification', plusDays(due, -4), 'subject', { done: VERIFIED, evidence: ['整改台账'] }),
        act('verify', '2022-12-28', 'inspection-body', { doneVerified: VERIFIED, verifiedBy: 'officer-verify' }),
      ],
    }
    // What the prefecture itself inspected: counties and departments in 2021, and in early 2023 as the published report plans.
    for (const [i, [code]] of counties.entries())
      yield {
        scenario: number('演督察-', i + 1, 2),
        procedure: 'rule-of-law-inspection',
        organ: OFFICE,
        acts: inspection(
          i + 1,
          i < 7 ? plusDays('2021-04-06', i * 21) : plusDays('2023-01-09', (i - 7) * 3),
          code,
          i % 3 === 2 ? 'written' : 'onsite',
          r.int(4, 12),
          i >= 7 ? 'open' : i === 3 ? 'late' : i === 5 ? 'returned' : 'done',
        ),
      }
    for (const [i, [code, zh]] of counties.slice(0, 4).entries()) {
      const opened = plusDays('2022-03-07', i * 9)
      const met = i === 3 ? 5 : evidence.length
      yield {
        scenario: `演示范-${zh}`,
        procedure: 'demonstration',
        organ: code,
        acts: [
          act('open', opened, 'applicant', { indicatorSet: '法治政府建设示范指标体系（演示）', indicators: evidence.length }, i),
          ...evidence
            .slice(0, met)
            .map((e, k) =>
              act(
                'attach-evidence',
                plusDays(opened, 10 + k),
                'applicant',
                { indicator: `指标${k + 1}`, evidence: e, selfScore: r.pick(['met', 'met', 'partly']) },
                k,
              ),
            ),
          ...(met < evidence.length ? [] : [act('apply', plusDays(opened, 40), 'applicant', { covered: met }, i)]),
          ...(i < 2
            ? [
                act('assess', plusDays(opened, 95), 'assessor', { result: '经评估（演示）' }, i),
                i === 0
                  ? act('name', '2022-08-15', 'assessor', { level: 'prefecture' }, i)
                  : act('not-name', '2022-08-15', 'assessor', { reason: '两项指标未达标（演示）' }, i),
              ]
            : []),
        ],
      }
    }
  },
  *entries(): Iterable<WorldEntry> {
    const office = (code: string, parent: string, name: string, nameEn: string, establishedOn: ISODate): WorldEntry => ({
      register: 'organ-structure',
      id: `organ-${code}`,
      organ: parent,
      row: {
        organ: code,
        name,
        nameEn,
        tier: 'county-unit',
        parent,
        enforcementBody: false,
        powersHolder: false,
        establishedOn,
        document: '',
      },
    })
    yield office(`${OFFICE}-1`, OFFICE, '伊犁州党委依法治州办秘书处', 'Secretariat of the Ili Law-based Governance Office', '2022-04-20')
    for (const [code, zh, en] of counties)
      if (withOffice.includes(code))
        yield office(
          `${code}-90`,
          code,
          `${zh}依法治${zh.endsWith('市') ? '市' : '县'}办公室`,
          `${en}, Law-based Governance Office`,
          '2021-06-30',
        )
    let m = 0
    for (const law of ['宪法', '行政处罚法', '行政复议法', '行政诉讼法', '重大行政决策程序暂行条例']) {
      m++
      yield {
        register: 'must-know-laws',
        id: number('must-know-', m, 2),
        organ: PREFECTURE,
        row: { organ: PREFECTURE, post: '州政府领导班子成员', law, edition: '现行有效文本', reviewedOn: '2022-03-18' },
      }
    }
  },
} satisfies Part
