import { isDate } from '#calendar'
import { disclosureHtml, disclosureMarkdown } from '../report/disclosure-render.ts'
import { disclosureTable } from '../report/disclosure-table.ts'
import type { RegionCommand } from './command.ts'

/** `mingfa disclosure-table`: the yearly tables of requests for information and of challenges over them. Status 1 where a sum does not hold. */
export const disclosureYear: RegionCommand = async ({ region }, args, io) => {
  const year = Number(args.year)
  if (!Number.isInteger(year) || year < 2008 || year > 2100) {
    io.err(`--year takes a year, not ${String(args.year)}\n`)
    return 2
  }
  const on = typeof args.on === 'string' ? args.on : region.today()
  if (!isDate(on)) {
    io.err(`--on takes a day YYYY-MM-DD, not ${on}\n`)
    return 2
  }
  const organ = typeof args.organ === 'string' ? region.record.organs(on).find(args.organ) : undefined
  if (typeof args.organ === 'string' && organ === undefined) {
    io.err(`no organ ${args.organ}\n`)
    return 2
  }
  const table = disclosureTable(region.figures, { year, on, ...(organ === undefined ? {} : { organ }) })
  const lang = args.lang === 'en' ? 'en' : 'zh'
  const write = {
    json: () => `${JSON.stringify(table, null, 1)}\n`,
    html: () => disclosureHtml(table, lang),
    md: () => disclosureMarkdown(table, lang),
  }
  io.out((args.format === 'json' ? write.json : args.format === 'html' ? write.html : write.md)())
  return table.holds ? 0 : 1
}
