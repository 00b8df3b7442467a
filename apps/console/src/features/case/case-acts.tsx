import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { CaseDocument, Named, PossibleAct, Recorded } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { ActForm } from '../../parts/act-form/act-form.tsx'
import { Basis } from '../../parts/basis.tsx'
import { RefusalList } from '../../parts/refusals.tsx'

interface CaseActsProps {
  readonly of: CaseDocument
  readonly roles: readonly Named[]
  readonly onRecorded: () => void
  readonly openReceipt: (address: string) => void
}

/** What may be done now, each with its form; and what may not, with the article that forbids it. */
export function CaseActs({ of, roles, onRecorded, openReceipt }: CaseActsProps) {
  const { words: w, say } = useSettings()
  const [chosen, setChosen] = useState<string | null>(null)
  const [done, setDone] = useState<{ readonly act: string; readonly r: Recorded } | null>(null)
  const can = of.possible.filter(p => p.allowed)
  const cannot = of.possible.filter(p => !p.allowed)
  const act = can.find(p => p.act === chosen)
  return (
    <section className="possible no-print" aria-label={w.case.possible}>
      <h2>{w.case.possible}</h2>
      {done && (
        <Alert
          type="success"
          showIcon
          role="status"
          title={`${w.act.recorded} ${done.act}`}
          description={
            <>
              {w.act.recordedAt(done.r.position)}{' '}
              {done.r.findings.length > 0 && (
                <>
                  {w.act.newFinding} {done.r.findings.map(f => say(f)).join(w.separator)}
                </>
              )}
            </>
          }
          action={
            <Button size="small" onClick={() => openReceipt(done.r.receipt)}>
              {w.case.receipt}
            </Button>
          }
        />
      )}
      {can.length === 0 && <p className="muted">{w.case.possibleNone}</p>}
      <div className="choices">
        {can.map(p => (
          <Button
            key={p.act}
            type={p.act === chosen ? 'primary' : 'default'}
            aria-expanded={p.act === chosen}
            onClick={() => {
              setChosen(p.act === chosen ? null : p.act)
              setDone(null)
            }}
          >
            {say(p)}
          </Button>
        ))}
      </div>
      {act && (
        <Chosen
          key={`${act.act} ${of.acts.length}`}
          act={act}
          roles={roles}
          id={of.head.id}
          onConflict={onRecorded}
          onRecorded={r => {
            setDone({ act: say(act), r })
            setChosen(null)
            onRecorded()
          }}
        />
      )}
      {cannot.length > 0 && (
        <details className="impossible">
          <summary>
            {w.case.impossible} · {cannot.length}
          </summary>
          <p className="muted">{w.case.impossibleHint}</p>
          <ul className="plain">
            {cannot.map(p => (
              <li key={p.act}>
                <b>{say(p)}</b>
                <RefusalList of={p.refusals} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

interface ChosenProps {
  readonly act: PossibleAct
  readonly roles: readonly Named[]
  readonly id: string
  readonly onRecorded: (r: Recorded) => void
  readonly onConflict: () => void
}
function Chosen({ act, roles, id, onRecorded, onConflict }: ChosenProps) {
  const { words: w, say } = useSettings()
  const path = `/api/cases/${encodeURIComponent(id)}`
  return (
    <div className="chosen">
      <h3>
        {say(act)} <Basis of={act.basis} />
      </h3>
      {act.judged.length > 0 && (
        <div className="judged">
          <span className="muted">{w.case.dependsOn}</span>
          <ul>
            {act.judged.map(g => (
              <li key={g.id}>
                {say(g)} <Basis of={g.basis} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <ActForm
        act={act.act}
        by={act.by}
        roles={roles}
        fields={act.fields}
        path={`${path}/acts`}
        previewPath={`${path}/preview`}
        onRecorded={onRecorded}
        onConflict={onConflict}
      />
    </div>
  )
}
