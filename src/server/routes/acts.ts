import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateOfInstant } from '#calendar'
import { type AnyEdition, type AnyProcedure, CaseState, chooseEdition, type Plain, parseData, type Recorded } from '#kernel'
import { findingLabel } from '../../messages/index.ts'
import { sealedOfAct } from '../../region/facts.ts'
import type { OpenCommand, Opened, Outcome } from '../../region/region.ts'
import { langOf } from '../language.ts'
import { badInput, kernelIssues, sendConflict, sendInvalid, sendRefused } from '../problem.ts'
import { previewAct } from '../queries/preview.ts'
import { idText, instant, problems } from '../schemas/basics.ts'
import { preview, recorded } from '../schemas/case.ts'
import type { Service } from '../service.ts'
import { caseOf, organOf, procedureOf, type Route } from './route.ts'

const tags = ['acts']
const data = z.record(z.string().max(100), z.unknown()).default({})
const opens = z
  .array(
    z.strictObject({
      procedure: idText,
      organ: idText,
      act: idText,
      role: idText,
      data,
      field: idText
        .optional()
        .meta({ description: 'Field of the act that takes the new number; else children, child, or its only one of kind case' }),
      parent: idText.optional().meta({ description: 'Field of the opening act that takes the number of the case it comes from' }),
    }),
  )
  .max(50)
  .optional()
  .meta({ description: 'Cases that this act hands over to: all are opened with it, or nothing is recorded' })
const act = z.strictObject({
  act: idText,
  role: idText,
  at: instant.optional(),
  data,
  mode: z.enum(['live', 'record']).default('live'),
  reason: z.string().max(2000).optional(),
  opens,
})
const opening = act.extend({ procedure: idText, organ: idText })
const tried = z.strictObject({ act: idText, role: idText, at: instant.optional(), data })
const correction = z.strictObject({
  position: z.number().int().min(0),
  set: z.union([z.literal('set-aside'), z.record(z.string().max(100), z.unknown())]),
  reason: z.string().min(1).max(2000),
  role: idText.optional(),
  at: instant.optional(),
})
const params = z.object({ id: idText })
type Act = z.output<typeof act>

/** A record of what has already happened says why it was not recorded when it did. */
const reasonFor = (a: Act): { readonly reason?: string } => {
  if (a.mode === 'record' && !a.reason?.trim()) throw badInput('$.reason', 'field-missing')
  return a.reason === undefined ? {} : { reason: a.reason }
}

/** The cases that an act hands over to, as the region takes them. */
const opensOf = (s: Service, a: Act): { readonly opens?: readonly OpenCommand[] } =>
  a.opens === undefined || a.opens.length === 0
    ? {}
    : {
        opens: a.opens.map(({ field, parent, ...o }, i) => ({
          ...o,
          procedure: procedureOf(s, o.procedure).id,
          organ: organOf(s, o.organ, `$.opens[${i}].organ`),
          ...(field === undefined ? {} : { field }),
          ...(parent === undefined ? {} : { parent }),
        })),
      }

/** What the writer answered, as HTTP: recorded, refused by law, invalid, or someone was first. */
const answer = async (
  s: Service,
  req: FastifyRequest,
  reply: FastifyReply,
  o: Outcome,
  p: AnyProcedure,
  e: AnyEdition | undefined,
  actId: string,
) => {
  if (o.kind === 'conflict') return sendConflict(req, reply, o.size)
  if (o.kind === 'invalid') return sendInvalid(req, reply, kernelIssues(o.issues, e?.acts[actId]?.data, langOf(req)))
  if (o.kind === 'refused') return sendRefused(req, reply, o.refusals, o.position, p, e)
  const c = s.record.cases.get(o.case ?? '')
  const edition = c?.edition ?? e ?? p.editions[0]!
  const receipt = `/api/receipts/${o.position}`
  return reply
    .code(201)
    .header('location', `/api/cases/${o.case}`)
    .send({
      case: o.case ?? '',
      position: o.position,
      receipt,
      proof: await s.region.receipt(o.position),
      findings: o.findings.map(id => ({ id, ...findingLabel(id, p, edition) })),
      ...(o.opened === undefined ? {} : { opened: await Promise.all(o.opened.map(x => openedOf(s, x))) }),
    })
}

/** A case opened by a hand-over, with its own receipt. */
const openedOf = async (s: Service, x: Opened) => {
  const c = s.record.cases.get(x.case)!
  return {
    case: x.case,
    procedure: x.procedure,
    position: x.position,
    receipt: `/api/receipts/${x.position}`,
    proof: await s.region.receipt(x.position),
    findings: x.findings.map(id => ({ id, ...findingLabel(id, c.procedure, c.edition) })),
  }
}

/** An act whose data are only tried: fits its fields, or the issues; sealed values as their sameness. */
const trial = (
  s: Service,
  e: AnyEdition,
  t: z.output<typeof tried>,
  at: string,
): { readonly act?: Recorded; readonly issues: ReturnType<typeof parseData>['issues'] } => {
  const def = e.acts[t.act]
  if (!def) throw badInput('$.act', 'unknown-act')
  if (!(t.role in e.roles)) throw badInput('$.role', 'unknown-role')
  const parsed = parseData(def.data ?? {}, t.data, '$.data', t.act)
  const sealed = sealedOfAct(e, t.act)
  const masked: Plain = Object.fromEntries(
    Object.entries(parsed.data).map(([k, v]) => [k, sealed.has(k) ? `sealed:${s.open.sealer.same(v)}` : v]),
  )
  return { issues: parsed.issues, act: { act: t.act, at, by: t.role, data: masked } }
}

/** Acts: the only way anything changes. */
export const actRoutes: Route = async (app, { service: s }) => {
  app.post(
    '/api/cases',
    {
      schema: {
        operationId: 'openCase',
        tags,
        summary: 'Open a case by its first act',
        body: opening,
        response: { 201: recorded, ...problems(400, 404, 409, 422) },
      },
    },
    async (req, reply) => {
      const b = req.body
      const p = procedureOf(s, b.procedure)
      const at = b.at ?? s.instantNow()
      const o = await s.region.submit({
        procedure: p.id,
        act: b.act,
        organ: organOf(s, b.organ, '$.organ'),
        role: b.role,
        actor: s.actor,
        at,
        data: b.data,
        mode: b.mode,
        ...reasonFor(b),
        ...opensOf(s, b),
        ...s.byHand(),
      })
      const e = chooseEdition(p, [{ act: b.act, at, by: b.role, data: b.data }], { calendar: s.record.calendar }) ?? undefined
      return answer(s, req, reply, o, p, e, b.act)
    },
  )
  app.post(
    '/api/cases/:id/acts',
    {
      schema: {
        operationId: 'act',
        tags,
        summary: 'Do an act in a case',
        params,
        body: act,
        response: { 201: recorded, ...problems(400, 404, 409, 422) },
      },
    },
    async (req, reply) => {
      const c = caseOf(s, req.params.id)
      const b = req.body
      const o = await s.region.submit({
        procedure: c.procedure.id,
        case: c.id,
        act: b.act,
        role: b.role,
        actor: s.actor,
        at: b.at ?? s.instantNow(),
        data: b.data,
        mode: b.mode,
        ...reasonFor(b),
        ...opensOf(s, b),
        ...s.byHand(),
      })
      return answer(s, req, reply, o, c.procedure, c.edition, b.act)
    },
  )
  app.post(
    '/api/cases/:id/preview',
    {
      schema: {
        operationId: 'previewAct',
        tags,
        summary: 'What an act would do; nothing is recorded',
        params,
        body: tried,
        response: { 200: preview, ...problems(400, 404) },
      },
    },
    async (req, reply) => {
      const c = caseOf(s, req.params.id)
      const at = req.body.at ?? s.instantNow()
      const { act: a, issues } = trial(s, c.edition, req.body, at)
      if (issues.length > 0 || !a) return sendInvalid(req, reply, kernelIssues(issues, c.edition.acts[req.body.act]?.data, langOf(req)))
      return previewAct(c.state, a)
    },
  )
  app.post(
    '/api/preview',
    {
      schema: {
        operationId: 'previewOpening',
        tags,
        summary: 'What an opening act would do; nothing is recorded',
        body: tried.extend({ procedure: idText, organ: idText }),
        response: { 200: preview, ...problems(400, 404, 422) },
      },
    },
    async (req, reply) => {
      const { procedure, organ, ...t } = req.body
      const p = procedureOf(s, procedure)
      const at = t.at ?? s.instantNow()
      const e = chooseEdition(p, [{ act: t.act, at, by: t.role, data: t.data }], { calendar: s.record.calendar })
      if (!e)
        return sendRefused(
          req,
          reply,
          [{ kind: 'refusal', code: 'edition.not-in-force', basis: [], facts: { procedure, on: dateOfInstant(at) } }],
          null,
          p,
        )
      const { act: a, issues } = trial(s, e, t, at)
      if (issues.length > 0 || !a) return sendInvalid(req, reply, kernelIssues(issues, e.acts[t.act]?.data, langOf(req)))
      return previewAct(new CaseState(p, e, '', organOf(s, organ, '$.organ'), s.record.atHand()), a)
    },
  )
  app.post(
    '/api/cases/:id/corrections',
    {
      schema: {
        operationId: 'correctAct',
        tags,
        summary: 'Correct a recorded act by a further entry, or set it aside',
        params,
        body: correction,
        response: { 201: recorded, ...problems(400, 404, 409) },
      },
    },
    async (req, reply) => {
      const c = caseOf(s, req.params.id)
      const b = req.body
      const i = c.positions.indexOf(b.position)
      if (i < 0) throw badInput('$.position', 'correction')
      const corrected = c.acts[i]!
      const o = await s.region.correct({
        case: c.id,
        position: b.position,
        set: b.set,
        reason: b.reason,
        organ: c.organ,
        role: b.role ?? corrected.by,
        actor: s.actor,
        at: b.at ?? s.instantNow(),
        ...s.byHand(),
      })
      return answer(s, req, reply, o, c.procedure, c.edition, corrected.act)
    },
  )
}
