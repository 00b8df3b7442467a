/** For tests: small editions without the rest of a procedure, and records written in a line. */
import { prc } from '../../calendars/index.ts'
import type { AtHand } from './at-hand.ts'
import { convention, t } from './basis.ts'
import type { Recorded } from './case-state.ts'
import type { AnyEdition, AnyProcedure, EditionMeta, FindingDef } from './define.ts'
import { type Assessment, assess, fold } from './fold.ts'
import { governanceRules } from './span.ts'

export const WHY = convention('for a test')
/** Head of an edition in force since 2000. */
export const meta = (more: Partial<EditionMeta> = {}): EditionMeta => ({
  inForce: ['2000-01-01', null],
  law: [],
  basis: WHY,
  verified: '2026-11-22',
  rules: governanceRules,
  dayRule: t('试', 'Test'),
  ...more,
})
export const l = (id: string) => t('试', id)

/** A procedure of one edition. */
export const procedureOf = (e: AnyEdition, findings: Readonly<Record<string, FindingDef>> = {}): AnyProcedure =>
  ({
    id: e.procedure,
    ...t('试', 'Test'),
    area: 'digital',
    openedBy: 'organ',
    chosenBy: 'opening',
    chosenNote: t('试', 'Test'),
    editions: [e],
    findings,
    crossFindings: {},
    organFindings: {},
    registers: {},
    indicators: {},
  }) as unknown as AnyProcedure

/** `'2024-03-04 open'`, `'2024-03-04T15:30 open'`, `'… open @role'`; data beside it. */
export const act = (text: string, data: Readonly<Record<string, unknown>> = {}): Recorded => {
  const [when = '', id = '', by = '@r'] = text.split(' ')
  return {
    act: id,
    at: when.length > 10 ? (/[+Z]/.test(when.slice(10)) ? when : `${when}+08:00`) : `${when}T10:00+08:00`,
    by: by.slice(1),
    data,
  }
}

/** What a record shows on a day. */
export const shown = (
  e: AnyEdition,
  acts: readonly (string | Recorded)[],
  on: string,
  atHand: Partial<AtHand> = {},
  findings?: Readonly<Record<string, FindingDef>>,
): Assessment => assess(state(e, acts, on, atHand, findings), on)
export const state = (
  e: AnyEdition,
  acts: readonly (string | Recorded)[],
  on: string,
  atHand: Partial<AtHand> = {},
  findings?: Readonly<Record<string, FindingDef>>,
) =>
  fold(
    {
      procedure: procedureOf(e, findings),
      edition: e,
      id: 'case-0',
      organ: 'organ-1',
      acts: acts.map(a => (typeof a === 'string' ? act(a) : a)),
    },
    { calendar: prc, ...atHand },
    on,
  )
