import { z } from 'zod'
import { notFound } from '../problem.ts'
import { position, problems, raw, text } from '../schemas/basics.ts'
import type { Route } from './route.ts'

/** Receipts, and the published log (C2SP tlog-tiles). */
export const logRoutes: Route = async (app, { service: s }) => {
  app.get(
    '/api/receipts/:position',
    {
      schema: {
        operationId: 'getReceipt',
        tags: ['log'],
        summary: 'The receipt of an entry: a C2SP tlog-proof, checkable offline',
        params: z.object({ position }),
        response: { 200: text('text/plain', 'c2sp.org/tlog-proof@v1'), ...problems(400, 404) },
      },
    },
    async (req, reply) => {
      const { position: at } = req.params
      if (at >= s.record.size) throw notFound(`entry ${at}`)
      return reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', 'no-cache')
        .header('content-disposition', `inline; filename="mingfa-${s.region.code}-${at}.tlog-proof"`)
        .send(await s.region.receipt(at))
    },
  )
  app.get(
    '/log/*',
    {
      schema: {
        operationId: 'getLog',
        tags: ['log'],
        summary: 'checkpoint, tile/<level>/<index>, tile/entries/<index>',
        params: z.object({ '*': z.string().max(200) }),
        response: {
          200: { description: 'A published file', content: { 'text/plain': { schema: raw }, 'application/octet-stream': { schema: raw } } },
          ...problems(404),
        },
      },
    },
    async (req, reply) => {
      const path = req.params['*']
      // Files follow the head by a fraction of a second; whoever asks for the head gets the newest.
      if (path === 'checkpoint') await s.open.log.flush()
      const file = await s.open.log.files.read(path)
      if (!file) throw notFound(`/log/${path}`)
      // Public by purpose: a verifier may run in any page.
      return reply
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
        .type(file.contentType)
        .send(Buffer.from(file.bytes))
    },
  )
}
