import { isDate } from '#calendar'
import { type AnyAct, CORRECT, citations, citationText } from '#kernel'
import { entryText, originOf, parseReceipt } from '#ledger'
import { sha256 } from '../crypto/node.ts'
import { type ActEvidence, assembleCaseFile } from '../documents/casefile.ts'
import { serialOf } from '../documents/serial.ts'
import type { CaseRecord } from '../record/record.ts'
import type { RegionCommand } from './command.ts'

/** Place in the record of each act that somebody did: acts in order, corrections and deemed acts left out. */
const placesOf = (c: CaseRecord, acts: readonly AnyAct[]): ReadonlyMap<AnyAct, number> => {
  const out = new Map<AnyAct, number>()
  let i = 0
  for (const a of acts) {
    if (a.deemed) continue
    while (i < c.acts.length && (c.acts[i]!.act === CORRECT || c.acts[i]!.act !== a.act || c.acts[i]!.at !== a.at)) i++
    if (i < c.acts.length) out.set(a, i++)
  }
  return out
}

/**
 * `mingfa casefile CASE`: the file of a case (案卷) as a bag. Writes one JSON line a file, `{"path", "base64"}`, so that it works beside a
 * server too; the command line puts them into a folder. Sealed values are not opened.
 */
export const caseFile: RegionCommand = async ({ region }, args, io) => {
  const id = String(args.case)
  const record = region.record
  const c = record.cases.get(id) ?? [...record.cases.values()].find(x => x.foreign === id)
  if (!c) {
    io.err(`no case ${id}; a case is named by its number or by its number in the system it came from\n`)
    return 2
  }
  const on = typeof args.on === 'string' ? args.on : region.today()
  if (!isDate(on)) {
    io.err(`--on takes a day YYYY-MM-DD, not ${on}\n`)
    return 2
  }
  const state = record.stateOn(c, on)
  const places = placesOf(c, state.acts)
  const evidence = new Map<AnyAct, ActEvidence>()
  for (const [a, i] of places) {
    const receipt = await region.receipt(c.positions[i]!)
    evidence.set(a, { position: c.positions[i]!, recordedAt: c.recordedAt[i]!, receipt, entry: entryText(parseReceipt(receipt).entry) })
  }
  const tree = record.organs(on)
  const files = await assembleCaseFile(
    {
      number: c.foreign ?? c.id,
      state,
      on,
      names: { organ: organ => tree.get(organ)?.name ?? organ },
      origin: originOf(region.code),
      findings: record.assessOn(c, on).findings.map(f => {
        const def = c.edition.gates[f] ?? c.procedure.findings[f]
        return { id: f, zh: def?.zh ?? f, basis: def ? citations(def.basis).map(citationText).join('；') : '' }
      }),
      evidence: a => evidence.get(a),
      serial: (a, d) => (evidence.has(a) ? serialOf(record, c, evidence.get(a)!.position, d) : 1),
    },
    sha256,
  )
  for (const f of files) io.out(`${JSON.stringify({ path: f.path, base64: Buffer.from(f.bytes).toString('base64') })}\n`)
  return 0
}
