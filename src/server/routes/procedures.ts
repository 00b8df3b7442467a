import { z } from 'zod'
import { definitionOf, diagramOf, diagramSvg, diagramText, helpOf } from '#derive'
import type { AnyEdition, AnyProcedure } from '#kernel'
import { langOf } from '../language.ts'
import { notFound } from '../problem.ts'
import { procedureHistory } from '../queries/outcomes.ts'
import { idText, list, problems } from '../schemas/basics.ts'
import { definition, diagram, help, procedureRow } from '../schemas/definition.ts'
import { history } from '../schemas/outcome.ts'
import { procedureOf, type Route } from './route.ts'

const editionOf = (p: AnyProcedure, id: string | undefined): AnyEdition => {
  const e = id === undefined ? p.editions[0] : p.editions.find(x => x.id === id)
  if (!e) throw notFound(`edition ${id} of ${p.id}`)
  return e
}
const params = z.object({ id: idText })
const tags = ['procedures']

/** Definitions and what is derived from them. */
export const procedureRoutes: Route = async (app, { service: s }) => {
  app.get(
    '/api/procedures',
    {
      schema: {
        operationId: 'listProcedures',
        tags,
        summary: 'Every procedure with its editions',
        response: { 200: list(procedureRow), ...problems() },
      },
    },
    async () =>
      [...s.catalogue.procedures.values()].map(p => ({
        id: p.id,
        zh: p.zh,
        en: p.en,
        area: p.area,
        openedBy: p.openedBy,
        cases: s.record.byProcedure(p.id).length,
        editions: p.editions.map(e => ({ id: e.id, from: e.inForce[0], to: e.inForce[1] })),
      })),
  )
  app.get(
    '/api/procedures/:id',
    {
      schema: { operationId: 'getProcedure', tags, summary: 'A whole definition', params, response: { 200: definition, ...problems(404) } },
    },
    async req => definitionOf(procedureOf(s, req.params.id)),
  )
  app.get(
    '/api/procedures/:id/history',
    {
      schema: {
        operationId: 'getProcedureHistory',
        tags,
        summary: 'Acts of its cases that were lost in court, quashed or changed, by act and by gate',
        params,
        response: { 200: history, ...problems(404) },
      },
    },
    async req => procedureHistory(s, procedureOf(s, req.params.id)),
  )
  app.get(
    '/api/procedures/:id/help',
    {
      schema: {
        operationId: 'getHelp',
        tags,
        summary: 'The procedure explained from its definition',
        params,
        querystring: z.object({ edition: idText.optional() }),
        response: { 200: help, ...problems(404) },
      },
    },
    async req => {
      const p = procedureOf(s, req.params.id)
      return helpOf(p, editionOf(p, req.query.edition))
    },
  )
  app.get(
    '/api/procedures/:id/diagram',
    {
      schema: {
        operationId: 'getDiagram',
        tags,
        summary: 'States and acts laid out, as JSON, SVG or text',
        params,
        querystring: z.object({ edition: idText.optional(), format: z.enum(['json', 'svg', 'text']).default('json') }),
        response: {
          200: {
            description: 'The drawing',
            content: {
              'application/json': { schema: diagram },
              'image/svg+xml': { schema: z.string() },
              'text/plain': { schema: z.string() },
            },
          },
          ...problems(400, 404),
        },
      },
    },
    async (req, reply) => {
      const p = procedureOf(s, req.params.id)
      const d = diagramOf(editionOf(p, req.query.edition))
      if (req.query.format === 'svg') return reply.type('image/svg+xml; charset=utf-8').send(diagramSvg(d, langOf(req)))
      if (req.query.format === 'text') return reply.type('text/plain; charset=utf-8').send(`${diagramText(d)}\n`)
      return d
    },
  )
}
