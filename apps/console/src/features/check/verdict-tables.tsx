import { useQueries } from '@tanstack/react-query'
import { questions } from '../../api/queries.ts'
import { useSettings } from '../../app/settings.tsx'
import { Mark } from '../../parts/mark.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { nameIn } from './names.ts'
import type { Judged, LineError, Verdict } from './verdicts.ts'

interface VerdictTablesProps {
  readonly of: Judged
  readonly procedures: ReadonlyMap<string, string>
}
/** Verdicts as a table, and the lines that could not be read. */
export function VerdictTables({ of, procedures }: VerdictTablesProps) {
  const { words: w, say } = useSettings()
  const definitions = useQueries({ queries: [...new Set(procedures.values())].map(id => questions.procedure(id)) })
  const name = (v: Verdict, kind: 'state' | 'clock' | 'finding', id: string) =>
    say(nameIn(definitions.find(d => d.data?.id === procedures.get(v.scenario))?.data, v.edition, kind, id))
  const status = (s: string) => w.case.clockStates[s as keyof typeof w.case.clockStates] ?? s
  const columns: readonly Column<Verdict>[] = [
    { id: 'scenario', head: w.check.scenario, kind: 'main', cell: v => <span className="number">{v.scenario}</span> },
    { id: 'edition', head: w.check.edition, kind: 'tight', cell: v => v.edition },
    { id: 'state', head: w.check.state, kind: 'tight', cell: v => name(v, 'state', v.state) },
    {
      id: 'clocks',
      head: w.check.clocks,
      cell: v => (
        <ul className="plain">
          {Object.entries(v.clocks).map(([id, c]) => (
            <li key={id}>
              {name(v, 'clock', id)} {c.due ?? ''} <span className={c.status === 'overrun' ? 'bad-text' : 'muted'}>{status(c.status)}</span>
            </li>
          ))}
        </ul>
      ),
    },
    {
      id: 'findings',
      head: w.check.findings,
      cell: v =>
        v.findings.length === 0 ? (
          <Mark tone="good">{w.check.clean}</Mark>
        ) : (
          <ul className="plain">
            {v.findings.map(f => (
              <li key={f}>
                <Mark tone="bad">{name(v, 'finding', f)}</Mark> <code className="muted">{f}</code>
              </li>
            ))}
          </ul>
        ),
    },
    {
      id: 'refused',
      head: w.check.refused,
      cell: v => (
        <ul className="plain">
          {(v.refused ?? []).map(r => (
            <li key={`${r.index} ${r.code}`}>
              {r.index} <code>{r.code}</code> <span lang="zh-CN">{r.basis.join(w.clauses)}</span>
            </li>
          ))}
        </ul>
      ),
    },
    { id: 'notJudged', head: w.check.notJudged, cell: v => (v.notJudged ?? []).join(w.separator) },
  ]
  const errors: readonly Column<LineError>[] = [
    { id: 'line', head: w.check.errors, kind: 'tight', cell: e => w.check.line(e.line) },
    { id: 'path', head: w.check.path, kind: 'tight', cell: e => <code>{e.path}</code> },
    { id: 'code', head: w.check.code, kind: 'tight', cell: e => <Mark tone="bad">{e.code}</Mark> },
    { id: 'message', head: w.state.invalid, cell: e => e.message },
  ]
  return (
    <>
      <p role="status">{w.check.summary(of.verdicts.length, of.verdicts.filter(v => v.findings.length > 0).length, of.errors.length)}</p>
      {of.errors.length > 0 && (
        <Rows label={w.check.errors} rows={of.errors} columns={errors} rowKey={e => `${e.line} ${e.path} ${e.code}`} />
      )}
      {of.verdicts.length > 0 && (
        <Rows label={w.check.title} rows={of.verdicts} columns={columns} rowKey={v => v.scenario} marked={v => v.findings.length > 0} />
      )}
    </>
  )
}
