import { disclosureYear } from '../commands/disclosure.ts'
import { runOverRegion } from './run.ts'

export const disclosureCommand = (o: {
  data: string
  json: boolean
  year: string
  organ?: string
  format: string
  lang: string
  on?: string
}): Promise<number> =>
  runOverRegion('disclosure-table', disclosureYear, o, {
    year: o.year,
    organ: o.organ,
    format: o.json ? 'json' : o.format,
    lang: o.lang,
    on: o.on,
  })
