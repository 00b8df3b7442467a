import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { chooseEdition } from '#kernel'
import { refusalWords } from '../../messages/index.ts'
import { langOf } from '../language.ts'
import { HOTLINE, isPublic, kindAndCategory, requestOf, requestsOf, servicesOf } from '../open311/services.ts'
import { rowsXml } from '../open311/xml.ts'
import { kernelIssues } from '../problem.ts'
import type { Service } from '../service.ts'
import type { Route } from './route.ts'

const BASE = '/open311/v2'
const tags = ['open311']
const formats = ['json', 'xml'] as const
type Format = (typeof formats)[number]
type Row = Readonly<Record<string, string | number | boolean | null>>
type Query = Readonly<Record<string, string | undefined>>

const send = (reply: FastifyReply, format: Format, list: string, row: string, rows: readonly Row[], code = 200): FastifyReply =>
  format === 'xml'
    ? reply
        .code(code)
        .type('text/xml; charset=utf-8')
        .send(rowsXml(list, row, rows))
    : reply.code(code).type('application/json; charset=utf-8').send(JSON.stringify(rows))
/** GeoReport's own shape of an error: a list of code and description. */
const fail = (reply: FastifyReply, format: Format, code: number, ...descriptions: readonly string[]): FastifyReply =>
  send(
    reply,
    format,
    'errors',
    'error',
    descriptions.map(description => ({ code, description })),
    code,
  )

/** The organ that `jurisdiction_id` names; without one, the organ that received the latest order, else the region's own. Null: no such organ. */
const jurisdiction = (s: Service, given: string | undefined): string | null => {
  const tree = s.record.organs(s.today())
  if (given !== undefined && given !== '') return tree.find(given) ?? null
  return s.record.byProcedure(HOTLINE).at(-1)?.organ ?? s.region.code
}

const many = (v: string | undefined): readonly string[] | undefined =>
  v === undefined || v === '' ? undefined : v.split(',').map(x => x.trim())
/** An instant asked for; null where it is none. */
const instantOf = (v: string | undefined): number | undefined | null => {
  if (v === undefined || v === '') return undefined
  const at = Date.parse(v)
  return Number.isNaN(at) ? null : at
}

/** Somebody asks for service: an order is received, by the one way in which anything is recorded. */
const receive = async (s: Service, req: FastifyRequest, reply: FastifyReply, format: Format): Promise<FastifyReply> => {
  const b = (req.body ?? {}) as Query
  const code = b.service_code
  if (!code) return fail(reply, format, 400, 'service_code was not provided')
  const service = kindAndCategory(s, code)
  if (!service) return fail(reply, format, 404, `service_code ${code} was not found`)
  const located = (b.lat && b.long) || b.address_string || b.address_id
  if (!located) return fail(reply, format, 400, 'lat and long, address_string or address_id is needed')
  const organ = jurisdiction(s, b.jurisdiction_id)
  if (organ === null) return fail(reply, format, 404, `jurisdiction_id ${b.jurisdiction_id} was not found`)
  const p = s.catalogue.procedures.get(HOTLINE)!
  const caller = [b.last_name, b.first_name, b.phone, b.email].filter(x => x !== undefined && x !== '').join(' ')
  const at = s.instantNow()
  const data = {
    caller: caller === '' ? '匿名' : caller,
    channel: 'web',
    kind: service.kind,
    category: service.category,
    matter: b.description || service.category,
    place: b.address_string || b.address_id || `${b.lat},${b.long}`,
    ...(b.lat && b.long ? { lat: b.lat, long: b.long } : {}),
  }
  const o = await s.region.submit({
    procedure: HOTLINE,
    act: 'receive',
    organ,
    role: 'hotline-centre',
    actor: s.actor,
    at,
    data,
    mode: 'live',
    ...s.byHand(),
  })
  const e = chooseEdition(p, [{ act: 'receive', at, by: 'hotline-centre', data }], { calendar: s.record.calendar }) ?? undefined
  if (o.kind === 'conflict') return fail(reply, format, 409, 'somebody else recorded first; try again')
  if (o.kind === 'invalid')
    return fail(
      reply,
      format,
      400,
      ...kernelIssues(o.issues, e?.acts.receive?.data, langOf(req)).map(i => `${i.path}: ${i.message ?? i.code}`),
    )
  if (o.kind === 'refused') return fail(reply, format, 400, ...o.refusals.map(r => refusalWords(r, p, e).title[langOf(req)]))
  return send(reply, format, 'service_requests', 'request', [{ service_request_id: o.case ?? '', service_notice: '', account_id: '' }], 201)
}

const describeRoute = (operationId: string, summary: string) => ({ schema: { operationId, tags, summary } })
const named = (format: Format): string => (format === 'xml' ? 'Xml' : 'Json')

const routesOf = (app: FastifyInstance, s: Service, format: Format): void => {
  app.get(
    `${BASE}/services.${format}`,
    describeRoute(`open311Services${named(format)}`, 'Services: kinds of request and categories of the dispatch list'),
    async (_, reply) =>
      send(
        reply,
        format,
        'services',
        'service',
        servicesOf(s).map(x => ({ ...x })),
      ),
  )
  app.get(
    `${BASE}/requests.${format}`,
    describeRoute(`open311Requests${named(format)}`, 'Service requests, without those who asked'),
    async (req, reply) => {
      const q = req.query as Query
      const [from, to] = [instantOf(q.start_date), instantOf(q.end_date)]
      if (from === null || to === null) return fail(reply, format, 400, 'start_date and end_date are instants with offset')
      const status = many(q.status)
      if (status?.some(x => x !== 'open' && x !== 'closed')) return fail(reply, format, 400, 'status is open or closed')
      return send(
        reply,
        format,
        'service_requests',
        'request',
        requestsOf(s, { ids: many(q.service_request_id), codes: many(q.service_code), status, from, to }),
      )
    },
  )
  app.post(`${BASE}/requests.${format}`, describeRoute(`open311Ask${named(format)}`, 'Ask for service'), async (req, reply) =>
    receive(s, req, reply, format),
  )
}

/** The name and the format of the last part of a path: 12.json. */
const cut = (name: string): readonly [id: string, format: Format] | null => {
  const format = formats.find(f => name.endsWith(`.${f}`))
  return format ? [name.slice(0, -format.length - 1), format] : null
}

/**
 * Open311 GeoReport v2 over the orders of the hotline (12345). The feed holds no caller; orders marked secret and reports made in confidence
 * are left out of the list, and asked for by number show their status alone. `jurisdiction_id` is an organ's code or name. Emergencies are
 * not taken this way. No key is asked for while nobody signs in.
 */
export const open311Routes: Route = async (app, { service: s }) => {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  })
  app.get('/open311/discovery.json', describeRoute('open311Discovery', 'Where the endpoints are'), async (req, reply) =>
    reply.type('application/json; charset=utf-8').send(
      JSON.stringify({
        changeset: '2022-12-31T00:00:00+08:00',
        contact: '12345',
        key_service: '',
        endpoints: [
          {
            specification: 'http://wiki.open311.org/GeoReport_v2',
            url: `http://${req.headers.host ?? 'localhost'}${BASE}`,
            changeset: '2022-12-31T00:00:00+08:00',
            type: s.demonstration ? 'test' : 'production',
            formats: ['application/json', 'text/xml'],
          },
        ],
      }),
    ),
  )
  for (const format of formats) routesOf(app, s, format)
  app.get(`${BASE}/services/:name`, describeRoute('open311Service', 'A service; none has attributes of its own'), async (req, reply) => {
    const name = cut((req.params as { readonly name: string }).name)
    if (!name) return fail(reply, 'json', 404, 'formats are json and xml')
    if (!servicesOf(s).some(x => x.service_code === name[0])) return fail(reply, name[1], 404, `service_code ${name[0]} was not found`)
    return name[1] === 'xml'
      ? reply.type('text/xml; charset=utf-8').send(rowsXml('service_definitions', 'service_definition', [{ service_code: name[0] }]))
      : reply.type('application/json; charset=utf-8').send(JSON.stringify({ service_code: name[0], attributes: [] }))
  })
  app.get(`${BASE}/requests/:name`, describeRoute('open311Request', 'A service request'), async (req, reply) => {
    const name = cut((req.params as { readonly name: string }).name)
    if (!name) return fail(reply, 'json', 404, 'formats are json and xml')
    const c = s.record.cases.get(name[0])
    if (c?.procedure.id !== HOTLINE) return fail(reply, name[1], 404, `service_request_id ${name[0]} was not found`)
    return send(reply, name[1], 'service_requests', 'request', [requestOf(s, c)])
  })
  // Numbers are given at once, so that a token is the number itself.
  app.get(`${BASE}/tokens/:name`, describeRoute('open311Token', 'The request that a token stands for'), async (req, reply) => {
    const name = cut((req.params as { readonly name: string }).name)
    if (!name) return fail(reply, 'json', 404, 'formats are json and xml')
    const c = s.record.cases.get(name[0])
    if (c?.procedure.id !== HOTLINE || !isPublic(c)) return fail(reply, name[1], 404, `token ${name[0]} was not found`)
    return send(reply, name[1], 'service_requests', 'request', [{ service_request_id: c.id, token: c.id }])
  })
}
