import { readFile } from 'node:fs/promises'
import { importRecords } from '../commands/import.ts'
import { linesOf } from './check.ts'
import { runOverRegion } from './run.ts'

export const importCommand = async (
  file: string,
  o: { data: string; json: boolean; organs?: string; source: string; dryRun: boolean; atomic: boolean },
): Promise<number> =>
  runOverRegion(
    'import',
    importRecords,
    o,
    {
      source: o.source,
      dryRun: o.dryRun,
      atomic: o.atomic,
      json: o.json,
      ...(o.organs ? { organs: await readFile(o.organs, 'utf8') } : {}),
    },
    () => linesOf(file),
  )
