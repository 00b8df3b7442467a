import { z } from 'zod'
import { basis, label, list, named, refusal } from './basics.ts'
import { formField } from './definition.ts'
import { outcome } from './outcome.ts'

export const left = z
  .object({ n: z.number(), unit: z.enum(['working-days', 'days']) })
  .meta({ id: 'Left', description: 'Below zero: over by so many' })
export const nextDue = z.object({ clock: z.string(), zh: z.string(), en: z.string(), due: z.string(), status: z.string(), left })
export const head = z
  .object({
    id: z.string(),
    number: z.string(),
    procedure: z.string(),
    procedureZh: z.string(),
    procedureEn: z.string(),
    edition: z.string(),
    organ: z.string(),
    organZh: z.string(),
    organEn: z.string(),
    state: z.string(),
    stateZh: z.string(),
    stateEn: z.string(),
    final: z.boolean(),
    openedOn: z.string(),
    lastOn: z.string(),
    nextDue: nextDue.nullable(),
    findings: z.number(),
    source: z.string().nullable(),
  })
  .meta({ id: 'CaseHead' })
export const caseList = z.object({ cases: list(head), next: z.string().nullable(), total: z.number() })

const why = z
  .looseObject({ clock: z.string(), startAct: z.string(), start: z.string(), due: z.string().nullable() })
  .meta({ id: 'Why', description: 'How a due day came about' })
const clock = named.extend({
  start: z.string(),
  due: z.string().nullable(),
  status: z.string(),
  stoppedOn: z.string().nullable(),
  left: left.nullable(),
  limit: label,
  basis,
  onOverrun: label,
  why,
})
export const finding = named.extend({ basis, kind: z.enum(['finding', 'observation']), on: z.string() })
const act = z.object({
  index: z.number(),
  position: z.number().nullable(),
  act: z.string(),
  zh: z.string(),
  en: z.string(),
  on: z.string(),
  at: z.string(),
  recordedAt: z.string().nullable(),
  by: z.string(),
  byZh: z.string(),
  byEn: z.string(),
  organ: z.string(),
  organZh: z.string(),
  organEn: z.string(),
  data: list(
    z.object({ name: z.string(), zh: z.string(), en: z.string(), kind: z.string(), value: z.unknown(), text: label, sealed: z.boolean() }),
  ),
  deemed: z.boolean(),
  outOfOrder: z.boolean(),
  setAside: z.boolean(),
  failed: list(z.string()),
  basis,
  corrections: list(z.object({ position: z.number(), recordedAt: z.string(), reason: z.string(), set: z.unknown() })),
  documents: list(z.object({ id: z.string(), zh: z.string(), en: z.string(), href: z.string() })),
  receipt: z.string().nullable(),
})
export const possible = z
  .object({
    act: z.string(),
    zh: z.string(),
    en: z.string(),
    by: list(z.string()),
    allowed: z.boolean(),
    refusals: list(refusal),
    judged: list(named.extend({ severity: z.string(), basis, remedy: label.nullable() })).meta({
      description: 'Gates that depend on what is entered',
    }),
    fields: list(formField),
    basis,
    stepUp: z.boolean(),
  })
  .meta({ id: 'PossibleAct' })
export const casePage = z
  .object({
    head: head.extend({
      parties: list(z.object({ act: z.string(), name: z.string(), zh: z.string(), en: z.string(), sealed: z.boolean() })),
    }),
    clocks: list(clock),
    findings: list(finding),
    notJudged: list(named),
    acts: list(act),
    states: list(named.extend({ final: z.boolean(), visited: z.boolean(), current: z.boolean() })),
    possible: list(possible),
    links: list(
      z.object({
        edge: z.string(),
        zh: z.string(),
        en: z.string(),
        direction: z.enum(['out', 'in']),
        case: z.string(),
        number: z.string(),
        procedure: z.string(),
        known: z.boolean(),
      }),
    ),
    outcomes: list(outcome).meta({ description: 'What courts and bodies above made of its acts' }),
    today: z.string(),
    on: z.string(),
    position: z.number(),
  })
  .meta({ id: 'CasePage' })
export const recorded = z
  .object({
    case: z.string(),
    position: z.number(),
    findings: list(named),
    receipt: z.string(),
    proof: z.string(),
    opened: list(
      z.object({
        case: z.string(),
        procedure: z.string(),
        position: z.number(),
        findings: list(named),
        receipt: z.string(),
        proof: z.string(),
      }),
    ).optional(),
  })
  .meta({ id: 'Recorded', description: '`receipt` is its address, `proof` the C2SP tlog-proof itself' })
const moved = named.extend({ due: z.string().nullable() })
export const preview = z
  .object({
    refusals: list(refusal),
    findings: list(finding.omit({ on: true })),
    consequences: z
      .object({
        state: named,
        final: z.boolean(),
        starts: list(moved),
        stops: list(named.extend({ status: z.string() })),
        moves: list(moved.extend({ was: z.string().nullable() })),
      })
      .nullable(),
  })
  .meta({ id: 'Preview' })
