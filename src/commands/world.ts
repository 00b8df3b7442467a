import { loadWorld } from '../worlds/load.ts'
import type { RegionCommand } from './command.ts'

/** `mingfa world load NAME`: a demonstration world through the ordinary commands. Refuses where there already is a record. */
export const loadWorldCommand: RegionCommand = async (open, args, io) => {
  const size = await open.store.size(open.region.code)
  if (size > 0) {
    io.err(`the region already has ${size} entries: a world is loaded into an empty data folder (--data DIR)\n`)
    return 2
  }
  const started = performance.now()
  await loadWorld(String(args.name), open, io.progress)
  const after = await open.store.size(open.region.code)
  const seconds = Math.round((performance.now() - started) / 100) / 10
  io.out(
    args.json
      ? `${JSON.stringify({ world: args.name, entries: after, cases: open.region.record.cases.size, seconds })}\n`
      : `${args.name}: ${after} entries, ${open.region.record.cases.size} cases in ${seconds} s\n`,
  )
  return 0
}
