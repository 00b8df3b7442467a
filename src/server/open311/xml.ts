type Value = string | number | boolean | null
const entities = (s: string): string => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
/** Characters that XML 1.0 has no place for are left out. */
const allowed = (s: string): string => [...s].filter(ch => ch >= ' ' || ch === '\t' || ch === '\n' || ch === '\r').join('')

/** A list of flat rows as the XML of GeoReport v2: an element for the list, one a row, one a field; nothing stands for null. */
export const rowsXml = (list: string, row: string, rows: readonly Readonly<Record<string, Value>>[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<${list}>${rows
    .map(
      r =>
        `<${row}>${Object.entries(r)
          .map(([k, v]) => (v === null ? `<${k}/>` : `<${k}>${entities(allowed(String(v)))}</${k}>`))
          .join('')}</${row}>`,
    )
    .join('')}</${list}>\n`
