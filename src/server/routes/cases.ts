import { z } from 'zod'
import { notFound } from '../problem.ts'
import { listCases } from '../queries/case-list.ts'
import { casePage } from '../queries/case-page.ts'
import { date, flag, idText, limit, position, problems } from '../schemas/basics.ts'
import { caseList, casePage as casePageSchema } from '../schemas/case.ts'
import { caseOf, organOf, type Route } from './route.ts'

const tags = ['cases']
const asked = z.object({
  procedure: idText.optional(),
  organ: idText.optional(),
  state: idText.optional(),
  open: flag.optional(),
  dueBy: date.optional(),
  finding: idText.optional(),
  q: z.string().max(200).optional(),
  after: z.string().max(600).optional(),
  limit: limit(200, 50),
})

/** Reading cases. */
export const caseRoutes: Route = async (app, { service: s }) => {
  app.get(
    '/api/cases',
    {
      schema: {
        operationId: 'listCases',
        tags,
        summary: 'Cases by next due day (none last), then number',
        querystring: asked,
        response: { 200: caseList, ...problems(400) },
      },
    },
    async req =>
      listCases(s, { ...req.query, ...(req.query.organ === undefined ? {} : { organ: organOf(s, req.query.organ, '$query.organ') }) }),
  )
  app.get(
    '/api/cases/:id',
    {
      schema: {
        operationId: 'getCase',
        tags,
        summary: 'A case as of a day, out of the ledger up to a position',
        params: z.object({ id: idText }),
        querystring: z.object({ on: date.optional(), position: position.optional() }),
        response: { 200: casePageSchema, ...problems(400, 404) },
      },
    },
    async req => {
      const c = caseOf(s, req.params.id)
      const { on = s.today(), position: upTo } = req.query
      if (upTo !== undefined && c.positions[0]! >= upTo) throw notFound(`case ${c.id} at position ${upTo}`)
      return casePage(s, c, on, upTo === undefined || upTo >= s.record.size ? undefined : upTo)
    },
  )
}
