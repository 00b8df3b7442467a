/** For tests: facts written in a line, and random ledgers over real definitions. */

import type { AnyProcedure, Catalogue, ISODate, Plain } from '#kernel'
import { prc } from '../../calendars/index.ts'
import { pick, type Random, randomData, randomRecord } from '../../tests/random-record.ts'
import type { Fact } from './fact.ts'
import { RegionRecord } from './record.ts'

/** Numbers facts as they come. */
export class Facts {
  readonly list: Fact[] = []
  /** An act of procedure `example`, edition 2024, by the clerk of organ-1 unless said otherwise; `when` a day or an instant without offset. */
  act(id: string, act: string, when: string, data: Plain = {}, more: Partial<Fact> = {}): Fact {
    const at = when.length > 10 ? `${when}+08:00` : `${when}T10:00+08:00`
    return this.put({
      kind: 'act',
      case: id,
      procedure: 'example',
      edition: '2024',
      act,
      organ: 'organ-1',
      role: 'clerk',
      at,
      recordedAt: new Date(at).toISOString(),
      data,
      ...more,
    })
  }
  entry(register: string, when: ISODate, row: Plain, more: Partial<Fact> = {}): Fact {
    const at = `${when}T09:00+08:00`
    return this.put({
      kind: 'register',
      procedure: register,
      act: 'enter',
      organ: 'organ-1',
      at,
      recordedAt: new Date(at).toISOString(),
      data: row,
      ...more,
    })
  }
  correct(id: string, corrects: number, when: string, data: Plain): Fact {
    const at = `${when}T11:00+08:00`
    return this.put({
      kind: 'correction',
      case: id,
      organ: 'organ-1',
      role: 'clerk',
      at,
      recordedAt: new Date(at).toISOString(),
      corrects,
      data,
    })
  }
  organ(code: string, parent: string | null, more: Plain = {}): Fact {
    return this.entry('organ-structure', '2020-01-01', {
      id: `organ-${code}`,
      organ: code,
      name: `名${code}`,
      tier: parent === null ? 'prefecture' : 'county-level',
      ...(parent === null ? {} : { parent }),
      enforcementBody: true,
      powersHolder: true,
      establishedOn: '1990-01-01',
      document: '',
      ...more,
    })
  }
  put(f: Omit<Fact, 'pos'>): Fact {
    const fact = { ...f, pos: this.list.length }
    this.list.push(fact)
    return fact
  }
}
/** A record of the first `size` facts. */
export const recordOf = (catalogue: Catalogue, facts: readonly Fact[], size = facts.length): RegionRecord => {
  const r = new RegionRecord(catalogue, prc)
  for (const f of facts.slice(0, size)) r.add(f)
  return r
}

/** A random ledger: cases of several procedures that name each other, entries of registers between them, corrections. Same seed, same ledger. */
export const randomFacts = (r: Random, catalogue: Catalogue, procedures: readonly AnyProcedure[]): readonly Fact[] => {
  const out = new Facts()
  for (const n of [1, 2, 3, 4]) out.organ(`organ-${n}`, n === 1 ? null : 'organ-1')
  const registers = [...catalogue.registers].filter(([id]) => id !== 'organ-structure')
  const cases = [1, 2, 3, 4, 5, 6].map(n => {
    const p = pick(r, procedures)
    const e = pick(
      r,
      p.editions.filter(x => !x.draft),
    )
    const organ = `organ-${1 + Math.floor(r() * 4)}`
    return { id: `case-${n}`, p, e, organ, queue: [...randomRecord(r, p, e, { calendar: prc }).acts], positions: [] as number[] }
  })
  for (let left = cases.filter(c => c.queue.length > 0); left.length > 0; left = cases.filter(c => c.queue.length > 0)) {
    const c = pick(r, left)
    const a = c.queue.shift()!
    const on = a.at.slice(0, 10)
    const f = out.act(c.id, a.act, on, a.data, { at: a.at, procedure: c.p.id, edition: c.e.id, role: a.by, organ: c.organ })
    c.positions.push(f.pos)
    if (r() < 0.2) {
      const [id, def] = pick(r, registers)
      out.entry(id, on, { ...randomData(r, def.fields, on), id: `entry-${1 + Math.floor(r() * 4)}` })
    }
    if (r() < 0.08) out.correct(c.id, pick(r, c.positions), on, r() < 0.5 ? { '@set-aside': true, '@reason': 'x' } : { '@reason': 'x' })
  }
  return out.list
}
