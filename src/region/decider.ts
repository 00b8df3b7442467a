import { type Calendar, dateOfInstant, type ISODate, isInstant, millisOfInstant } from '#calendar'
import {
  type AnyEdition,
  type AnyProcedure,
  type Catalogue,
  chooseEdition,
  OUT_OF_ORDER,
  type Plain,
  parseData,
  type Recorded,
  type Refusal,
  RuleFault,
  WRONG_ROLE,
} from '#kernel'
import type { Entry } from '#ledger'
import type { Sealer } from '../crypto/seal.ts'
import { type CaseRecord, FOREIGN, REASON, type RegionRecord, SET_ASIDE } from '../record/record.ts'
import { type ActCommand, type CorrectionCommand, invalid, type Opened, type Outcome, type RegisterCommand } from './command.ts'
import { isLate, type Prepared, prepare, sealedOf, sealedOfAct } from './facts.ts'
import { childOf, handOver, within } from './hand-over.ts'

export interface DeciderOptions {
  readonly code: string
  readonly catalogue: Catalogue
  readonly calendar: Calendar
  readonly sealer: Sealer
}
/** What a decision is made against: the record as it stands, when it is recorded, and where the entry goes. */
export interface Desk {
  readonly record: RegionRecord
  /** `recordedAt`: UTC, milliseconds. */
  readonly now: string
  readonly today: ISODate
  /** Takes the entry into the record and the batch. Throws, and leaves no trace, when a rule is at fault. */
  put(p: Prepared): void
  /** Takes the entry just put back out of both. */
  undo(p: Prepared): void
  newNumber(): string
}
type Head = Omit<Entry, 'data'>
/** An act that may be recorded: its entry without position, and its values. */
interface Plan {
  readonly head: Omit<Head, 'kind' | 'case'>
  readonly id: string
  readonly values: Plain
  readonly sealed: ReadonlySet<string>
}

/** Decides commands against the record, one after another: what the law allows becomes an entry, what it does not is refused. */
export class Decider {
  readonly #o: DeciderOptions
  constructor(o: DeciderOptions) {
    this.#o = o
  }

  #head(
    c: { readonly organ?: string; readonly role: string; readonly actor: string; readonly at: string; readonly source?: string },
    organ: string,
    desk: Desk,
  ) {
    return {
      v: 1 as const,
      region: this.#o.code,
      organ,
      role: c.role,
      actor: c.actor,
      at: c.at,
      recordedAt: desk.now,
      ...(c.source === undefined ? {} : { source: c.source, importedAt: desk.now }),
    }
  }
  /** An act is dated by when it happened: never after its recording, nor after the region's own day. */
  #undated(at: string, desk: Desk): Outcome | null {
    if (!isInstant(at))
      return invalid('$.at', 'instant', `at must be an instant with offset, e.g. 2024-03-04T10:00+08:00, not ${JSON.stringify(at)}`)
    if (dateOfInstant(at) > desk.today || millisOfInstant(at) > millisOfInstant(desk.now)) {
      return invalid('$.at', 'instant', `the act is dated ${at}, after today (${desk.today}) or after now; date it by when it happened`)
    }
    return null
  }

  /** The edition an act falls under: the one named, else chosen by the acts of the case with this one; a case keeps its own where its acts are unknown to the other. */
  #edition(procedure: AnyProcedure, existing: CaseRecord | undefined, act: Recorded, named: string | undefined): AnyEdition | null {
    if (named !== undefined) return procedure.editions.find(e => e.id === named) ?? null
    if (existing && procedure.chosenBy === 'opening') return existing.edition
    try {
      const chosen = chooseEdition(procedure, [...(existing?.acts ?? []), act], { calendar: this.#o.calendar })
      if (!existing || chosen === existing.edition) return chosen
      const fits = chosen !== null && existing.acts.every(a => a.act.startsWith('@') || Object.hasOwn(chosen.acts, a.act))
      return fits ? chosen : existing.edition
    } catch (fault) {
      // A chooser reads data not yet checked; what is wrong with them is told below, under the edition that is there.
      if (!(fault instanceof RuleFault)) throw fault
      return existing?.edition ?? procedure.editions[0] ?? null
    }
  }

  /** Does an act, and opens the cases that it hands over to: all of it or, where one part may not stand, none. */
  act(c: ActCommand, desk: Desk): Outcome {
    const opens = c.opens ?? []
    const from = c.case ?? c.number ?? (opens.length > 0 ? desk.newNumber() : undefined)
    const numbers = opens.map(() => desk.newNumber())
    const linked = opens.length === 0 ? { data: c.data } : handOver(this.#o.catalogue, c, numbers)
    if ('kind' in linked) return linked
    const whole: ActCommand = { ...c, ...linked, ...(c.case === undefined && from !== undefined ? { number: from } : {}) }
    const commands = [whole, ...opens.map((o, i) => childOf(whole, o, numbers[i] as string, from as string))]
    const plans: Plan[] = []
    for (const [i, command] of commands.entries()) {
      const plan = this.#plan(command, desk)
      if ('kind' in plan) return i === 0 ? plan : within(plan, i - 1)
      plans.push(plan)
    }
    const put: Prepared[] = []
    const done: Opened[] = []
    try {
      for (const { values, head, id, sealed } of plans) {
        const p = prepare(desk.record.size, { ...head, kind: 'act', case: Number(id) }, values, sealed, this.#o.sealer)
        desk.put(p)
        put.push(p)
        done.push({
          case: id,
          procedure: head.procedure as string,
          position: p.fact.pos,
          findings: this.#findings(desk.record.cases.get(id) as CaseRecord, p),
        })
      }
    } catch (fault) {
      for (const p of put.reverse()) desk.undo(p)
      throw fault
    }
    const [own, ...opened] = done as [Opened, ...Opened[]]
    return { kind: 'done', position: own.position, case: own.case, findings: own.findings, ...(opened.length > 0 ? { opened } : {}) }
  }

  /** What an act would be recorded as, or why it is not. */
  #plan(c: ActCommand, desk: Desk): Plan | Outcome {
    const { record } = desk
    const procedure = this.#o.catalogue.procedures.get(c.procedure)
    if (!procedure) return invalid('$.procedure', 'unknown-procedure', `unknown procedure ${c.procedure}`)
    const existing = c.case === undefined ? undefined : record.cases.get(c.case)
    if (c.case !== undefined && !existing) return invalid('$.case', 'text', `no case ${c.case}`)
    if (existing && existing.procedure.id !== c.procedure)
      return invalid('$.procedure', 'unknown-procedure', `case ${c.case} is of procedure ${existing.procedure.id}`)
    const undated = this.#undated(c.at, desk)
    if (undated) return undated
    const bare: Recorded = { act: c.act, at: c.at, by: c.role, data: c.data }
    const edition = this.#edition(procedure, existing, bare, c.edition)
    if (!edition)
      return {
        kind: 'refused',
        position: null,
        refusals: [
          { kind: 'refusal', code: 'edition.not-in-force', basis: [], facts: { procedure: procedure.id, on: dateOfInstant(c.at) } },
        ],
      }
    const def = Object.hasOwn(edition.acts, c.act) ? edition.acts[c.act] : undefined
    if (!def)
      return invalid(
        '$.act',
        'unknown-act',
        `${procedure.id}@${edition.id} has no act ${c.act}; it has ${Object.keys(edition.acts).join(', ')}`,
      )
    if (!Object.hasOwn(edition.roles, c.role))
      return invalid(
        '$.role',
        'unknown-role',
        `${procedure.id}@${edition.id} has no role ${c.role}; it has ${Object.keys(edition.roles).join(', ')}`,
      )
    const parsed = parseData(def.data ?? {}, c.data, '$.data', `${c.act} (${def.zh})`)
    if (parsed.issues.length > 0) return { kind: 'invalid', issues: parsed.issues }
    const organ = existing?.organ ?? c.organ
    if (!organ) return invalid('$.organ', 'text', 'an opening act names the organ whose case it is')
    if (!existing && c.number !== undefined && record.cases.has(c.number))
      return invalid('$.number', 'text', `case number ${c.number} is taken`)
    const head = { ...this.#head(c, organ, desk), procedure: procedure.id, edition: edition.id, act: c.act }
    const sealed = sealedOfAct(edition, c.act)
    if (c.mode === 'live') {
      const data =
        sealed.size === 0
          ? parsed.data
          : Object.fromEntries(Object.entries(parsed.data).map(([k, v]) => [k, sealed.has(k) ? this.#o.sealer.masked(v) : v]))
      const act: Recorded = { ...bare, data }
      const refusals = existing ? record.decideNext(existing, edition, act) : record.trial(procedure, edition, c.number ?? '', organ, act)
      if (refusals.length > 0) return this.#refused(head, existing, refusals, desk)
    }
    const id = existing?.id ?? c.number ?? desk.newNumber()
    const values: Plain = {
      ...parsed.data,
      ...(c.foreign !== undefined && !existing ? { [FOREIGN]: c.foreign } : {}),
      ...(c.reason !== undefined ? { [REASON]: c.reason } : {}),
    }
    return { head, id, values, sealed }
  }
  /** An attempt that the law refused is itself a fact: which act, which rule. Its data are not kept. */
  #refused(head: Omit<Head, 'kind'>, existing: CaseRecord | undefined, refusals: readonly Refusal[], desk: Desk): Outcome {
    const p = prepare(
      desk.record.size,
      { ...head, kind: 'refusal', ...(existing ? { case: Number(existing.id) } : {}) },
      { codes: refusals.map(r => r.code) },
      new Set(),
      this.#o.sealer,
    )
    desk.put(p)
    return { kind: 'refused', refusals, position: p.fact.pos }
  }
  /** What the act just recorded broke. */
  #findings(c: CaseRecord, p: Prepared): readonly string[] {
    const s = c.state
    const act = s.acts[s.acts.length - 1]
    if (!act) return []
    const out = [...s.failed].filter(([, at]) => at.includes(act.index)).map(([gate]) => gate)
    if (act.outOfOrder) out.push(OUT_OF_ORDER)
    if (s.wrongRole.includes(act.index)) out.push(WRONG_ROLE)
    if (isLate(p.fact, this.#o.calendar)) out.push('recorded-late')
    return out
  }

  enter(c: RegisterCommand, desk: Desk): Outcome {
    const def = this.#o.catalogue.registers.get(c.register)
    if (!def) return invalid('$.register', 'register', `unknown register ${c.register}`)
    if (c.id === '') return invalid('$.id', 'text', 'an entry of a register has an id')
    const undated = this.#undated(c.at, desk)
    if (undated) return undated
    const parsed = parseData(def.fields, c.row, '$.row', `${c.register} (${def.zh})`)
    if (parsed.issues.length > 0) return { kind: 'invalid', issues: parsed.issues }
    const former = desk.record.registers.versions(c.register, c.id).length > 0
    const head: Head = { ...this.#head(c, c.organ, desk), kind: 'register', procedure: c.register, act: former ? 'amend' : 'enter' }
    const p = prepare(desk.record.size, head, { ...parsed.data, id: c.id }, sealedOf(def.fields), this.#o.sealer)
    desk.put(p)
    return { kind: 'done', position: p.fact.pos, case: null, findings: [] }
  }

  correct(c: CorrectionCommand, desk: Desk): Outcome {
    const existing = desk.record.cases.get(c.case)
    const imported = c.position === undefined ? existing?.sources.flatMap((source, i) => (source === c.source ? [i] : [])) : undefined
    const index = (imported ? imported[c.rank ?? -1] : existing?.positions.indexOf(c.position ?? -1)) ?? -1
    const corrected = existing?.acts[index]
    const position = existing?.positions[index]
    const def = corrected && existing?.edition.acts[corrected.act]
    if (!existing || !corrected || position === undefined || !def)
      return invalid(
        '$.position',
        'correction',
        `entry ${c.position ?? `of rank ${c.rank}`} is no act of case ${c.case} that can be corrected`,
      )
    if (c.reason.trim() === '') return invalid('$.reason', 'text', 'a correction states its reason')
    const undated = this.#undated(c.at, desk)
    if (undated) return undated
    if (!Object.hasOwn(existing.edition.roles, c.role))
      return invalid(
        '$.role',
        'unknown-role',
        `${existing.procedure.id}@${existing.edition.id} has no role ${c.role}; it has ${Object.keys(existing.edition.roles).join(', ')}`,
      )
    let values: Plain = { [SET_ASIDE]: true }
    if (c.set !== 'set-aside') {
      const optional = Object.fromEntries(Object.entries(def.data ?? {}).map(([k, f]) => [k, f.opt()]))
      const parsed = parseData(optional, c.set, '$.set', def.zh)
      if (parsed.issues.length > 0) return { kind: 'invalid', issues: parsed.issues }
      const removed = Object.entries(c.set)
        .filter(([, v]) => v === null)
        .map(([k]) => k)
      const missing = removed.find(k => def.data?.[k]?.optional === false)
      if (missing) return invalid(`$.set.${missing}`, 'field-missing', `${def.zh}: required field ${missing} cannot be taken out`)
      values = { ...parsed.data, ...Object.fromEntries(removed.map(k => [k, null])) }
    }
    const head: Head = {
      ...this.#head(c, c.organ, desk),
      kind: 'correction',
      case: Number(c.case),
      procedure: existing.procedure.id,
      edition: existing.edition.id,
      act: corrected.act,
      corrects: position,
    }
    const p = prepare(
      desk.record.size,
      head,
      { ...values, [REASON]: c.reason },
      sealedOfAct(existing.edition, corrected.act),
      this.#o.sealer,
    )
    desk.put(p)
    return { kind: 'done', position: p.fact.pos, case: c.case, findings: [] }
  }
}
