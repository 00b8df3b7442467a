import { z } from 'zod'
import { checkText, contradicts } from '../../report/check-text.ts'
import { label, list, problems } from '../schemas/basics.ts'
import type { Route } from './route.ts'

const MOST = 2 * 1024 * 1024
const finding = z.object({
  kind: z.string(),
  weight: z.enum(['contradiction', 'needs', 'note']),
  section: z.string(),
  line: z.number().int(),
  text: z.string(),
  detail: label,
  figures: list(z.string()),
})

/** The text of a published report, read for what it cannot stand by. Nothing is recorded. */
export const checkReportRoute: Route = async app => {
  app.post(
    '/api/check-report',
    {
      bodyLimit: MOST,
      schema: {
        operationId: 'checkReport',
        tags: ['check'],
        summary: 'Read a published report: impossible percentages, totals that differ, statements without population or number',
        body: z.strictObject({ text: z.string().max(500_000) }),
        response: {
          200: z.object({
            contradicts: z.boolean(),
            findings: list(finding),
            counts: z.number().int(),
            rates: z.number().int(),
            sentences: z.number().int(),
          }),
          ...problems(400),
        },
      },
    },
    async req => {
      const c = checkText(req.body.text)
      return {
        contradicts: contradicts(c),
        findings: c.findings.map(f => ({ ...f, figures: [...f.figures] })),
        counts: c.counts,
        rates: c.rates,
        sentences: c.sentences,
      }
    },
  )
}
