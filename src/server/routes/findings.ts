import { z } from 'zod'
import { listFindings } from '../queries/findings.ts'
import { date, idText, limit, list, problems } from '../schemas/basics.ts'
import { finding } from '../schemas/case.ts'
import { organOf, type Route } from './route.ts'

const row = finding.extend({
  case: z.string().nullable(),
  number: z.string().nullable(),
  procedure: z.string(),
  procedureZh: z.string(),
  procedureEn: z.string(),
  organ: z.string(),
  organZh: z.string(),
  organEn: z.string(),
  note: z.string().nullable(),
})

/** Findings over all cases, and those of organs that have no case. */
export const findingRoutes: Route = async (app, { service: s }) => {
  app.get(
    '/api/findings',
    {
      schema: {
        operationId: 'listFindings',
        tags: ['findings'],
        summary: 'What was done or left undone against the law, newest first',
        querystring: z.object({
          kind: idText.optional(),
          organ: idText.optional(),
          procedure: idText.optional(),
          from: date.optional(),
          to: date.optional(),
          after: z.string().max(600).optional(),
          limit: limit(200, 50),
        }),
        response: { 200: z.object({ findings: list(row), total: z.number(), next: z.string().nullable() }), ...problems(400) },
      },
    },
    async req =>
      listFindings(s, { ...req.query, ...(req.query.organ === undefined ? {} : { organ: organOf(s, req.query.organ, '$query.organ') }) }),
  )
}
