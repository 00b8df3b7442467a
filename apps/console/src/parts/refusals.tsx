import { Alert } from 'antd'
import type { Refusal } from '../api/shapes.ts'
import { useSettings } from '../app/settings.tsx'
import { Basis } from './basis.tsx'

/** Why the law does not allow an act, by which article, and what would make it lawful. */
export function RefusalList({ of }: { readonly of: readonly Refusal[] }) {
  const { words: w, say } = useSettings()
  return (
    <ul className="refusals">
      {of.map(r => (
        <li key={`${r.code} ${r.path ?? ''}`}>
          <div className="what">
            {say(r.title)} <Basis of={r.basis} />
          </div>
          {r.remedy && (
            <div className="remedy">
              <span className="muted">{w.case.remedy}</span> {say(r.remedy)}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

interface RefusalPanelProps {
  readonly of: readonly Refusal[]
  readonly text: string
  readonly position?: number | undefined
}
/** The refusal in place of what was to be done; it stays until the form changes. */
export function RefusalPanel({ of, text }: RefusalPanelProps) {
  const w = useSettings().words
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="refusal-panel"
      title={w.act.refused}
      description={
        <>
          <p>{text}</p>
          <RefusalList of={of} />
        </>
      }
    />
  )
}
