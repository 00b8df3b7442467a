import { reportYear } from '../commands/report.ts'
import { runOverRegion } from './run.ts'

export const reportCommand = (o: {
  data: string
  json: boolean
  year: string
  organ?: string
  format: string
  lang: string
  asOf?: string
  on?: string
}): Promise<number> =>
  runOverRegion('report', reportYear, o, {
    year: o.year,
    organ: o.organ,
    format: o.json ? 'json' : o.format,
    lang: o.lang,
    position: o.asOf,
    on: o.on,
  })
