import { z } from 'zod'
import { basis, list, named } from './basics.ts'

/** What a court or a body above made of an act: of which case, by which, and the gates that the act had passed. */
export const outcome = z
  .object({
    kind: z.enum(['lost', 'quashed', 'changed']),
    on: z.string(),
    edge: z.string(),
    case: z.string(),
    number: z.string(),
    procedure: z.string(),
    procedureZh: z.string(),
    procedureEn: z.string(),
    of: z.string(),
    ofNumber: z.string(),
    deciding: z.object({ index: z.number(), act: z.string(), zh: z.string(), en: z.string(), on: z.string() }).nullable(),
    gates: list(named.extend({ basis, verdict: z.enum(['held', 'failed', 'not-judged']) })),
  })
  .meta({ id: 'Outcome' })
const count = z.number().int()
export const history = z
  .object({
    procedure: z.string(),
    zh: z.string(),
    en: z.string(),
    total: count,
    byKind: z.object({ lost: count, quashed: count, changed: count }),
    acts: list(named.extend({ outcomes: list(outcome) })),
    gates: list(named.extend({ basis, held: count, failed: count, notJudged: count, cases: list(z.string()) })),
    undecided: list(outcome),
  })
  .meta({ id: 'ProcedureHistory' })
