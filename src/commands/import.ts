import { prc } from '#calendars/index.ts'
import type { LineError } from '#kernel'
import { LOCAL_ACTOR } from '../region/actor.ts'
import { importLines } from '../region/import.ts'
import { importOrgans, parseOrgans } from '../region/organs.ts'
import type { RegionCommand } from './command.ts'

/**
 * `mingfa import`: lines of DESIGN §3 into the ledger, the organ tree first where one is given (`organs`: JSON text). A dry run and `--atomic`
 * judge the lines against that tree before anything is entered.
 */
export const importRecords: RegionCommand = async ({ region, catalogue }, args, io) => {
  const source = String(args.source ?? 'import')
  const tree =
    typeof args.organs === 'string' ? parseOrgans(args.organs, catalogue.registers.get('organ-structure')) : { rows: [], errors: [] }
  const told = (errors: readonly LineError[]) => {
    for (const e of errors) io.err(`organs row ${e.line} ${e.path}: ${e.message}\n`)
    return errors.length
  }
  let organErrors = told(tree.errors)
  const dryRun = args.dryRun === true
  const atomic = args.atomic === true
  const lines: string[] | AsyncIterable<string> = atomic ? await collected(io.lines()) : io.lines()
  const options = { source, actor: LOCAL_ACTOR, progress: (done: number, of: number) => io.progress('import', done, of) }
  const check = { catalogue, calendar: prc, today: region.today() }
  const judged = dryRun || atomic ? await importLines(region, lines, { ...options, planned: tree.rows, dryRun: true }, check) : undefined
  const stopped = atomic && (organErrors > 0 || (judged?.errors.length ?? 0) > 0)
  let organs = 0
  if (typeof args.organs === 'string') {
    if (!dryRun && !stopped) {
      const r = await importOrgans(region, tree.rows, { source, actor: LOCAL_ACTOR, at: `${region.today()}T00:00+08:00` })
      organErrors += told(r.errors)
      organs = r.entered
    }
    if (!args.json) io.out(dryRun ? `${tree.rows.length} organs would be loaded\n` : `${organs} organs entered\n`)
  }
  const r =
    judged && (dryRun || stopped) ? (dryRun ? judged : { ...judged, cases: 0, acts: 0 }) : await importLines(region, lines, options, check)
  for (const e of r.errors) io.err(`line ${e.line} ${e.path}: ${e.message}\n`)
  if (args.json) io.out(`${JSON.stringify({ ...r, organs, organErrors })}\n`)
  else {
    const what = dryRun ? 'would be imported' : 'imported'
    const bad = new Set(r.errors.map(e => e.line)).size
    io.out(`${r.lines} lines: ${r.cases} cases and ${r.acts} acts ${what}, ${r.known} known before, ${bad} lines with errors\n`)
    if (stopped) io.out('--atomic: nothing was imported\n')
  }
  return r.errors.length > 0 || organErrors > 0 ? 2 : 0
}
const collected = async (lines: AsyncIterable<string> | Iterable<string>): Promise<string[]> => {
  const out: string[] = []
  for await (const line of lines) out.push(line)
  return out
}
