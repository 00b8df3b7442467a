import { prc } from '#calendars/index.ts'
import { importLines } from '../region/import.ts'
import { importOrgans, parseOrgans } from '../region/organs.ts'
import type { RegionCommand } from './command.ts'
import { LOCAL_ACTOR } from '../region/actor.ts'

/** `mingfa import`: lines of DESIGN §3 into the ledger, the organ tree first where one is given (`organs`: JSON text). */
export const importRecords: RegionCommand = async ({ region, catalogue }, args, io) => {
  const source = String(args.source ?? 'import')
  let organErrors = 0
  if (typeof args.organs === 'string') {
    const parsed = parseOrgans(args.organs)
    const at = `${region.today()}T00:00+08:00`
    const stop = args.dryRun === true || (args.atomic === true && parsed.errors.length > 0)
    const r = await importOrgans(region, stop ? [] : parsed.rows, { source, actor: LOCAL_ACTOR, at })
    const errors = [...parsed.errors, ...r.errors]
    for (const e of errors) io.err(`organs row ${e.line} ${e.path}: ${e.message}\n`)
    organErrors = errors.length
    if (!args.json) io.out(`${r.entered} organs entered\n`)
  }
  const r = await importLines(
    region,
    io.lines(),
    { source, actor: LOCAL_ACTOR, dryRun: args.dryRun === true, atomic: args.atomic === true, progress: (done, of) => io.progress('import', done, of) },
    { catalogue, calendar: prc, today: region.today() },
  )
  for (const e of r.errors) io.err(`line ${e.line} ${e.path}: ${e.message}\n`)
  if (args.json) io.out(`${JSON.stringify(r)}\n`)
  else {
    const what = args.dryRun ? 'would be imported' : 'imported'
    const bad = new Set(r.errors.map(e => e.line)).size
    io.out(`${r.lines} lines: ${r.cases} cases and ${r.acts} acts ${what}, ${r.known} known before, ${bad} lines with errors\n`)
    if (args.atomic && bad > 0) io.out('--atomic: nothing was imported\n')
  }
  return r.errors.length > 0 || organErrors > 0 ? 2 : 0
}
