/** Data Catalog Vocabulary (W3C DCAT 2) as JSON-LD: the catalogue of government data that the register holds. Pure. */

/** An entry of register data-catalogue; fields that are missing are left out of the answer. */
export interface CatalogueEntry {
  readonly id: string
  readonly row: Readonly<Record<string, unknown>>
}
export interface DcatOptions {
  /** Address of the catalogue; data sets are named below it. */
  readonly base: string
  readonly title: string
  readonly publisher: string
  /** Name of an organ. */
  readonly organ: (code: string) => string
  /** Words of an enum value of the entry. */
  readonly word: (field: string, value: unknown) => string
}
type Node = Readonly<Record<string, unknown>>

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const
const zh = (x: unknown): Node => ({ '@value': String(x), '@language': 'zh' })
const day = (x: unknown): Node => ({ '@value': String(x), '@type': 'xsd:date' })
const agent = (name: string): Node => ({ '@type': 'foaf:Agent', 'foaf:name': zh(name) })
const labelled = (type: string, x: unknown): Node => ({ '@type': type, 'rdfs:label': zh(x) })

/** An interface is a service that gives access; anything else is a file to be had. Data that are not shared have neither. */
const distribution = (id: string, way: unknown): Node => ({
  '@id': `${id}/distribution`,
  '@type': 'dcat:Distribution',
  'dct:title': zh(way),
  ...(/接口|API/i.test(String(way))
    ? { 'dcat:accessService': { '@type': 'dcat:DataService', 'dct:title': zh(way), 'dcat:servesDataset': { '@id': id } } }
    : {}),
})

const dataset = (e: CatalogueEntry, o: DcatOptions): Node => {
  const { row } = e
  const id = `${o.base}/${encodeURIComponent(e.id)}`
  const has = (field: string): boolean => row[field] !== undefined && row[field] !== null && row[field] !== ''
  const put = (field: string, as: string, value: (x: unknown) => unknown): Node => (has(field) ? { [as]: value(row[field]) } : {})
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:identifier': e.id,
    ...put('title', 'dct:title', zh),
    ...put('description', 'dct:description', zh),
    ...put('publisher', 'dct:publisher', x => agent(o.organ(String(x)))),
    ...put('theme', 'dcat:theme', x => ({ '@type': 'http://www.w3.org/2004/02/skos/core#Concept', 'rdfs:label': zh(x) })),
    ...put('fields', 'dcat:keyword', x =>
      String(x)
        .split(/[、，,]/)
        .map(zh),
    ),
    ...put('sharing', 'dct:accessRights', x =>
      labelled('dct:RightsStatement', [o.word('sharing', x), has('ground') ? String(row.ground) : ''].filter(t => t !== '').join('：')),
    ),
    ...put('updateFrequency', 'dct:accrualPeriodicity', x => labelled('dct:Frequency', x)),
    ...put('issued', 'dct:issued', day),
    ...put('modified', 'dct:modified', day),
    ...put('distribution', 'dcat:distribution', x => [distribution(id, x)]),
  }
}

/** The catalogue with all its data sets, one JSON-LD document. */
export const catalogueOf = (entries: readonly CatalogueEntry[], o: DcatOptions): Node => ({
  '@context': CONTEXT,
  '@id': o.base,
  '@type': 'dcat:Catalog',
  'dct:title': zh(o.title),
  'dct:publisher': agent(o.publisher),
  'dcat:dataset': entries.map(e => dataset(e, o)),
})
