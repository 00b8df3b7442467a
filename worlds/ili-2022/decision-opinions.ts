import { type ISODate, plusDays } from '#calendar'
import { act, number, type random, type WorldCase } from './part.ts'
import { adviserFor, justiceBureau, untilToday, workday } from './workdays.ts'

type R = ReturnType<typeof random>
/** When the review was asked for and given, and whether it was only a letter. */
export interface DecisionDays {
  readonly submitted: ISODate
  readonly opined: ISODate
  readonly byLetter: boolean
}

/** The opinion asked of a retained adviser on a decision; some come late, some are never answered or never given. */
export const opinionOn = (r: R, n: number, scenario: string, organ: string, asked: ISODate, decided: ISODate): WorldCase => {
  const late = n % 11 === 7
  const given = late ? plusDays(asked, 9) : workday(asked, 2)
  const unanswered = n % 13 === 5
  return {
    scenario: number('演法意2022-', n),
    procedure: 'legal-opinion',
    organ,
    acts: untilToday([
      act(
        'request',
        asked,
        'requester',
        {
          matter: 'major-decision',
          'matter-case': scenario,
          adviser: adviserFor(organ, n),
          kind: 'legal-adviser',
          question: '决策草案是否符合法定权限、程序和内容要求（演示）',
          'due-on': plusDays(asked, 6),
        },
        n,
      ),
      act('declare-conflict', plusDays(asked, 0), 'adviser', { conflict: false }, n),
      ...(n % 17 === 11
        ? []
        : [
            act(
              'deliver',
              given,
              'adviser',
              { opinion: `法律意见书-${n}`, conclusion: r.chance(0.2) ? 'risk' : 'no-obstacle', signed: true },
              n,
            ),
            ...(unanswered
              ? []
              : [
                  act(
                    'adopt',
                    workday(given, 1) < decided ? workday(given, 1) : given,
                    'requester',
                    r.chance(0.85) ? { adopted: 'all' } : { adopted: 'part', reason: '其余意见与上级文件不一致' },
                    n,
                  ),
                ]),
          ]),
    ]),
  }
}

/** The legality review of a decision, in the justice bureau of its government. */
export const reviewOf = (r: R, n: number, d: DecisionDays, scenario: string, organ: string): WorldCase => ({
  scenario: number('演合审决2022-', n),
  procedure: 'legality-review',
  organ: justiceBureau(organ),
  acts: untilToday([
    act(
      'submit',
      d.submitted,
      'submitter',
      { subject: 'major-decision', 'subject-case': scenario, materials: [`决策草案-${n}`], urgent: false, 'same-unit': false },
      n,
    ),
    ...(n % 8 === 3
      ? [
          act('require-materials', workday(d.submitted, 1), 'legal-office', { missing: '风险评估报告附件' }, n),
          act('supply-materials', workday(d.submitted, 2), 'submitter', { materials: [`补充材料-${n}`] }, n),
        ]
      : []),
    act(
      'counsel-opinion',
      workday(d.submitted, 3),
      'adviser',
      { kind: r.pick(['legal-adviser', 'public-lawyer']), opinion: `法律意见书-${n}` },
      n,
    ),
    act(
      'issue-opinion',
      d.opined,
      'legal-office',
      {
        form: d.byLetter ? 'comment-letter' : 'written-opinion',
        opinion: 'lawful',
        'reviewed-power': true,
        'reviewed-procedure': true,
        'reviewed-content': true,
        document: `合法性审查意见书-决策${n}`,
      },
      n,
    ),
    act('answer', workday(d.opined, 1), 'submitter', { adopted: 'all' }, n),
  ]),
})
