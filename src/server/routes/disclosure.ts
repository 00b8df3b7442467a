import { z } from 'zod'
import { disclosureHtml, disclosureMarkdown } from '../../report/disclosure-render.ts'
import { disclosureTable } from '../../report/disclosure-table.ts'
import { langOf } from '../language.ts'
import { date, idText, list, position, problems } from '../schemas/basics.ts'
import { organOf, type Route, reached } from './route.ts'

const column = z.object({ id: z.string(), zh: z.string(), en: z.string() })
const numbers = list(z.number().int())
const table = z.object({
  year: z.number().int(),
  organ: z.string().nullable(),
  position: z.number().int(),
  on: z.string(),
  columns: list(column),
  lines: list(z.object({ indicator: z.string(), zh: z.string(), en: z.string(), values: numbers })),
  challengeColumns: list(column),
  challenges: list(column.extend({ values: numbers })),
  sums: list(
    z.object({ zh: z.string(), en: z.string(), column: z.string().optional(), left: z.number(), right: z.number(), holds: z.boolean() }),
  ),
  holds: z.boolean(),
})

/** The tables of requests and challenges that every organ reports each year, from the record. */
export const disclosureRoute: Route = async (app, { service: s }) => {
  app.get(
    '/api/standards/disclosure-table',
    {
      schema: {
        operationId: 'getDisclosureTable',
        tags: ['figures'],
        summary: 'The yearly tables of requests for information and of challenges over them',
        querystring: z.object({
          year: z.coerce.number().int().min(2008).max(2100).optional(),
          organ: idText.optional(),
          lang: z.enum(['zh', 'en']).optional(),
          on: date.optional(),
          position: position.optional(),
          format: z.enum(['json', 'md', 'html']).default('json'),
        }),
        response: {
          200: {
            description: 'The tables, with their sums checked',
            content: {
              'application/json': { schema: table },
              'text/markdown': { schema: z.string() },
              'text/html': { schema: z.string() },
            },
          },
          ...problems(400),
        },
      },
    },
    async (req, reply) => {
      const q = req.query
      const on = q.on ?? s.today()
      const made = disclosureTable(s.region.figures, {
        year: q.year ?? Number(on.slice(0, 4)),
        on,
        ...(q.organ === undefined ? {} : { organ: organOf(s, q.organ, '$query.organ') }),
        ...(q.position === undefined ? {} : { position: reached(s, q.position) }),
      })
      const lang = q.lang ?? langOf(req)
      if (q.format === 'md') return reply.type('text/markdown; charset=utf-8').send(disclosureMarkdown(made, lang))
      if (q.format === 'html') return reply.type('text/html; charset=utf-8').send(disclosureHtml(made, lang))
      return made
    },
  )
}
