import { z } from 'zod'
import annual from '../../../reports/annual/index.ts'
import { html, json, markdown } from '../../report/render.ts'
import { writeReport } from '../../report/report.ts'
import { langOf } from '../language.ts'
import { date, idText, position, problems } from '../schemas/basics.ts'
import { organOf, type Route, reached } from './route.ts'

/** The annual report: text with figures in it, each of which can be asked again. */
export const reportRoute: Route = async (app, { service: s }) => {
  app.get(
    '/api/report',
    {
      schema: {
        operationId: 'getReport',
        tags: ['figures'],
        summary: 'The annual report of a year for an organ tree',
        querystring: z.object({
          year: z.coerce.number().int().min(1949).max(2100).optional(),
          organ: idText.optional(),
          lang: z.enum(['zh', 'en']).optional(),
          on: date.optional(),
          position: position.optional(),
          format: z.enum(['json', 'md', 'html']).default('json'),
        }),
        response: {
          200: {
            description: 'The report',
            content: {
              'application/json': { schema: z.looseObject({}) },
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
      const report = writeReport(annual, s.region.figures, s.record, {
        year: q.year ?? Number(on.slice(0, 4)),
        on,
        ...(q.organ === undefined ? {} : { organ: organOf(s, q.organ, '$query.organ') }),
        ...(q.position === undefined ? {} : { position: reached(s, q.position) }),
      })
      const lang = q.lang ?? langOf(req)
      if (q.format === 'md') return reply.type('text/markdown; charset=utf-8').send(markdown(report, lang))
      if (q.format === 'html') return reply.type('text/html; charset=utf-8').send(html(report, lang))
      return { ...(json(report) as Readonly<Record<string, unknown>>), organName: report.organName }
    },
  )
}
