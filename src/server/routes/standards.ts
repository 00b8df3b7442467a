import { z } from 'zod'
import type { ISODate } from '#calendar'
import type { CaseRecord } from '../../record/record.ts'
import { catalogueOf } from '../../standards/dcat.ts'
import { type ContractingCase, releasePackage, releasesOf } from '../../standards/ocds.ts'
import { listEntries } from '../queries/register-rows.ts'
import { date, idText, limit, problems } from '../schemas/basics.ts'
import type { Service } from '../service.ts'
import { caseOf, type Route } from './route.ts'

const tags = ['standards']
const CATALOGUE = 'data-catalogue'
const ALL = 100_000

/** A case with what its edition maps to OCDS, or null where its procedure maps nothing. */
const contracting = (s: Service, c: CaseRecord, on: ISODate): ContractingCase | null => {
  const name = s.record.organs(on).get(c.organ)?.name ?? c.organ
  const acts = c.state
    .view(on)
    .acts()
    .flatMap(a => {
      const def = c.edition.acts[a.act]
      // What the law does not publish is not released either.
      return def === undefined || def.publish === 'never' ? [] : [{ act: a.act, at: a.at, index: a.index, data: a.data, maps: def.maps }]
    })
  return acts.some(a => a.maps?.ocds !== undefined) ? { id: c.id, buyer: { id: c.organ, name }, acts } : null
}
const mapped = (s: Service): readonly string[] =>
  [...s.catalogue.procedures.values()]
    .filter(p => p.editions.some(e => Object.values(e.acts).some(a => a.maps?.ocds !== undefined)))
    .map(p => p.id)
const address = (path: string, q: Readonly<Record<string, string | number | undefined>>): string => {
  const given = Object.entries(q).flatMap(([k, v]) => (v === undefined ? [] : [`${k}=${encodeURIComponent(String(v))}`]))
  return given.length === 0 ? path : `${path}?${given.join('&')}`
}
const publisher = (s: Service): string => s.record.organs(s.today()).roots()[0]?.name ?? s.region.code

/** What is published in formats that others read without knowing this system. */
export const standardRoutes: Route = async (app, { service: s }) => {
  app.get(
    '/api/standards/ocds',
    {
      schema: {
        operationId: 'listReleases',
        tags,
        summary: 'Contracting as a release package of the Open Contracting Data Standard 1.1; a page of cases, in order of number',
        querystring: z.object({
          case: idText.optional(),
          from: date.optional(),
          to: date.optional(),
          after: idText.optional(),
          limit: limit(200, 50),
        }),
        response: { 200: z.looseObject({}), ...problems(400, 404) },
      },
    },
    async req => {
      const q = req.query
      const on = s.today()
      const all = q.case === undefined ? mapped(s).flatMap(p => [...s.record.byProcedure(p)]) : [caseOf(s, q.case)]
      const start = q.after === undefined ? 0 : all.findIndex(c => c.id === q.after) + 1
      const page = all.slice(start, start + q.limit)
      const last = page.at(-1)
      const releases = page
        .flatMap(c => contracting(s, c, on) ?? [])
        .flatMap(releasesOf)
        .filter(r => (q.from === undefined || r.date.slice(0, 10) >= q.from) && (q.to === undefined || r.date.slice(0, 10) <= q.to))
      const path = '/api/standards/ocds'
      const next = last && start + q.limit < all.length ? address(path, { ...q, after: last.id }) : undefined
      return {
        ...releasePackage(
          { uri: `urn:mingfa:${s.region.code}:${address(path, q)}`, publisher: publisher(s), publishedOn: on, next },
          releases,
        ),
      }
    },
  )
  app.get(
    '/api/standards/dcat',
    {
      schema: {
        operationId: 'getDataCatalogue',
        tags,
        summary: 'The catalogue of government data as W3C DCAT in JSON-LD',
        querystring: z.object({ on: date.optional() }),
        response: { 200: z.looseObject({}), ...problems(400) },
      },
    },
    async (req, reply) => {
      const on = req.query.on ?? s.today()
      const def = s.catalogue.registers.get(CATALOGUE)
      const tree = s.record.organs(on)
      const entries = def ? listEntries(s, CATALOGUE, def, { on, limit: ALL }).entries : []
      reply.type('application/ld+json; charset=utf-8')
      return {
        ...catalogueOf(entries, {
          base: `urn:mingfa:${s.region.code}:${CATALOGUE}`,
          title: def?.zh ?? CATALOGUE,
          publisher: publisher(s),
          organ: code => tree.get(code)?.name ?? code,
          word: (field, value) => def?.fields[field]?.values?.[String(value)]?.zh ?? String(value),
        }),
      }
    },
  )
}
