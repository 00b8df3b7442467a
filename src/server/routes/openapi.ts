import { z } from 'zod'
import type { Route } from './route.ts'

/** The description of this API, made from what the routes parse and answer. */
export const openapiRoute: Route = async app => {
  app.get(
    '/api/openapi.json',
    { schema: { operationId: 'getOpenApi', tags: ['server'], summary: 'OpenAPI 3.1', response: { 200: z.looseObject({}) } } },
    async () => ({ ...app.swagger() }),
  )
}
