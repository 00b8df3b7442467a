import { z } from 'zod'
import { documentDocx } from '../../documents/docx.ts'
import { serialOf } from '../../documents/serial.ts'
import { documentsOf, writeDocument } from '../../documents/write.ts'
import { notFound } from '../problem.ts'
import { actRows } from '../queries/case-acts.ts'
import { idText, position, problems, raw } from '../schemas/basics.ts'
import { caseOf, type Route } from './route.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The documents that an act issued, in the official layout (GB/T 9704-2012). Sealed values stand as ×××. */
export const documentRoutes: Route = async (app, { service: s }) => {
  app.get(
    '/api/cases/:id/documents/:position/:document',
    {
      schema: {
        operationId: 'getDocument',
        tags: ['cases'],
        summary: 'A document issued by an act of a case, as .docx in the official layout',
        params: z.object({ id: idText, position, document: idText }),
        response: { 200: { description: 'The document', content: { [DOCX]: { schema: raw } } }, ...problems(400, 404) },
      },
    },
    async (req, reply) => {
      const { id, position: at, document } = req.params
      const c = caseOf(s, id)
      const state = s.record.stateOn(c, s.today())
      const row = actRows(s, c, state, s.today(), Number.MAX_SAFE_INTEGER).find(r => r.position === at)
      const act = row && state.acts.find(a => a.index === row.index)
      const found = act && documentsOf(state, act).find(([d]) => d === document)
      if (!found) throw notFound(`document ${document} of entry ${at}`)
      const tree = s.record.organs(s.today())
      const made = writeDocument(
        document,
        found[1],
        state,
        act,
        { organ: code => tree.get(code)?.name ?? code },
        serialOf(s.record, c, at, found[1]),
      )
      return reply
        .type(DOCX)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${made.title}${made.number}`)}.docx`)
        .send(Buffer.from(await documentDocx(made)))
    },
  )
}
