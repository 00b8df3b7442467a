import { z } from 'zod'
import { originOf } from '#ledger'
import { date, idText, list, problems } from '../schemas/basics.ts'
import type { Route } from './route.ts'

const region = z.object({
  code: z.string(),
  zh: z.string(),
  en: z.string(),
  today: z.string(),
  demonstration: z.boolean(),
  position: z.number(),
  vkey: z.string(),
  origin: z.string(),
  version: z.string(),
  calendar: z.string(),
})
const organ = z.object({ code: z.string(), zh: z.string(), en: z.string(), tier: z.string(), parent: z.string().nullable() })

/** The region and its organs. */
export const regionRoutes: Route = async (app, { service: s }) => {
  app.get(
    '/api/region',
    {
      schema: {
        operationId: 'getRegion',
        tags: ['region'],
        summary: 'The region, its day and its log',
        response: { 200: region, ...problems() },
      },
    },
    async () => {
      const root = s.record.organs(s.today()).roots()[0]
      return {
        code: s.region.code,
        zh: root?.name ?? s.region.code,
        en: root?.en ?? s.region.code,
        today: s.today(),
        demonstration: s.demonstration,
        position: s.record.size,
        vkey: s.open.log.vkey,
        origin: originOf(s.region.code),
        version: s.version,
        calendar: s.record.calendar.version,
      }
    },
  )
  app.get(
    '/api/organs',
    {
      schema: {
        operationId: 'listOrgans',
        tags: ['region'],
        summary: 'The organ tree as of a day',
        querystring: z.object({ on: date.optional(), under: idText.optional() }),
        response: { 200: list(organ), ...problems(400) },
      },
    },
    async req => {
      const tree = s.record.organs(req.query.on ?? s.today())
      const all =
        req.query.under === undefined
          ? tree.all()
          : tree.all().filter(o => tree.under(o.code, tree.find(req.query.under!) ?? req.query.under!))
      return all.map(o => ({ code: o.code, zh: o.name, en: o.en, tier: o.tier, parent: o.parent }))
    },
  )
}
