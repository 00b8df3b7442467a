import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useSettings } from '../../app/settings.tsx'
import { Waiting } from '../loaded.tsx'

/** The verdict on a receipt in plain words. The ledger's code is read only when somebody asks for it. */
export function Verdict({ text, vkey }: { readonly text: string; readonly vkey: string }) {
  const w = useSettings().words
  const found = useQuery({
    queryKey: ['verdict', text, vkey],
    queryFn: async () => (await import('./verify.ts')).verify(text, vkey),
    gcTime: 0,
  })
  const v = found.data
  if (found.isError) return <Alert type="error" showIcon role="alert" title={w.receipt.bad} description={w.receipt.reasons.other} />
  if (v === undefined) return <Waiting />
  if (!v.ok) {
    const reason = w.receipt.reasons[v.code as keyof typeof w.receipt.reasons] ?? w.receipt.reasons.other
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={w.receipt.bad}
        description={
          <>
            {reason} <span className="muted">{v.message}</span>
          </>
        }
      />
    )
  }
  const shown = Object.entries(v.fields)
  return (
    <div className="verdict">
      <Alert
        type="success"
        showIcon
        role="status"
        title={w.receipt.good}
        description={
          <ul className="plain">
            <li>{w.receipt.goodText(v.index, v.checkpoint.size, v.signedBy.join(w.separator))}</li>
            {shown.length > 0 && <li>{w.receipt.goodFields(shown.length)}</li>}
            {v.hidden > 0 && <li>{w.receipt.hidden(v.hidden)}</li>}
          </ul>
        }
      />
      <h3>{w.receipt.entry}</h3>
      <dl className="data">
        {Object.entries(v.entry)
          .filter(([, value]) => typeof value !== 'object')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{String(value)}</dd>
            </div>
          ))}
      </dl>
      {shown.length > 0 && (
        <>
          <h3>{w.receipt.fields}</h3>
          <dl className="data">
            {shown.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}
