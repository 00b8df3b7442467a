import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dateOfInstant, type ISODate } from '#calendar'
import { prc } from '#calendars/index.ts'
import type { Catalogue } from '#kernel'
import { originOf } from '#ledger'
import { openStore, type Store } from '#store'
import { loadCatalogue } from '../catalogue/load.ts'
import { Sealer } from '../crypto/seal.ts'
import { LogDir } from '../log/log-dir.ts'
import { openSigningKey } from '../log/signing-key.ts'
import { RegionRecord } from '../record/record.ts'
import type { Region } from '../region/region.ts'
import type { Args, Io, RegionCommand } from './command.ts'
import { verifyCases, verifyFigures } from './verify-derived.ts'
import { type LedgerParts, type Problem, verifyLedger } from './verify-ledger.ts'

const verify = async (
  o: Omit<LedgerParts, 'progress'> & { readonly catalogue: Catalogue; readonly today: ISODate; readonly region: Region | null },
  args: Args,
  io: Io,
): Promise<number> => {
  const started = performance.now()
  const record = new RegionRecord(o.catalogue, o.region?.record.calendar ?? prc)
  const ledger = await verifyLedger({ ...o, progress: (step, done, of) => io.progress(step, done, of) }, record)
  const problem: Problem | null = ledger.problem ?? (await verifyCases(o.store, o.code, record, o.region?.record ?? null, o.today))
  const counted = problem ? { figures: 0, problem } : verifyFigures(record, o.region?.figures ?? null, o.today)
  const milliseconds = Math.round(performance.now() - started)
  const cases = record.cases.size
  if (args.json)
    io.out(
      `${JSON.stringify({ clean: !counted.problem, size: ledger.size, cases, figures: counted.figures, milliseconds, problems: counted.problem ? [counted.problem] : [] })}\n`,
    )
  else if (counted.problem) io.err(`${counted.problem.at === null ? '' : `entry ${counted.problem.at}: `}${counted.problem.what}\n`)
  else
    io.out(
      `clean: ${ledger.size} entries, ${cases} cases, ${counted.figures} figures recomputed in ${milliseconds} ms; last recorded ${ledger.last ? dateOfInstant(ledger.last) : '—'}\n`,
    )
  return counted.problem ? 1 : 0
}

/**
 * `mingfa verify` over an open region: recomputes everything from the entries and the values they commit to — commitments, leaves, tree, signed
 * head, cases, clocks, figures — and names the first entry that differs.
 */
export const verifyRegion: RegionCommand = async ({ region, store, log, sealer, catalogue }, args, io) => {
  await log.flush()
  return verify({ code: region.code, store, files: log.files, sealer, vkey: log.vkey, catalogue, today: region.today(), region }, args, io)
}

export interface VerifyFolder {
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly code: string
  /** Today by the clock on the wall, where the region has no day of its own. */
  readonly today: ISODate
  readonly catalogue?: Catalogue
  readonly store?: Store
}
/** The same over a data folder that no server holds. Opens neither log nor region, which refuse what was tampered with before it can be named. */
export const verifyFolder = async (o: VerifyFolder, args: Args, io: Io): Promise<number> => {
  const keys = join(o.dataDir, 'keys')
  const keyFile = join(keys, `log-${o.code}.key`)
  if (
    !(await access(keyFile).then(
      () => true,
      () => false,
    ))
  ) {
    io.err(`${o.dataDir} holds no region ${o.code}: there is no key of its log\n`)
    return 2
  }
  const catalogue = o.catalogue ?? (await loadCatalogue())
  const store = o.store ?? (await openStore({ dataDir: o.dataDir, ...(o.databaseUrl ? { databaseUrl: o.databaseUrl } : {}) }))
  try {
    const { vkey } = await openSigningKey(keyFile, originOf(o.code))
    const sealer = new Sealer(new Uint8Array(await readFile(join(keys, `seal-${o.code}.key`))))
    const today = (await store.meta.get(o.code, 'own-day')) ?? o.today
    return await verify(
      { code: o.code, store, files: new LogDir(join(o.dataDir, 'log', o.code)), sealer, vkey, catalogue, today, region: null },
      args,
      io,
    )
  } finally {
    await store.close()
  }
}
