import { basisText } from '#derive'
import type { AnyEdition } from '#kernel'
import { findingLabel } from '../../messages/index.ts'
import type { CaseRecord } from '../../record/record.ts'
import type { Service } from '../service.ts'
import type { Brief, Due } from './case-book.ts'
import type { Found } from './case-findings.ts'

type Named = Pick<Found, 'id' | 'cross'>

/** What a case's next due day is called. */
const dueOf = (e: AnyEdition, d: Due) => {
  const clock = e.clocks[d.clock]!
  return { clock: d.clock, zh: clock.zh, en: clock.en, due: d.due, status: d.status, left: d.left }
}

/** A case in one line of a list. `findings` counts the unlawful ones, as of the brief's day. */
export const headOf = (s: Service, b: Brief, findings: number) => {
  const { c } = b
  const organ = s.organLabel(c.organ)
  const state = b.edition.states[b.state]
  return {
    id: c.id,
    number: b.number,
    procedure: c.procedure.id,
    procedureZh: c.procedure.zh,
    procedureEn: c.procedure.en,
    edition: b.edition.id,
    organ: c.organ,
    organZh: organ.zh,
    organEn: organ.en,
    state: b.state,
    stateZh: state?.zh ?? b.state,
    stateEn: state?.en ?? b.state,
    final: b.final,
    openedOn: b.openedOn,
    lastOn: b.lastOn,
    nextDue: b.next && dueOf(b.edition, b.next),
    findings,
    source: c.source,
  }
}

/** Shown and counted, or unlawful in itself. */
export const kindOfFinding = (c: CaseRecord, f: Named): 'finding' | 'observation' =>
  (f.cross?.procedure.crossFindings[f.id] ?? c.procedure.findings[f.id])?.kind ?? 'finding'
export const unlawful = (c: CaseRecord, findings: readonly Named[]): number =>
  findings.filter(f => kindOfFinding(c, f) === 'finding').length

/** A finding of a case with its name and articles. */
export const findingOf = (c: CaseRecord, f: Named, e: AnyEdition = c.edition) => {
  const clock = f.id.endsWith('-overrun') ? e.clocks[f.id.slice(0, -'-overrun'.length)] : undefined
  const over = f.cross?.procedure.crossFindings[f.id]
  const basis = (over ?? c.procedure.findings[f.id] ?? e.gates[f.id] ?? clock)?.basis ?? e.basis
  return {
    id: f.id,
    ...(over ? { zh: over.zh, en: over.en } : findingLabel(f.id, c.procedure, e)),
    basis: basisText(basis),
    kind: kindOfFinding(c, f),
  }
}
