import { plusDays } from '#calendar'
import { counties } from '../divisions.ts'
import { made, type Plan, subjects, titleOf } from '../normative-course.ts'
import { organs, PREFECTURE } from '../organs.ts'
import { act, number, type Part, random, type WorldCase } from '../part.ts'
import { around, untilToday, workday } from '../workdays.ts'

/** Older documents that ended in 2022: abolished, lapsed; one past its term and still listed. Two proposals were declined. */
export default {
  *cases(): Iterable<WorldCase> {
    const r = random('normative-ended')
    for (let i = 0; i < 9; i++) {
      const n = 200 + i
      const organ = i < 5 ? PREFECTURE : counties[i]![0]
      const issuer = organs.find(o => o.code === organ)!
      const p: Plan = { issuer, level: 'government', starts: around('2020-03-02', i * 12) }
      const [subject, market, professional] = subjects[i * 2]!
      const m = made(r, n, p, titleOf(issuer, `${subject}（试行）`), market, professional)
      const signed = workday(m.deliberated, 2),
        published = workday(signed, 3)
      const effective = plusDays(published, 31)
      const until = plusDays(effective, 700)
      const acts = [
        ...m.acts,
        act('sign', signed, 'head', { 'document-no': `演规〔2020〕${n}号`, signatory: `officer-head-${organ}` }, n),
        act('register', workday(signed, 1), 'registration-office', { 'register-no': `演登2020${n}` }, n),
        act('publish', published, 'publisher', { channels: '政府公报', 'effective-on': effective, trial: true, 'valid-until': until }, n),
        act('publish-interpretation', workday(published, 2), 'drafting-unit', { material: `解读材料-${n}` }, n),
        act('report-for-filing', around(published, 8), 'registration-office', {}, n),
        ...(i < 4
          ? [act('abolish', around('2022-05-10', i * 9), 'head', { 'decision-no': `演废〔2022〕${i + 1}号` }, n)]
          : i < 7
            ? [act('expire', around(until, 4), 'registration-office', undefined, n)]
            : []),
      ]
      yield { scenario: number('演规范2020-', i + 1), procedure: 'normative-document', organ, acts: untilToday(acts) }
    }
    for (let i = 0; i < 2; i++) {
      const n = 220 + i
      yield {
        scenario: number('演规范2022-停', i + 1),
        procedure: 'normative-document',
        organ: counties[i]![0],
        acts: [
          act(
            'propose',
            around('2022-04-11', i * 30),
            'drafting-unit',
            {
              title: `${counties[i]![1]}${subjects[20 + i]![0]}`,
              level: 'government',
              'issuer-kind': 'organ',
              'affects-rights': true,
              'affects-market': true,
              professional: false,
              urgent: false,
              secret: false,
              'major-decision': false,
            },
            n,
          ),
          act(
            'assess-necessity',
            around('2022-04-20', i * 30),
            'drafting-unit',
            { report: `评估论证报告-${n}`, conclusion: 'not-needed' },
            n,
          ),
          act('decline', around('2022-04-26', i * 30), 'drafting-unit', { reason: '上级文件已有规定，无须重复制定' }, n),
        ],
      }
    }
  },
} satisfies Part
