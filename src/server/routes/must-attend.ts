import { z } from 'zod'
import { decide, hitPolicies, type Situation, tableOf } from '../../dmn/table.ts'
import { fromDmn, toDmn } from '../../dmn/xml.ts'
import { langOf } from '../language.ts'
import { badInput, kernelIssues, notFound, sendConflict, sendInvalid, sendRefused } from '../problem.ts'
import { date, idText, list, problems, text } from '../schemas/basics.ts'
import type { Service } from '../service.ts'
import { organOf, type Route } from './route.ts'

const REGISTER = 'must-attend-situations'
const tags = ['registers']
const hitPolicy = z.enum(hitPolicies).default('FIRST')
const same = (a: Situation, b: Situation): boolean =>
  (['situation', 'source', 'rule', 'from', 'to', 'verified'] as const).every(k => a[k] === b[k])

const situationsOn = (s: Service, on: string): readonly Situation[] => {
  if (!s.catalogue.registers.has(REGISTER)) throw notFound(`register ${REGISTER}`)
  return s.record.registers
    .view(REGISTER)
    .on(on)
    .map(e => ({
      id: e.id,
      situation: String(e.situation),
      source: String(e.source),
      rule: String(e.rule),
      from: String(e.from),
      ...(typeof e.to === 'string' ? { to: e.to } : {}),
      verified: e.verified === true,
    }))
}
/** HttpProblem `invalid` where a rule of the register cannot stand in a table. */
const tableOn = (s: Service, on: string, policy: (typeof hitPolicies)[number]) => {
  const t = tableOf(situationsOn(s, on), policy)
  if ('bad' in t) throw badInput(`$.${t.bad[0]?.id}.rule`, 'value', { wanted: '名称 = 值 and …', value: t.bad[0]?.rule ?? '' })
  return t
}

/** The situations in which the head must attend as a DMN decision table: out, in, and asked of a suit. */
export const mustAttendRoutes: Route = async (app, { service: s }) => {
  app.addContentTypeParser(['application/xml', 'text/xml', 'application/dmn+xml'], { parseAs: 'string' }, (_, body, done) =>
    done(null, body),
  )
  app.get(
    `/api/registers/${REGISTER}/dmn`,
    {
      schema: {
        operationId: 'getMustAttendTable',
        tags,
        summary: 'Situations in force on a day as DMN 1.3 XML',
        querystring: z.object({ on: date.optional(), hitPolicy }),
        response: { 200: text('application/xml', 'A decision table'), ...problems(400, 404) },
      },
    },
    async (req, reply) =>
      reply.type('application/xml; charset=utf-8').send(await toDmn(tableOn(s, req.query.on ?? s.today(), req.query.hitPolicy))),
  )
  app.post(
    `/api/registers/${REGISTER}/dmn`,
    {
      schema: {
        operationId: 'enterMustAttendTable',
        tags,
        summary: 'Enters each rule of a DMN table that differs from the row in force as a new version of it',
        querystring: z.object({ organ: idText }),
        response: { 200: z.object({ entered: list(z.string()), unchanged: list(z.string()) }), ...problems(400, 404, 409, 422) },
      },
    },
    async (req, reply) => {
      const def = s.catalogue.registers.get(REGISTER)
      if (!def) throw notFound(`register ${REGISTER}`)
      if (typeof req.body !== 'string') throw badInput('$', 'value', { wanted: 'application/xml' })
      const organ = organOf(s, req.query.organ, '$query.organ')
      const read = await fromDmn(req.body)
      if ('issues' in read)
        return sendInvalid(
          req,
          reply,
          read.issues.map(i => ({ ...i, code: 'value' as const })),
        )
      const now = situationsOn(s, s.today())
      const entered: string[] = []
      const unchanged: string[] = []
      for (const row of read.rows) {
        const current = now.find(x => x.id === row.id)
        if (current && same(current, row)) {
          unchanged.push(row.id)
          continue
        }
        const { id, ...fields } = row
        const o = await s.region.enter({
          register: REGISTER,
          id,
          row: { ...fields },
          organ,
          role: 'registrar',
          actor: s.actor,
          at: s.instantNow(),
          ...s.byHand(),
        })
        if (o.kind === 'invalid') return sendInvalid(req, reply, kernelIssues(o.issues, def.fields, langOf(req)))
        if (o.kind === 'conflict') return sendConflict(req, reply, o.size)
        if (o.kind === 'refused') return sendRefused(req, reply, o.refusals, o.position)
        entered.push(id)
      }
      return { entered, unchanged }
    },
  )
  app.post(
    `/api/registers/${REGISTER}/decide`,
    {
      schema: {
        operationId: 'decideMustAttend',
        tags,
        summary: 'Must the head attend? Asked of what is known of a suit; nothing is recorded',
        body: z.strictObject({
          on: date.optional(),
          hitPolicy,
          facts: z.record(z.string().max(100), z.union([z.string().max(1000), z.number(), z.boolean(), z.null()])),
        }),
        response: {
          200: z.object({ kind: z.enum(['decided', 'not-unique']), mustAttend: z.boolean().nullable(), situations: list(z.string()) }),
          ...problems(400, 404),
        },
      },
    },
    async req => {
      const d = decide(tableOn(s, req.body.on ?? s.today(), req.body.hitPolicy), req.body.facts)
      return { kind: d.kind, mustAttend: d.kind === 'decided' ? d.mustAttend : null, situations: d.situations }
    },
  )
}
