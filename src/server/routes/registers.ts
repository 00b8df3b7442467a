import { z } from 'zod'
import { registerOf } from '#derive'
import type { RegisterDef } from '#kernel'
import { langOf } from '../language.ts'
import { kernelIssues, notFound, sendConflict, sendInvalid, sendRefused } from '../problem.ts'
import { listEntries, ownerOf, versionsOf } from '../queries/register-rows.ts'
import { basis, date, idText, instant, label, limit, list, named, problems } from '../schemas/basics.ts'
import { formField } from '../schemas/definition.ts'
import type { Service } from '../service.ts'
import { organOf, type Route } from './route.ts'

const tags = ['registers']
const register = named.extend({
  published: z.boolean(),
  basis,
  note: label.nullable(),
  projected: z.boolean(),
  fields: list(formField),
  procedure: z.string().nullable(),
  entries: z.number(),
  organField: z.string().nullable(),
})
const values = {
  id: z.string(),
  row: z.record(z.string(), z.unknown()),
  text: z.record(z.string(), label),
  position: z.number(),
  on: z.string(),
  projected: z.boolean(),
}
const params = z.object({ id: idText })
const entered = z.strictObject({
  id: idText,
  row: z.record(z.string().max(100), z.unknown()),
  organ: idText,
  role: idText.default('registrar'),
  at: instant.optional(),
})

const defOf = (s: Service, id: string): RegisterDef => {
  const def = s.catalogue.registers.get(id)
  if (!def) throw notFound(`register ${id}`)
  return def
}

/** Registers: lists that the law asks to be kept, each entry with its versions. */
export const registerRoutes: Route = async (app, { service: s }) => {
  app.get(
    '/api/registers',
    {
      schema: {
        operationId: 'listRegisters',
        tags,
        summary: 'Every register with its fields',
        response: { 200: list(register), ...problems() },
      },
    },
    async () =>
      [...s.catalogue.registers].map(([id, def]) => ({
        ...registerOf(id, def),
        procedure: ownerOf(s, id),
        entries: s.record.registers.size(id),
        organField: def.organ ?? null,
      })),
  )
  app.get(
    '/api/registers/:id',
    {
      schema: {
        operationId: 'listEntries',
        tags,
        summary: 'Entries in force on a day',
        params,
        querystring: z.object({
          on: date.optional(),
          organ: idText.optional(),
          q: z.string().max(200).optional(),
          after: idText.optional(),
          limit: limit(500, 100),
        }),
        response: {
          200: z.object({ entries: list(z.object(values)), total: z.number(), next: z.string().nullable() }),
          ...problems(400, 404),
        },
      },
    },
    async req => {
      const { on = s.today(), organ, ...q } = req.query
      return listEntries(s, req.params.id, defOf(s, req.params.id), {
        ...q,
        on,
        ...(organ === undefined ? {} : { organ: organOf(s, organ, '$query.organ') }),
      })
    },
  )
  app.get(
    '/api/registers/:id/entries/:entry',
    {
      schema: {
        operationId: 'getEntry',
        tags,
        summary: 'An entry with its versions, oldest first',
        params: params.extend({ entry: idText }),
        response: { 200: z.object({ versions: list(z.object({ ...values, receipt: z.string().nullable() })) }), ...problems(404) },
      },
    },
    async req => {
      const { id, entry } = req.params
      const versions = versionsOf(s, id, defOf(s, id), entry)
      if (versions.length === 0) throw notFound(`entry ${entry} of register ${id}`)
      return { versions }
    },
  )
  app.post(
    '/api/registers/:id',
    {
      schema: {
        operationId: 'enter',
        tags,
        summary: 'Enter a row, or a new version of one',
        params,
        body: entered,
        response: {
          201: z.object({ id: z.string(), position: z.number(), receipt: z.string(), proof: z.string() }),
          ...problems(400, 404, 409, 422),
        },
      },
    },
    async (req, reply) => {
      const { id } = req.params
      const def = defOf(s, id)
      const b = req.body
      const o = await s.region.enter({
        register: id,
        id: b.id,
        row: b.row,
        organ: organOf(s, b.organ, '$.organ'),
        role: b.role,
        actor: s.actor,
        at: b.at ?? s.instantNow(),
        ...s.byHand(),
      })
      if (o.kind === 'invalid') return sendInvalid(req, reply, kernelIssues(o.issues, def.fields, langOf(req)))
      if (o.kind === 'conflict') return sendConflict(req, reply, o.size)
      if (o.kind === 'refused') return sendRefused(req, reply, o.refusals, o.position)
      return reply
        .code(201)
        .header('location', `/api/registers/${id}/entries/${encodeURIComponent(b.id)}`)
        .send({ id: b.id, position: o.position, receipt: `/api/receipts/${o.position}`, proof: await s.region.receipt(o.position) })
    },
  )
}
