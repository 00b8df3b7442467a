import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import fastify, { type FastifyInstance } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { describe } from './openapi-document.ts'
import { registerPages } from './pages.ts'
import { HttpProblem, type OnFault, onError, sendProblem } from './problem.ts'
import { actRoutes } from './routes/acts.ts'
import { caseRoutes } from './routes/cases.ts'
import { checkRoute } from './routes/check.ts'
import { checkReportRoute } from './routes/check-report.ts'
import { commandRoute } from './routes/commands.ts'
import { disclosureRoute } from './routes/disclosure.ts'
import { documentRoutes } from './routes/documents.ts'
import { figureRoutes } from './routes/figures.ts'
import { findingRoutes } from './routes/findings.ts'
import { mustAttendRoutes } from './routes/must-attend.ts'
import { open311Routes } from './routes/open311.ts'
import { openapiRoute } from './routes/openapi.ts'
import { procedureRoutes } from './routes/procedures.ts'
import { logRoutes } from './routes/receipts.ts'
import { regionRoutes } from './routes/region.ts'
import { registerRoutes } from './routes/registers.ts'
import { reportRoute } from './routes/report.ts'
import { standardRoutes } from './routes/standards.ts'
import { statusRoute } from './routes/status.ts'
import type { Service } from './service.ts'

export interface AppOptions {
  readonly service: Service
  /** The built console; it may be built while the server runs. */
  readonly consoleDir: string
  readonly onFault?: OnFault
  /** Requests a minute from one address. */
  readonly most?: number
}

/** No inline script anywhere. Style may be inline: the console's components write theirs at run time. */
const policy = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
}

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
/** Nobody signs in yet: only this machine is answered, and no page of elsewhere that a browser here has open. */
const guardHost = (app: FastifyInstance): void => {
  app.addHook('onRequest', async req => {
    const { host, origin } = req.headers
    if (host !== undefined && !loopback.test(host)) throw new HttpProblem('host')
    if (
      req.method !== 'GET' &&
      req.method !== 'HEAD' &&
      origin !== undefined &&
      origin !== `http://${host}` &&
      !loopback.test(origin.replace(/^https?:\/\//, ''))
    )
      throw new HttpProblem('host')
  })
}

/** Makes the server. It answers at once; routes that need the region answer 503 until the service's host is ready. */
export const buildApp = async (o: AppOptions): Promise<FastifyInstance> => {
  const app = fastify({ logger: false, trustProxy: false, bodyLimit: 1024 * 1024, routerOptions: { maxParamLength: 300 } })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(onError(o.onFault ?? (() => undefined)))
  app.setNotFoundHandler((req, reply) => sendProblem(req, reply, 'not-found', { what: `${req.method} ${req.url}` }))
  guardHost(app)
  await app.register(helmet, { contentSecurityPolicy: policy, strictTransportSecurity: false })
  await app.register(rateLimit, { max: o.most ?? 6000, timeWindow: 60_000 })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Mingfa 明法',
        version: o.service.version,
        description:
          'Procedures of government run by the law, on a record that cannot be changed unseen. Refusals are problem details with article and remedy.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
    },
    transform: jsonSchemaTransform,
    transformObject: describe,
  })
  for (const route of [
    statusRoute,
    regionRoutes,
    procedureRoutes,
    caseRoutes,
    actRoutes,
    documentRoutes,
    checkRoute,
    checkReportRoute,
    registerRoutes,
    figureRoutes,
    reportRoute,
    disclosureRoute,
    findingRoutes,
    logRoutes,
    commandRoute,
    mustAttendRoutes,
    open311Routes,
    standardRoutes,
    openapiRoute,
  ])
    await app.register(route, { service: o.service })
  await registerPages(app, o.service.host, o.consoleDir)
  return app
}
