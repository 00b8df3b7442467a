import { z } from 'zod'
import { isDate, isInstant } from '#calendar'

/** Shapes that many routes share. Lists are read-only, so that what the derived modules give fits as it is. */
export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly()
export const label = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Label', description: 'A label in Chinese and English' })
export const named = z.object({ id: z.string(), zh: z.string(), en: z.string() })
export const basis = list(z.string()).meta({ description: 'Articles, as one cites them' })

/** A civil date in China Standard Time. */
export const date = z
  .string()
  .refine(isDate, { params: { code: 'date' } })
  .meta({ format: 'date', description: 'YYYY-MM-DD' })
/** An instant with offset. */
export const instant = z
  .string()
  .refine(isInstant, { params: { code: 'instant' } })
  .meta({ format: 'date-time', description: 'ISO 8601 with offset' })
export const position = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
export const limit = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual)
export const flag = z.enum(['true', 'false', '1', '0']).transform(v => v === 'true' || v === '1')
export const idText = z.string().min(1).max(200)

const problem = z
  .looseObject({ type: z.string(), title: z.string(), status: z.number(), detail: z.string(), code: z.string() })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' })
export const refusal = z
  .object({
    code: z.string(),
    title: label,
    basis,
    remedy: label,
    facts: z.record(z.string(), z.string()).readonly(),
    path: z.string().nullable(),
  })
  .meta({ id: 'Refusal', description: 'Why the law does not allow an act, and what would make it lawful' })
const bodies = {
  400: [
    'The input is not valid',
    problem.extend({ issues: list(z.object({ path: z.string(), code: z.string(), message: z.string() })) }).meta({ id: 'InvalidProblem' }),
  ],
  404: ['No such thing', problem],
  409: ['Someone else recorded first', problem.extend({ size: z.number() }).meta({ id: 'ConflictProblem' })],
  422: [
    'The law does not allow it',
    problem.extend({ refusals: list(refusal), position: z.number().nullable() }).meta({ id: 'RefusedProblem' }),
  ],
  503: ['Not ready', problem],
} as const
type Told = keyof typeof bodies

/** The problems a route can answer with, beside 503 while the server loads. */
export const problems = (...codes: Exclude<Told, 503>[]) =>
  Object.fromEntries(
    [...codes, 503 as const].map(code => [
      code,
      { description: bodies[code][0], content: { 'application/problem+json': { schema: bodies[code][1] } } },
    ]),
  ) as Record<never, never>
/** Text or bytes, sent as they are: described as text, typed as whatever a reply takes. */
export const raw: z.ZodType<unknown> = z.string()
/** An answer that is text, not JSON. */
export const text = (type: string, description: string) => ({ description, content: { [type]: { schema: raw } } })
