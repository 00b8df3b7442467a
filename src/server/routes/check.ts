import { setImmediate as turn } from 'node:timers/promises'
import { z } from 'zod'
import { type Checked, checkLine } from '#kernel'
import { flag, list, problems } from '../schemas/basics.ts'
import type { Route } from './route.ts'

/** Bytes of records that one request may bring. */
const MOST = 64 * 1024 * 1024
const NDJSON = 'application/x-ndjson'

/** `check`: judges records made anywhere, as the command line does (DESIGN §3). Nothing is recorded. */
export const checkRoute: Route = async (app, { service: s }) => {
  app.addContentTypeParser(NDJSON, { parseAs: 'string', bodyLimit: MOST }, (_req, body, done) => done(null, body))
  app.post(
    '/api/check',
    {
      bodyLimit: MOST,
      schema: {
        operationId: 'check',
        tags: ['check'],
        summary: 'Judge records: NDJSON or a JSON array in, the same form out',
        consumes: ['application/json', NDJSON],
        querystring: z.object({ explain: flag.optional() }),
        body: z.union([z.string(), list(z.unknown())]).meta({ description: 'Lines of DESIGN §3' }),
        response: {
          200: {
            description: 'One verdict or error a line, in order',
            content: { 'application/json': { schema: list(z.looseObject({})) }, [NDJSON]: { schema: z.string() } },
          },
          ...problems(400),
        },
      },
    },
    async (req, reply) => {
      const options = { catalogue: s.catalogue, calendar: s.record.calendar, today: s.today(), explain: req.query.explain === true }
      const given = req.body
      const lines = typeof given === 'string' ? given.split(/\r?\n/) : given.map(x => JSON.stringify(x) ?? 'null')
      const out: Checked[] = []
      for (const [i, text] of lines.entries()) {
        if (text.trim() !== '') out.push(checkLine(text, i + 1, options))
        // Others are answered between.
        if (i % 50 === 49) await turn()
      }
      if (typeof given === 'string') return reply.type(`${NDJSON}; charset=utf-8`).send(out.map(x => `${JSON.stringify(x)}\n`).join(''))
      return out.map(x => ({ ...x }))
    },
  )
}
