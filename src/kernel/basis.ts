/** Where a rule comes from. Every number, act, gate, clock, finding and figure carries at least one. */
export interface Citation {
  /** Name as cited, with the date of the text: 行政处罚法(2021-01-22), 国办发〔2018〕118号. Empty for a convention. */
  readonly law: string
  readonly article?: number
  readonly paragraph?: number
  /** Item of an article (项) as a number, or of a State Council paper as written: （二十三）, 二(二). */
  readonly item?: number | string
  /** read: the text stands in the corpus; the others say why it does not. */
  readonly status: 'read' | 'unverified' | 'model' | 'convention' | 'report'
  readonly note?: string
}
export type Basis = Citation | readonly Citation[]

export interface Label {
  readonly zh: string
  readonly en: string
}

/** A label in Chinese (the statute's own term) and English (a plain gloss). */
export const t = (zh: string, en: string): Label => ({ zh, en })

/** A statute: `law('行政诉讼法(2017-06-27)').art(67, 1)` is article 67, first paragraph; `.item('(二十三)')` an item of a paper. */
export const law = (name: string, status: Citation['status'] = 'read') => ({
  name,
  art: (article: number, paragraph?: number, item?: number): Citation => ({
    law: name,
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
    status,
  }),
  item: (item: string, note?: string): Citation => ({ law: name, item, status, ...(note === undefined ? {} : { note }) }),
  whole: (note?: string): Citation => ({ law: name, status, ...(note === undefined ? {} : { note }) }),
})

/** The law is silent and this was chosen; `adr` is the number of the decision in docs/adr. */
export const convention = (note: string, adr?: number): Citation => ({
  law: '',
  status: 'convention',
  note: adr === undefined ? note : `${note} (ADR ${String(adr).padStart(4, '0')})`,
})

/** A section of the published annual report of 2022 asks for it. */
export const report2022 = (section: string, note?: string): Citation => ({
  law: '2022年法治政府建设年度报告',
  item: section,
  status: 'report',
  ...(note === undefined ? {} : { note }),
})

/** A text known to exist but not read: shown as such wherever the number is shown. */
export const unverified = (text: string): Citation => ({ law: text, status: 'unverified' })

export const citations = (b: Basis): readonly Citation[] => (Array.isArray(b) ? b : [b as Citation])
