import type { AnyProcedure } from '#kernel'
import type { CaseRecord } from '../../record/record.ts'
import type { Service } from '../service.ts'

/** The procedure whose orders are service requests. */
export const HOTLINE = 'hotline'
/** What may not be asked for this way: an emergency is for the telephone (110, 119, 120, 122). */
const BY_TELEPHONE = 'emergency'
/** What was said in confidence of a unit is not shown to everybody. */
const CONFIDENTIAL = 'report'

/** A service of GeoReport v2. */
export interface ServiceType {
  readonly service_code: string
  readonly service_name: string
  readonly description: string
  readonly metadata: boolean
  readonly type: 'realtime'
  readonly keywords: string
  readonly group: string
}

const kindsOf = (p: AnyProcedure) =>
  Object.entries(p.editions[0]?.acts.receive?.data?.kind?.values ?? {}).filter(([id]) => id !== BY_TELEPHONE)

/** Services: the kinds of request that the hotline knows, then the categories of the dispatch list in force today. */
export const servicesOf = (s: Service): readonly ServiceType[] => {
  const p = s.catalogue.procedures.get(HOTLINE)
  if (!p) return []
  const kinds = kindsOf(p).map(
    ([id, label]): ServiceType => ({
      service_code: id,
      service_name: label.zh,
      description: `${label.zh} (${label.en})`,
      metadata: false,
      type: 'realtime',
      keywords: label.en.toLowerCase(),
      group: '诉求种类',
    }),
  )
  const listed = s.catalogue.registers.has('dispatch-list') ? s.record.registers.view('dispatch-list').on(s.today()) : []
  const categories = [...new Set(listed.map(e => String(e.category)))].map(
    (category): ServiceType => ({
      service_code: category,
      service_name: category,
      description: category,
      metadata: false,
      type: 'realtime',
      keywords: '',
      group: '诉求类别',
    }),
  )
  return [...kinds, ...categories]
}

/** What a service code says of a request: a kind by itself; a category is a request for help in it. Undefined: no such service. */
export const kindAndCategory = (s: Service, code: string): { readonly kind: string; readonly category: string } | undefined => {
  const service = servicesOf(s).find(x => x.service_code === code)
  if (!service) return undefined
  return service.group === '诉求种类' ? { kind: code, category: service.service_name } : { kind: 'help', category: code }
}

/** A request of GeoReport v2: what everybody may see of an order. */
export type ServiceRequest = Readonly<Record<string, string | number | null>>

const endOf = (due: string): string => (due.length > 10 ? due : `${due}T23:59:59+08:00`)
/** 2024-03-04T10:00+08:00 has no seconds; the W3C profile that GeoReport names has them with a zone. */
const withSeconds = (at: string): string => at.replace(/T(\d\d:\d\d)([+Z])/, 'T$1:00$2')

/** Fields that an act of the order gives to the feed, by the mapping of its definition. */
const mapped = (c: CaseRecord, act: string, name: string): unknown => {
  const source = c.edition.acts[act]?.maps?.[`open311.${name}`]
  const done = c.state.acts.findLast(a => a.act === act && !a.outOfOrder)
  return source === undefined || !done ? undefined : source === 'at' ? done.at : done.data[source]
}
const text = (v: unknown): string | null => (typeof v === 'string' && v !== '' ? v : null)
const degree = (v: unknown): number | null => (v === undefined || v === null || v === '' || Number.isNaN(Number(v)) ? null : Number(v))

/** Is this order in the public feed? What is secret or was said in confidence of a unit is not. */
export const isPublic = (c: CaseRecord): boolean => {
  const received = c.state.acts[0]
  return received?.act === 'receive' && received.data.secret !== true && received.data.kind !== CONFIDENTIAL
}

/** An order as the feed has it: without the caller; expected by the due day of the clock that runs for it. */
export const requestOf = (s: Service, c: CaseRecord): ServiceRequest => {
  const { acts } = c.state
  const closed = c.state.isFinal()
  const shown = isPublic(c)
  const handle = c.state.latest.get('handle')
  const due = (handle ?? c.state.latest.get('dispatch'))?.due ?? null
  const unit = text(mapped(c, 'dispatch', 'agency_responsible'))
  const category = text(mapped(c, 'receive', 'service_code')) ?? ''
  // A request made by its kind alone carries the kind's name as its category.
  const kind = kindsOf(c.procedure).find(([, label]) => label.zh === category)
  const result = c.edition.acts.reply?.data?.result?.values?.[String(mapped(c, 'reply', 'status_notes'))]
  const state = c.edition.states[c.state.state ?? '']
  return {
    service_request_id: c.id,
    status: closed ? 'closed' : 'open',
    status_notes: result?.zh ?? state?.zh ?? null,
    service_name: text(mapped(c, 'receive', 'service_name')) ?? '',
    service_code: kind?.[0] ?? category,
    description: shown ? text(mapped(c, 'receive', 'description')) : null,
    agency_responsible: unit === null ? null : s.organLabel(unit).zh,
    service_notice: null,
    requested_datetime: withSeconds(String(mapped(c, 'receive', 'requested_datetime') ?? acts[0]?.at ?? '')),
    updated_datetime: withSeconds(acts.at(-1)?.at ?? ''),
    expected_datetime: closed || due === null ? null : endOf(due),
    address: shown ? text(mapped(c, 'receive', 'address')) : null,
    address_id: null,
    zipcode: null,
    lat: shown ? degree(mapped(c, 'receive', 'lat')) : null,
    long: shown ? degree(mapped(c, 'receive', 'long')) : null,
    media_url: null,
  }
}

/** What a reader of the list asks for. */
export interface RequestQuestion {
  readonly ids?: readonly string[] | undefined
  readonly codes?: readonly string[] | undefined
  readonly status?: readonly string[] | undefined
  /** Instants in milliseconds. */
  readonly from?: number | undefined
  readonly to?: number | undefined
}
/** As the specification has it: at most a thousand, and where no stretch of time is asked for the last ninety days. */
const MOST = 1000
const USUAL = 90 * 86_400_000

/** Orders by the day they were received, latest first. */
export const requestsOf = (s: Service, q: RequestQuestion): readonly ServiceRequest[] => {
  const cases = s.record.byProcedure(HOTLINE)
  if (q.ids) return cases.filter(c => q.ids?.includes(c.id)).map(c => requestOf(s, c))
  const now = Date.parse(withSeconds(s.instantNow()))
  const to = q.to ?? (q.from === undefined ? now : q.from + USUAL)
  const from = q.from ?? to - USUAL
  return cases
    .filter(isPublic)
    .map(c => [Date.parse(c.state.acts[0]!.at), c] as const)
    .filter(([at]) => from <= at && at <= to)
    .sort(([a, x], [b, y]) => b - a || (x.id < y.id ? 1 : -1))
    .map(([, c]) => requestOf(s, c))
    .filter(
      r =>
        (q.codes === undefined || q.codes.includes(String(r.service_code))) &&
        (q.status === undefined || q.status.includes(String(r.status))),
    )
    .slice(0, MOST)
}
