import { type Catalogue, judge, type Projection, type Recorded } from '#kernel'
import type { CaseRecord } from './case-record.ts'
import type { RegisterBook } from './register-book.ts'

/** Which acts write which registers (construct 53), found once for a catalogue. */
export class Projections {
  readonly #byAct = new Map<string, { readonly register: string; readonly p: Projection }[]>()
  readonly #registers: RegisterBook

  constructor(catalogue: Catalogue, registers: RegisterBook) {
    this.#registers = registers
    for (const [register, def] of catalogue.registers)
      for (const p of def.projected ?? [])
        for (const act of p.on) {
          const key = `${p.procedure}/${act}`
          this.#byAct.set(key, [...(this.#byAct.get(key) ?? []), { register, p }])
        }
  }
  /** Writes what the act just applied writes into registers. RuleFault where a projection throws. */
  write(c: CaseRecord, act: Recorded, pos: number): void {
    const list = this.#byAct.get(`${c.procedure.id}/${act.act}`)
    if (!list) return
    const recorded = c.state.acts.at(-1)
    if (!recorded || recorded.outOfOrder) return
    const view = c.state.view(recorded.on)
    for (const { register, p } of list) {
      const current = (id: string) => this.#registers.view(register).entry(id)
      judge(`register ${register} after ${c.procedure.id} ${act.act}`, () => {
        for (const entry of p.entries(view, recorded, current))
          this.#registers.put(register, { pos, on: recorded.on, entry, projected: true })
        return true
      })
    }
  }
}
