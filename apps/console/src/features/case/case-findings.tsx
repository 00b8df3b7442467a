import type { CaseDocument } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Basis } from '../../parts/basis.tsx'
import { Mark } from '../../parts/mark.tsx'

/** What was unlawful, by which article, since when; what could not be judged is said too. */
export function CaseFindings({ of }: { readonly of: CaseDocument }) {
  const { words: w, say } = useSettings()
  return (
    <section aria-label={w.case.findings}>
      <h2>
        {w.case.findings} <span className="count">{of.findings.length}</span>
      </h2>
      {of.findings.length === 0 && <Mark tone="good">{w.case.findingsNone}</Mark>}
      <ul className="findings">
        {of.findings.map(f => (
          <li key={f.id}>
            <Mark tone={f.kind === 'observation' ? 'info' : 'bad'}>{f.kind === 'observation' ? w.case.observation : w.case.unlawful}</Mark>{' '}
            {say(f)} <Basis of={f.basis} /> {f.on && <span className="muted">{f.on}</span>}
          </li>
        ))}
      </ul>
      {of.notJudged.length > 0 && (
        <details>
          <summary className="muted">
            {w.case.notJudged} · {of.notJudged.length}
          </summary>
          <ul>
            {of.notJudged.map(n => (
              <li key={n.id}>{say(n)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
