import { randomBytes } from 'node:crypto'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import type { AnyEdition, AnyProcedure, Fields, Issue, Refusal } from '#kernel'
import { type Facts, type InputCode, inputText, type Lang, messages, type ProblemCode, refusalWords } from '../messages/index.ts'
import { NotServed } from './host.ts'
import { langOf } from './language.ts'

/** The one place where a refusal, a conflict or a fault becomes an HTTP answer (RFC 9457). */

const status: Readonly<Record<ProblemCode, number>> = {
  refused: 422,
  invalid: 400,
  conflict: 409,
  'not-found': 404,
  loading: 503,
  'not-loaded': 503,
  stopping: 503,
  fault: 500,
  'too-many': 429,
  'too-large': 413,
  'media-type': 415,
  host: 421,
}

/** Something an address names that is not there, or a request that may not be answered. Thrown by routes, answered by `onError`. */
export class HttpProblem extends Error {
  readonly code: ProblemCode
  readonly facts: Facts
  readonly issues: readonly InputIssue[]
  constructor(code: ProblemCode, facts: Facts = {}, issues: readonly InputIssue[] = []) {
    super(`${code} ${JSON.stringify(facts)}`)
    this.name = 'HttpProblem'
    this.code = code
    this.facts = facts
    this.issues = issues
  }
}
export const notFound = (what: string): HttpProblem => new HttpProblem('not-found', { what })

/** One thing wrong with input: where, which rule, and the words its sentence needs. */
export interface InputIssue {
  readonly path: string
  readonly code: InputCode
  readonly facts?: Facts
  /** The kernel's own words, more exact than the sentence of the code. */
  readonly message?: string
}
export const badInput = (path: string, code: InputCode, facts: Facts = {}): HttpProblem =>
  new HttpProblem('invalid', {}, [{ path, code, facts }])

export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: ProblemCode
  readonly [more: string]: unknown
}
const body = (code: ProblemCode, lang: Lang, facts: Facts, more: Readonly<Record<string, unknown>> = {}): ProblemBody => {
  const m = messages[lang].problem[code]
  return { type: `/problems/${code}`, title: m.title, status: status[code], detail: m.detail(facts), code, ...more }
}
export const sendProblem = (
  req: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  facts: Facts = {},
  more: Readonly<Record<string, unknown>> = {},
): FastifyReply => {
  const lang = langOf(req)
  return reply
    .code(status[code])
    .header('content-language', lang === 'zh' ? 'zh-CN' : 'en')
    .header('vary', 'Accept-Language')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(body(code, lang, facts, more)))
}

/** A refusal as the API tells it. */
export const refusalBody = (r: Refusal, p?: AnyProcedure, e?: AnyEdition) => {
  const words = refusalWords(r, p, e)
  return { code: r.code, title: words.title, basis: words.basis, remedy: words.remedy, facts: r.facts, path: r.path ?? null }
}

export const sendRefused = (
  req: FastifyRequest,
  reply: FastifyReply,
  refusals: readonly Refusal[],
  position: number | null,
  p?: AnyProcedure,
  e?: AnyEdition,
): FastifyReply => {
  const lang = langOf(req)
  const bodies = refusals.map(r => refusalBody(r, p, e))
  const first = bodies[0]
  const facts: Facts = first ? { title: first.title[lang], basis: first.basis.join('；'), remedy: first.remedy[lang] } : {}
  return sendProblem(req, reply, 'refused', facts, { refusals: bodies, position })
}
export const sendConflict = (req: FastifyRequest, reply: FastifyReply, size: number): FastifyReply =>
  sendProblem(req, reply, 'conflict', { size: String(size) }, { size })

export const sendInvalid = (req: FastifyRequest, reply: FastifyReply, issues: readonly InputIssue[]): FastifyReply => {
  const lang = langOf(req)
  const told = issues.map(i => {
    const said = inputText(lang, i.code, { path: i.path, ...i.facts })
    return { path: i.path, code: i.code, message: lang === 'en' && i.message ? i.message : said }
  })
  return sendProblem(req, reply, 'invalid', told[0] ? { first: told[0].message } : {}, { issues: told })
}
/** Issues that the kernel names, with the labels of the fields they speak of. */
export const kernelIssues = (issues: readonly Issue[], fields?: Fields, lang: Lang = 'zh'): readonly InputIssue[] =>
  issues.map(i => {
    const label = fields?.[i.path.split('.').at(-1) ?? '']?.label[lang]
    return { path: i.path, code: i.code, message: i.message, ...(label ? { facts: { label } } : {}) }
  })

// ---- what fastify and zod found wrong ------------------------------------------------------------------------------------------

type Params = Readonly<Record<string, unknown>>
const inputCode = (keyword: string, params: Params): InputCode => {
  const own = (params.params as Params | undefined)?.code
  if (typeof own === 'string') return own as InputCode
  if (keyword === 'unrecognized_keys') return 'unknown-key'
  if (keyword === 'invalid_type') return params.input === undefined && !('input' in params) ? 'field-missing' : 'field-type'
  return 'value'
}
const wanted = (keyword: string, params: Params): string | undefined => {
  if (keyword === 'too_big') return `≤ ${String(params.maximum)}`
  if (keyword === 'too_small') return `≥ ${String(params.minimum)}`
  if (keyword === 'invalid_value' && Array.isArray(params.values)) return params.values.join(' | ')
  return typeof params.expected === 'string' ? params.expected : undefined
}
const roots: Readonly<Record<string, string>> = { body: '$', querystring: '$query', params: '$path', headers: '$headers' }

const validationIssues = (e: FastifyError & { readonly validationContext?: string | undefined }): readonly InputIssue[] => {
  if (!hasZodFastifySchemaValidationErrors(e)) return []
  const root = roots[e.validationContext ?? 'body'] ?? '$'
  return e.validation.map(v => {
    const params = (v.params ?? {}) as Params
    const keys = v.keyword === 'unrecognized_keys' && Array.isArray(params.keys) ? `.${params.keys.join(',')}` : ''
    const path = `${root}${v.instancePath
      .split('/')
      .filter(x => x !== '')
      .map(x => (/^\d+$/.test(x) ? `[${x}]` : `.${x}`))
      .join('')}${keys}`
    const want = wanted(String(v.keyword), params)
    return { path, code: inputCode(String(v.keyword), params), ...(want ? { facts: { wanted: want } } : {}) }
  })
}

const known: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type',
  FST_ERR_RATE_LIMIT: 'too-many',
}
const badJson = ['FST_ERR_CTP_EMPTY_JSON_BODY', 'FST_ERR_CTP_INVALID_JSON_BODY', 'FST_ERR_CTP_INVALID_CONTENT_LENGTH']

/** Called with the incident's number and what failed: to be kept where an operator looks. */
export type OnFault = (incident: string, fault: unknown, request: FastifyRequest) => void

/** Fastify's error handler: everything thrown ends here. */
export const onError =
  (report: OnFault) =>
  (e: unknown, req: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (e instanceof HttpProblem) return e.code === 'invalid' ? sendInvalid(req, reply, e.issues) : sendProblem(req, reply, e.code, e.facts)
    if (e instanceof NotServed) return sendProblem(req, reply.header('retry-after', '2'), e.code, e.facts)
    const f = e as FastifyError
    if (f.validation) return sendInvalid(req, reply, validationIssues(f))
    if (badJson.includes(f.code) || e instanceof SyntaxError) return sendInvalid(req, reply, [{ path: '$', code: 'json' }])
    const code = f.statusCode === 429 ? 'too-many' : known[f.code]
    if (code) return sendProblem(req, reply, code)
    const incident = randomBytes(5).toString('hex')
    report(incident, e, req)
    return sendProblem(req, reply, 'fault', { incident }, { incident })
  }
