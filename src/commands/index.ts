import { caseFile } from './casefile.ts'
import type { RegionCommand } from './command.ts'
import { disclosureYear } from './disclosure.ts'
import { explainCase } from './explain.ts'
import { importRecords } from './import.ts'
import { reportYear } from './report.ts'
import { verifyRegion } from './verify.ts'
import { loadWorldCommand } from './world.ts'

/** Commands over an open region, by the name that the command line and the server's command route use. */
export const regionCommands: Readonly<Record<string, RegionCommand>> = {
  import: importRecords,
  report: reportYear,
  'disclosure-table': disclosureYear,
  verify: verifyRegion,
  explain: explainCase,
  casefile: caseFile,
  'world-load': loadWorldCommand,
}
