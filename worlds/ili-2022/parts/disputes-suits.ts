import { plusDays } from '#calendar'
import { counties } from '../divisions.ts'
import { below } from '../organs.ts'
import { act, number, type Part, random, TODAY, type WorldAct, type WorldCase } from '../part.ts'

const SUITS = 18
/** The eight situations stand in until the region’s opinion is entered; only some have a basis in national rules, and none counts as verified. */
const situations: readonly (readonly [situation: string, source: string, rule: string])[] = [
  ['社会关注度高、影响较大的案件', '自治区意见（待核实）', '关注度 = "高"'],
  ['矛盾较大或者原告人数较多的案件', '自治区意见（待核实）', '原告人数 >= 5'],
  ['涉及重大人身、财产权益的案件', '负责人出庭规定第四条', '权益 = "重大"'],
  [
    '食品药品安全、生态环境和资源保护、公共卫生安全案件',
    '负责人出庭规定第四条',
    '领域 in ("食品药品安全", "生态环境和资源保护", "公共卫生安全")',
  ],
  ['行政公益诉讼案件', '负责人出庭规定第四条', '公益诉讼 = true'],
  ['人民法院书面建议或者通知负责人出庭的案件', '负责人出庭规定第四条', '法院通知 = true'],
  ['本机关年度首例应诉案件', '自治区意见（待核实）', '年度首例 = true'],
  ['上级或者本机关要求出庭的案件', '自治区意见（待核实）', '上级要求 = true'],
]

/** Suits heard in the first two months of 2023, against which the targets for the next year are first measured; and the table of situations. */
export default {
  *entries() {
    for (const [i, [situation, source, rule]] of situations.entries())
      yield {
        register: 'must-attend-situations',
        id: `S${i + 1}`,
        organ: '654000-01',
        row: { situation, source, rule, from: '2023-01-01', verified: false },
      }
  },
  *cases(): Iterable<WorldCase> {
    const r = random('suits-2023')
    for (let i = 0; i < SUITS; i++) {
      const n = i + 1
      const organ = r.pick(below(r.pick(counties)[0]).filter(o => o.enforcementBody || o.tier === 'township')).code
      const hearing = r.day('2023-01-05', 50)
      const served = plusDays(hearing, -r.int(30, 45))
      const must = i % 3 === 0
      const attended = must ? i !== 6 : r.chance(0.8)
      const acts: WorldAct[] = [
        act(
          'serve',
          served,
          'court',
          {
            court: '演示人民法院',
            caseNo: `(${served.slice(0, 4)})演行初${900 + n}号`,
            instance: 'first',
            plaintiff: `演示原告${number('', 900 + n)}`,
            defendant: organ,
          },
          n,
        ),
        act(
          'submit-answer',
          plusDays(served, r.int(6, 14)),
          'organ',
          { answer: `答辩状-${n}`, evidence: [`证据-${n}`], norms: [`依据-${n}`] },
          n,
        ),
        act(
          'assess-attendance',
          plusDays(hearing, -9),
          'response-office',
          { situations: must ? [r.pick(['S3', 'S4', 'S6', 'S7'])] : [], mustAttend: must },
          n,
        ),
        act(
          'notify-hearing',
          plusDays(hearing, -6),
          'court',
          { hearingOn: `${hearing}T10:30+08:00`, courtRequiresHead: false, noticeServedOn: plusDays(hearing, -6) },
          n,
        ),
      ]
      if (attended)
        acts.push(
          act(
            'name-head',
            plusDays(hearing, -3),
            'organ',
            { head: `officer-g${n}`, post: 'deputy', ofOrgan: organ, certificateOn: plusDays(hearing, -2) },
            n,
          ),
        )
      acts.push(
        act(
          'hold-hearing',
          hearing,
          'court',
          attended
            ? {
                headAttended: r.pick(['principal', 'deputy', 'deputy']),
                staffAttended: true,
                lawyerAttended: r.chance(0.6),
                headOfOrgan: organ,
                certificateBeforeHearing: true,
                headSpoke: true,
                headSpokeOnResolution: true,
              }
            : { headAttended: 'none', staffAttended: true, lawyerAttended: true },
          n,
        ),
      )
      if (i % 2 === 0)
        acts.push(
          act(
            'receive-judgment',
            plusDays(hearing, r.int(14, 25)),
            'court',
            { kind: 'judgment', outcome: 'claims-dismissed', lost: false, servedOn: plusDays(hearing, 25), final: false },
            n,
          ),
        )
      yield { scenario: number('演应诉2023-', 900 + n), procedure: 'litigation-response', organ, acts: acts.filter(a => a.at < TODAY) }
    }
  },
} satisfies Part
