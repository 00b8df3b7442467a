import type { ActShape, ClockShape, EditionShape, GateShape } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Basis } from '../../parts/basis.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'

/** Acts, clocks and conditions of an edition, each with its articles. */
export function EditionTables({ of: e }: { readonly of: EditionShape }) {
  const { words: w, say } = useSettings()
  const role = (id: string) => say(e.roles.find(r => r.id === id) ?? id)
  const state = (id: string) => {
    if (id === 'start') return w.procedures.start
    if (id === 'any') return w.procedures.any
    if (id === 'same') return w.procedures.same
    return say(e.states.find(s => s.id === id) ?? id)
  }
  const acts: readonly Column<ActShape>[] = [
    { id: 'act', head: w.procedures.acts, kind: 'main', cell: a => <b>{say(a)}</b> },
    { id: 'by', head: w.procedures.by, cell: a => a.by.map(role).join(w.separator) },
    { id: 'from', head: w.procedures.from, cell: a => a.from.map(state).join(w.separator) },
    { id: 'to', head: w.procedures.to, cell: a => state(a.to) },
    { id: 'basis', head: w.basis, cell: a => <Basis of={a.basis} /> },
  ]
  const clocks: readonly Column<ClockShape>[] = [
    { id: 'clock', head: w.procedures.clocks, kind: 'main', cell: c => <b>{say(c)}</b> },
    { id: 'limit', head: w.procedures.limit, cell: c => say(c.limit) },
    { id: 'overrun', head: w.procedures.onOverrun, cell: c => say(c.onOverrun) },
    { id: 'basis', head: w.basis, cell: c => <Basis of={c.basis} /> },
  ]
  const gates: readonly Column<GateShape>[] = [
    { id: 'gate', head: w.procedures.gates, kind: 'main', cell: g => <b>{say(g)}</b> },
    { id: 'severity', head: w.procedures.severity, cell: g => (g.severity === 'block' ? w.procedures.block : w.procedures.finding) },
    { id: 'remedy', head: w.procedures.remedy, cell: g => say(g.remedy) },
    { id: 'basis', head: w.basis, cell: g => <Basis of={g.basis} /> },
  ]
  return (
    <>
      <section aria-label={w.procedures.acts}>
        <h2>
          {w.procedures.acts} <span className="count">{e.acts.length}</span>
        </h2>
        <Rows label={w.procedures.acts} rows={e.acts} columns={acts} rowKey={a => a.id} />
      </section>
      {e.clocks.length > 0 && (
        <section aria-label={w.procedures.clocks}>
          <h2>
            {w.procedures.clocks} <span className="count">{e.clocks.length}</span>
          </h2>
          <Rows label={w.procedures.clocks} rows={e.clocks} columns={clocks} rowKey={c => c.id} />
        </section>
      )}
      {e.gates.length > 0 && (
        <section aria-label={w.procedures.gates}>
          <h2>
            {w.procedures.gates} <span className="count">{e.gates.length}</span>
          </h2>
          <Rows label={w.procedures.gates} rows={e.gates} columns={gates} rowKey={g => g.id} />
        </section>
      )}
    </>
  )
}
