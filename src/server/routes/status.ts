import { z } from 'zod'
import type { Route } from './route.ts'

const status = z.object({
  state: z.enum(['loading', 'ready', 'failed']),
  step: z.string().optional(),
  done: z.number().optional(),
  of: z.number().optional(),
  why: z.string().optional(),
})

/** How far the start is: answered from the first moment on. */
export const statusRoute: Route = async (app, { service }) => {
  app.get(
    '/api/status',
    { schema: { operationId: 'getStatus', tags: ['server'], summary: 'How far the start is', response: { 200: status } } },
    async (_req, reply) => {
      reply.header('cache-control', 'no-store')
      return service.host.status
    },
  )
}
