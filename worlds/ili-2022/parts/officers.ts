import { plusDays, plusYears } from '#calendar'
import { organs } from '../organs.ts'
import { act, number, type Part, random, type WorldCase } from '../part.ts'

/** 3,413 passed the review for renewal in 2022, 3,287 the exam. */
const REVIEWED = 3413
const PASSED = 3287
const PASS_MARK = 60

export default {
  *cases(): Iterable<WorldCase> {
    const r = random('officers')
    const places = organs.filter(o => o.enforcementBody && (o.tier === 'prefecture-department' || o.tier === 'county-unit'))
    const fails = new Set(r.shuffle(Array.from({ length: REVIEWED }, (_, i) => i)).slice(0, REVIEWED - PASSED))
    for (let i = 0; i < REVIEWED; i++) {
      const o = r.pick(places)
      const person = number('officer-', i + 1, 5)
      const applied = r.day('2022-03-01', 60)
      const reviewed = plusDays(applied, r.int(10, 40))
      const exam = r.pick(['2022-08-20', '2022-09-17', '2022-10-22'])
      const base = [
        act(
          'apply',
          applied,
          'organ-clerk',
          { person, organ: o.code, on_establishment: true, kind: 'renewal', legal_qualification: r.chance(0.04) },
          i,
        ),
        act('review', reviewed, 'supervision-office', {}, i),
      ]
      if (fails.has(i)) {
        yield {
          scenario: number('演证2022-', i + 1, 5),
          procedure: 'officer-qualification',
          organ: o.code,
          acts: [...base, act('fail-exam', exam, 'supervision-office', { score: r.int(31, 59), exam_date: exam }, i)],
        }
        continue
      }
      const issued = plusDays(exam, r.int(12, 40))
      yield {
        scenario: number('演证2022-', i + 1, 5),
        procedure: 'officer-qualification',
        organ: o.code,
        acts: [
          ...base,
          act('exam', exam, 'supervision-office', { score: r.int(60, 98), pass_mark: PASS_MARK, exam_date: exam, exempt: false }, i),
          act(
            'issue',
            issued,
            'issuing-office',
            {
              certificate_number: number('演新执法', i + 1, 6),
              organ: o.code,
              valid_from: issued,
              valid_to: plusDays(plusYears(issued, 5), -1),
              scope: '本机关职权范围',
            },
            i,
          ),
        ],
      }
    }
  },
} satisfies Part
