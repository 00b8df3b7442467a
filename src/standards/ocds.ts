/** Open Contracting Data Standard 1.1: contracting acts of a case as releases, made from what the definition maps (`maps: { ocds, status }`). Pure. */

/** A value of tender, award or contract: yuan. */
interface Money {
  readonly amount: number
  readonly currency: 'CNY'
}
interface Party {
  readonly id: string
  readonly name: string
}
export interface OcdsTender {
  readonly id: string
  readonly title?: string
  readonly status?: string
  readonly procurementMethod?: 'open' | 'selective'
  readonly value?: Money
  readonly procuringEntity: Party
  readonly tenderPeriod?: { readonly startDate?: string; readonly endDate?: string }
  readonly numberOfTenderers?: number
}
export interface OcdsAward {
  readonly id: string
  readonly status: string
  readonly date: string
  readonly value?: Money
  readonly suppliers: readonly Party[]
}
export interface OcdsContract {
  readonly id: string
  readonly awardID: string
  readonly status: 'active'
  readonly dateSigned: string
  readonly value?: Money
}
export interface OcdsRelease {
  readonly ocid: string
  readonly id: string
  readonly date: string
  readonly tag: readonly string[]
  readonly initiationType: 'tender'
  readonly language: 'zh'
  readonly parties: readonly (Party & { readonly roles: readonly string[] })[]
  readonly buyer: Party
  readonly tender: OcdsTender
  readonly awards?: readonly OcdsAward[]
  readonly contracts?: readonly OcdsContract[]
}
export interface OcdsPackage {
  readonly uri: string
  readonly version: '1.1'
  readonly publishedDate: string
  readonly publisher: { readonly name: string }
  readonly releases: readonly OcdsRelease[]
  readonly links?: { readonly next: string }
}
/** A case as this module asks for it: its acts that still stand, in recorded order. `maps` is what the definition says of the act. */
export interface ContractingCase {
  readonly id: string
  /** Buyer and procuring entity: the organ of the case. */
  readonly buyer: Party
  readonly acts: readonly {
    readonly act: string
    /** Instant, minutes at least, with its offset. */
    readonly at: string
    readonly index: number
    readonly data: Readonly<Record<string, unknown>>
    readonly maps?: Readonly<Record<string, string>> | undefined
  }[]
}

/** The prefix of process ids. Prefixes are given out by the Open Contracting Partnership; until a publisher has one, this says whose they are. */
const PREFIX = 'ocds-mingfa'

/** RFC 3339 wants seconds; a day is its first moment in China Standard Time. */
const instant = (at: unknown): string | undefined =>
  typeof at !== 'string'
    ? undefined
    : at.length === 10
      ? `${at}T00:00:00+08:00`
      : at.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?=[+Z-])/, '$1:00')
const money = (yuan: unknown): Money | undefined => (typeof yuan === 'number' ? { amount: yuan, currency: 'CNY' } : undefined)
const text = (x: unknown): string | undefined => (typeof x === 'string' && x !== '' ? x : undefined)
const given = <T extends object>(x: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(x).filter(([, v]) => v !== undefined)) as T
const METHODS = { open: 'open', invited: 'selective' } as const

type Act = ContractingCase['acts'][number]
interface Known {
  readonly tender: OcdsTender
  readonly award?: OcdsAward
  readonly contract?: OcdsContract
}

/** What the tender section holds after an act: fields keep their last value. */
const tenderAfter = (t: OcdsTender, { data, maps }: Act): OcdsTender => {
  const method = METHODS[data.method as keyof typeof METHODS]
  const start = instant(data.issuedOn) ?? t.tenderPeriod?.startDate
  const end = instant(data.newDeadline) ?? instant(data.bidDeadline) ?? t.tenderPeriod?.endDate
  return given<OcdsTender>({
    ...t,
    title: text(data.project) ?? t.title,
    procurementMethod: method ?? t.procurementMethod,
    value: money(data.estimate) ?? t.value,
    tenderPeriod: start === undefined && end === undefined ? undefined : given({ startDate: start, endDate: end }),
    numberOfTenderers: typeof data.bids === 'number' ? data.bids : t.numberOfTenderers,
    status: maps?.ocds?.startsWith('tender')
      ? (maps.status ?? t.status)
      : maps?.ocds === 'award' && maps.status === 'active'
        ? 'complete'
        : t.status,
  })
}

/** A supplier is named, not numbered: the record holds no register number of bidders. */
const supplier = (name: string): Party => ({ id: name, name })

const after = (k: Known, a: Act, ocid: string): Known => {
  const tender = tenderAfter(k.tender, a)
  const name = text(a.data.winner) ?? text(a.data.first)
  if (a.maps?.ocds === 'award') {
    const award = given<OcdsAward>({
      id: `${ocid}-award`,
      status: a.maps.status ?? 'pending',
      date: instant(a.at)!,
      value: money(a.data.price),
      suppliers: name === undefined ? [] : [supplier(name)],
    })
    return { ...k, tender, award }
  }
  if (a.maps?.ocds === 'contract') {
    const contract = given<OcdsContract>({
      id: `${ocid}-contract`,
      awardID: `${ocid}-award`,
      status: 'active',
      dateSigned: instant(a.data.signedOn) ?? instant(a.at)!,
      value: money(a.data.price),
    })
    return { ...k, tender, contract }
  }
  return { ...k, tender }
}

/** The releases of a case, oldest first: one for each act that the definition maps, holding what was known by then. */
export const releasesOf = (c: ContractingCase): readonly OcdsRelease[] => {
  const ocid = `${PREFIX}-${c.id}`
  let known: Known = { tender: { id: ocid, procuringEntity: c.buyer } }
  return c.acts.flatMap(a => {
    if (a.maps?.ocds === undefined) return []
    known = after(known, a, ocid)
    const { tender, award, contract } = known
    return [
      {
        ocid,
        id: `${ocid}-${a.index + 1}`,
        date: instant(a.at)!,
        tag: [a.maps.ocds],
        initiationType: 'tender' as const,
        language: 'zh' as const,
        parties: [
          { ...c.buyer, roles: ['buyer', 'procuringEntity'] },
          ...(award?.suppliers ?? []).map(s => ({ ...s, roles: award!.status === 'active' ? ['supplier'] : ['tenderer'] })),
        ],
        buyer: c.buyer,
        tender,
        ...(award ? { awards: [award] } : {}),
        ...(contract ? { contracts: [contract] } : {}),
      },
    ]
  })
}

/** A package of releases, as a publisher offers it. `publishedOn` is a day or an instant. */
export const releasePackage = (
  o: { readonly uri: string; readonly publisher: string; readonly publishedOn: string; readonly next?: string | undefined },
  releases: readonly OcdsRelease[],
): OcdsPackage => ({
  uri: o.uri,
  version: '1.1',
  publishedDate: instant(o.publishedOn)!,
  publisher: { name: o.publisher },
  releases,
  ...(o.next === undefined ? {} : { links: { next: o.next } }),
})
