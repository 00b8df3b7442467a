import { z } from 'zod'
import { badInput, notFound } from '../problem.ts'
import { definitionOf, figurePage, figureTable, indicatorRow, periodOf } from '../queries/figure-page.ts'
import { basis, date, idText, label, limit, list, named, position, problems } from '../schemas/basics.ts'
import type { Service } from '../service.ts'
import { organOf, type Route, reached } from './route.ts'

const tags = ['figures']
const indicator = named.extend({
  kind: z.string(),
  procedure: z.string(),
  basis,
  target: z.number().nullable(),
  direction: z.string(),
  by: list(z.string()),
  unit: label.nullable(),
  alias: z.string().nullable(),
  note: label.nullable(),
  stock: z.boolean(),
})
const row = z.object({
  key: z.string(),
  case: z.string().nullable(),
  entry: z.string().nullable(),
  number: z.string(),
  procedure: z.string().nullable(),
  act: z.object({ id: z.string(), zh: z.string(), en: z.string(), index: z.number(), on: z.string() }).nullable(),
  clock: z.string().nullable(),
  organ: z.string().nullable(),
  organZh: z.string(),
  organEn: z.string(),
  on: z.string().nullable(),
  met: z.boolean(),
  amount: z.tuple([z.number(), z.number()]).readonly().nullable(),
  dimension: z.string().nullable(),
})
const answer = {
  value: z.number().nullable(),
  numerator: z.number(),
  denominator: z.number(),
  text: z.string(),
  belowTarget: z.boolean().nullable(),
}
const figure = z
  .object({
    indicator: z.string(),
    zh: z.string(),
    en: z.string(),
    kind: z.string(),
    ...answer,
    period: z.object({ from: z.string(), to: z.string() }),
    organ: z.object({ code: z.string(), zh: z.string(), en: z.string() }).nullable(),
    position: z.number(),
    on: z.string(),
    basis,
    target: z.number().nullable(),
    direction: z.string(),
    unit: label.nullable(),
    rows: list(row),
    total: z.number(),
    next: z.string().nullable(),
  })
  .meta({ id: 'Figure' })
const asked = z.object({
  year: z.coerce.number().int().min(1949).max(2200).optional(),
  from: date.optional(),
  to: date.optional(),
  organ: idText.optional(),
  on: date.optional(),
  position: position.optional(),
  dimension: idText.optional(),
})
const params = z.object({ id: idText })

/** The question a request asks: an indicator, an organ tree, a period, a position and a day. */
const question = (s: Service, id: string, q: z.output<typeof asked>) => {
  const d = definitionOf(s, id)
  if (!d) throw notFound(`indicator ${id}`)
  const period = periodOf(q, s.today())
  if (period.from > period.to) throw badInput('$query.to', 'value', { wanted: `≥ ${period.from}` })
  return {
    d,
    q: {
      indicator: id,
      ...period,
      on: q.on ?? s.today(),
      ...(q.organ === undefined ? {} : { organ: organOf(s, q.organ, '$query.organ') }),
      ...(q.position === undefined ? {} : { position: reached(s, q.position) }),
      ...(q.dimension === undefined ? {} : { dimension: q.dimension }),
    },
  }
}

/** Indicators, and what they answer. */
export const figureRoutes: Route = async (app, { service: s }) => {
  app.get(
    '/api/indicators',
    { schema: { operationId: 'listIndicators', tags, summary: 'Every indicator', response: { 200: list(indicator), ...problems() } } },
    async () => [...s.region.figures.definitions.values()].map(d => indicatorRow(s, d)),
  )
  app.get(
    '/api/figures/:id',
    {
      schema: {
        operationId: 'getFigure',
        tags,
        summary: 'A figure with the list that it opens to',
        params,
        querystring: asked.extend({ after: z.string().max(600).optional(), limit: limit(500, 100) }),
        response: { 200: figure, ...problems(400, 404) },
      },
    },
    async req => {
      const { after, limit: most, ...rest } = req.query
      const { d, q } = question(s, req.params.id, rest)
      return figurePage(s, d, q, { after, limit: most })
    },
  )
  app.get(
    '/api/figures/:id/table',
    {
      schema: {
        operationId: 'getFigureTable',
        tags,
        summary: 'The figure for each county or organ',
        params,
        querystring: asked.extend({ by: z.enum(['county', 'organ']).default('county') }),
        response: { 200: list(z.object({ organ: z.string(), zh: z.string(), en: z.string(), ...answer })), ...problems(400, 404) },
      },
    },
    async req => {
      const { by, ...rest } = req.query
      const { d, q } = question(s, req.params.id, rest)
      return figureTable(s, d, q, by)
    },
  )
}
