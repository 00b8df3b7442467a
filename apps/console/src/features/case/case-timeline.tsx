import { LockOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ActValue, CaseAct, CaseDocument } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Basis } from '../../parts/basis.tsx'
import { Nothing } from '../../parts/loaded.tsx'
import { Mark } from '../../parts/mark.tsx'

interface CaseTimelineProps {
  readonly of: CaseDocument
  readonly openReceipt: (address: string) => void
}

/** Every act in recorded order: when, what, by whom, by which article, where in the ledger, with what in it. */
export function CaseTimeline({ of, openReceipt }: CaseTimelineProps) {
  const w = useSettings().words
  return (
    <section aria-label={w.case.timeline}>
      <h2>
        {w.case.timeline} <span className="count">{of.acts.length}</span>
      </h2>
      {of.acts.length === 0 && <Nothing text={w.case.timelineNone} />}
      <ol className="timeline">
        {of.acts.map(a => (
          <Act
            key={`${a.position ?? 'deemed'} ${a.index} ${a.act}`}
            act={a}
            openReceipt={openReceipt}
            names={id => of.findings.find(f => f.id === id) ?? id}
          />
        ))}
      </ol>
    </section>
  )
}

interface ActProps {
  readonly act: CaseAct
  readonly openReceipt: (address: string) => void
  readonly names: (id: string) => Parameters<ReturnType<typeof useSettings>['say']>[0]
}
function Act({ act: a, openReceipt, names }: ActProps) {
  const { words: w, say } = useSettings()
  const receipt = a.receipt
  return (
    <li className={a.setAside ? 'aside' : a.outOfOrder || a.failed.length > 0 ? 'failed' : ''}>
      <div className="act-line">
        <time dateTime={a.at}>{a.at.slice(0, 16).replace('T', ' ')}</time>
        <b>{say(a)}</b>
        <span>{say({ zh: a.byZh, en: a.byEn })}</span>
        {a.deemed && <Mark tone="info">{w.case.deemed}</Mark>}
        {a.setAside && <Mark tone="paused">{w.case.setAside}</Mark>}
        {a.outOfOrder && <Mark tone="bad">{w.case.outOfOrder}</Mark>}
        {a.failed.map(f => (
          <Mark key={f} tone="bad">
            {w.case.failedGates} {say(names(f))}
          </Mark>
        ))}
      </div>
      <div className="act-more muted">
        <Basis of={a.basis} /> {a.position !== null && <span>{w.case.position(a.position)}</span>}
        {receipt !== null && (
          <Button type="link" size="small" className="no-print" onClick={() => openReceipt(receipt)}>
            {w.case.receipt}
            <span className="read-only"> {say(a)}</span>
          </Button>
        )}
        {a.documents.map(d => (
          <a key={d.id} href={d.href} download className="no-print">
            {w.case.document(say(d))}
          </a>
        ))}
      </div>
      {a.data.length > 0 && (
        <dl className="data">
          {a.data.map(v => (
            <div key={v.name}>
              <dt>{say(v)}</dt>
              <dd>
                <Value of={v} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {a.corrections.map(c => (
        <div key={c.position} className="correction">
          {w.case.correction(c.position, c.reason)}
        </div>
      ))}
    </li>
  )
}

function Value({ of }: { readonly of: ActValue }) {
  const { words: w, say } = useSettings()
  if (!of.sealed) return say(of.text)
  return (
    <span className="sealed" title={w.sealedHint}>
      <LockOutlined aria-hidden="true" /> {w.sealed}
    </span>
  )
}
