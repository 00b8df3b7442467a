import { isDate } from '#calendar'
import annual from '../../reports/annual/index.ts'
import { html, json, markdown } from '../report/render.ts'
import { writeReport } from '../report/report.ts'
import type { RegionCommand } from './command.ts'

/** `mingfa report`: the annual report of a year for an organ tree, as of a position and for a day. */
export const reportYear: RegionCommand = async ({ region }, args, io) => {
  const year = Number(args.year)
  if (!Number.isInteger(year) || year < 1949 || year > 2100) {
    io.err(`--year takes a year, not ${String(args.year)}\n`)
    return 2
  }
  const on = typeof args.on === 'string' ? args.on : region.today()
  if (!isDate(on)) {
    io.err(`--on takes a day YYYY-MM-DD, not ${on}\n`)
    return 2
  }
  const position = args.position === undefined ? undefined : Number(args.position)
  if (position !== undefined && !(Number.isInteger(position) && position >= 0 && position <= region.record.size)) {
    io.err(`--as-of takes a ledger position from 0 to ${region.record.size}, not ${String(args.position)}\n`)
    return 2
  }
  const tree = region.record.organs(on)
  const organ = typeof args.organ === 'string' ? tree.find(args.organ) : undefined
  if (typeof args.organ === 'string' && organ === undefined) {
    io.err(`no organ ${args.organ}\n`)
    return 2
  }
  const report = writeReport(annual, region.figures, region.record, {
    year,
    on,
    ...(organ ? { organ } : {}),
    ...(position === undefined ? {} : { position }),
  })
  const lang = args.lang === 'en' ? 'en' : 'zh'
  io.out(
    args.format === 'json'
      ? `${JSON.stringify(json(report), null, 1)}\n`
      : args.format === 'html'
        ? html(report, lang)
        : markdown(report, lang),
  )
  return 0
}
