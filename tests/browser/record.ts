import { plusDays } from '#calendar'
import { prc } from '#calendars/index.ts'

/** A small record of another system, made for a given day: some cases are due on it, some are late, one is paused. All names are invented. */
export const organs = [
  { code: '650100', zh: '示例州', en: 'Example Prefecture', tier: 'prefecture', parent: null },
  { code: '650100-zfb', zh: '示例州人民政府办公室', en: 'Prefecture government office', tier: 'prefecture-department', parent: '650100' },
  { code: '650100-scj', zh: '示例州市场监督管理局', en: 'Prefecture market bureau', tier: 'prefecture-department', parent: '650100' },
  { code: '650101', zh: '甲县', en: 'Jia County', tier: 'county-level', parent: '650100' },
  { code: '650102', zh: '乙县', en: 'Yi County', tier: 'county-level', parent: '650100' },
  { code: '650103', zh: '丙市', en: 'Bing City', tier: 'county-level', parent: '650100' },
]

/** The day so many working days before another. */
const workdaysBefore = (day: string, n: number): string => {
  let d = day
  for (let left = n; left > 0; ) {
    if (!prc.isRest(d)) left--
    d = plusDays(d, -1)
  }
  return d
}
const at = (day: string, hour = '10'): string => `${day}T${hour}:00+08:00`

interface Act {
  readonly act: string
  readonly at: string
  readonly by: string
  readonly data?: Readonly<Record<string, unknown>>
}
interface Line {
  readonly scenario: string
  readonly procedure: string
  readonly organ: string
  readonly mode: 'record'
  readonly acts: readonly Act[]
}

const request = (scenario: string, organ: string, received: string, more: readonly Act[] = []): Line => ({
  scenario,
  procedure: 'information-request',
  organ,
  mode: 'record',
  acts: [
    {
      act: 'receive',
      at: at(received),
      by: 'disclosure-office',
      data: { channel: 'in-person', 'confirmed-with-applicant': true, 'applicant-kind': 'person', subject: '某道路工程批复' },
    },
    ...more,
  ],
})
const replied = (day: string, outcome: string, more: Readonly<Record<string, unknown>> = {}): Act => ({
  act: 'reply',
  at: at(day, '11'),
  by: 'disclosure-office',
  data: { outcome, ground: 'none', 'remedies-told': true, document: '示公开复〔1〕号', ...more },
})
const suit = (scenario: string, county: string, heard: string, head: string): Line => ({
  scenario,
  procedure: 'litigation-response',
  organ: county,
  mode: 'record',
  acts: [
    {
      act: 'serve',
      at: at(plusDays(heard, -30)),
      by: 'court',
      data: {
        court: '示例法院',
        caseNo: `(2026)示01行初${scenario.slice(-2)}号`,
        instance: 'first',
        plaintiff: '示例当事人',
        defendant: county,
      },
    },
    {
      act: 'submit-answer',
      at: at(plusDays(heard, -20)),
      by: 'organ',
      data: { answer: '答辩状', evidence: ['证据目录'], norms: ['规范性文件'] },
    },
    { act: 'assess-attendance', at: at(plusDays(heard, -15)), by: 'response-office', data: { mustAttend: false } },
    {
      act: 'hold-hearing',
      at: at(heard),
      by: 'court',
      data: {
        headAttended: head,
        staffAttended: true,
        lawyerAttended: true,
        headOfOrgan: county,
        certificateBeforeHearing: true,
        headSpoke: head !== 'none',
        headSpokeOnResolution: head !== 'none',
      },
    },
  ],
})
const petition = (scenario: string, organ: string, registered: string, more: readonly Act[]): Line => ({
  scenario,
  procedure: 'petition',
  organ,
  mode: 'record',
  acts: [
    {
      act: 'register',
      at: at(registered),
      by: 'handling-organ',
      data: { petitioner: '示例信访人', via: 'direct', channel: 'online', kind: 'appeal-request', addressKnown: true, matter: '道路' },
    },
    ...more,
  ],
})

/** The lines of the record as of a day, in the form that `mingfa import` reads. */
export const record = (today: string): readonly Line[] => {
  const long = workdaysBefore(today, 60)
  const heard = [plusDays(today, -40), plusDays(today, -33), plusDays(today, -26)]
  const counties = ['650101', '650102', '650103']
  return [
    request('公开-01', '650100-zfb', workdaysBefore(today, 20)),
    request('公开-02', '650100-zfb', workdaysBefore(today, 18)),
    request('公开-03', '650101', workdaysBefore(today, 26)),
    request('公开-04', '650102', workdaysBefore(today, 5)),
    request('公开-05', '650100-zfb', long, [replied(plusDays(long, 10), 'provided')]),
    request('公开-06', '650103', long, [replied(plusDays(long, 12), 'refused', { ground: 'third-party-interest' })]),
    petition('信访-01', '650101', workdaysBefore(today, 15), [
      { act: 'notify', at: at(workdaysBefore(today, 8)), by: 'handling-organ', data: { path: 'petition-opinion', inWriting: true } },
    ]),
    petition('信访-02', '650102', workdaysBefore(today, 16), []),
    ...heard.flatMap((day, i) =>
      counties.map((county, j) =>
        suit(`行诉-${i}${j}`, county, day, j === 1 && i > 0 ? 'none' : j === 2 && i === 2 ? 'none' : i === 0 ? 'principal' : 'deputy'),
      ),
    ),
  ]
}
