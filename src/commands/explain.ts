import { citationText, explainRun } from '#kernel'
import type { RegionCommand } from './command.ts'
import { explainText } from './explain-text.ts'

/** `mingfa explain CASE`: acts, clocks counted day by day, findings with their articles. CASE is a number or a foreign number. */
export const explainCase: RegionCommand = async ({ region }, args, io) => {
  const id = String(args.case)
  const record = region.record
  const c = record.cases.get(id) ?? [...record.cases.values()].find(x => x.foreign === id)
  if (!c) {
    io.err(`no case ${id}; a case is named by its number or by its number in the system it came from\n`)
    return 2
  }
  const on = typeof args.on === 'string' ? args.on : region.today()
  const s = record.stateOn(c, on)
  const a = record.assessOn(c, on)
  const why = [...s.latest.values()].map(r => explainRun(r, record.calendar))
  if (args.json) {
    io.out(
      `${JSON.stringify({ case: c.id, foreign: c.foreign, procedure: c.procedure.id, edition: c.edition.id, organ: c.organ, on, ...a, why, acts: s.acts })}\n`,
    )
    return 0
  }
  const state = c.edition.states[a.state]
  io.out(
    `${c.procedure.zh} ${c.foreign ?? ''} [${c.id}] ${c.procedure.id}@${c.edition.id}\n${record.organs(on).get(c.organ)?.name ?? c.organ}；${on}：${state?.zh ?? a.state}\n\n`,
  )
  for (const x of s.acts)
    io.out(
      `${x.at.slice(0, 16).replace('T', ' ')} ${c.edition.acts[x.act]?.zh ?? x.act} (${c.edition.roles[x.by]?.zh ?? x.by})${x.deemed ? ' [视为]' : ''}${x.outOfOrder ? ' [顺序违法]' : ''}\n`,
    )
  io.out('\n')
  for (const w of why) io.out(`${c.edition.clocks[w.clock]?.zh ?? ''} ${explainText(w)} → ${a.clocks[w.clock]?.status}\n`)
  for (const id of a.findings) {
    const def = c.edition.gates[id] ?? c.procedure.findings[id]
    io.out(`\n! ${id} ${def?.zh ?? ''}${def ? ` ${[def.basis].flat().map(citationText).join('；')}` : ''}\n`)
  }
  return 0
}
