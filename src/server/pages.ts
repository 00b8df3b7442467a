import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Host } from './host.ts'
import { langOf } from './language.ts'
import { sendProblem } from './problem.ts'
import { progressPage, progressScript, progressStyle } from './progress-page.ts'

/**
 * Serves the built console: its files, and its page for every address that is none of the API's. Until the region is open, or where nothing
 * has been built, the progress page. `folder` may come into being while the server runs.
 */
export const registerPages = async (app: FastifyInstance, host: Host, folder: string): Promise<void> => {
  await app.register(fastifyStatic, { root: folder, serve: false, index: false, decorateReply: true })
  const hide = { schema: { hide: true } }
  app.get('/progress.js', hide, async (req, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(progressScript(langOf(req))),
  )
  app.get('/progress.css', hide, async (_req, reply) => reply.type('text/css; charset=utf-8').send(progressStyle))
  app.get('/*', hide, async (req, reply) => {
    const path = (req.params as { '*': string })['*']
    if (path.startsWith('api/') || path === 'api') return sendProblem(req, reply, 'not-found', { what: `/${path}` })
    if (host.status.state !== 'ready')
      return reply
        .code(host.status.state === 'failed' ? 503 : 200)
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(progressPage(langOf(req), host.status))
    const built = existsSync(join(folder, 'index.html'))
    // A page's address may end like a file's name: /figures/disclosure.total.
    const isFile = /\.[a-z0-9]{1,8}$/i.test(path) && !path.startsWith('figures/')
    if (isFile) {
      if (!built || path.split('/').includes('..') || !existsSync(join(folder, path)))
        return sendProblem(req, reply, 'not-found', { what: `/${path}` })
      // Built files carry a hash of what is in them.
      const forever = path.startsWith('assets/')
      return reply.sendFile(path, folder, forever ? { maxAge: 31_536_000_000, immutable: true } : { maxAge: 0 })
    }
    if (!built)
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(progressPage(langOf(req), host.status))
    return reply.header('cache-control', 'no-cache').sendFile('index.html', folder, { cacheControl: false })
  })
}
