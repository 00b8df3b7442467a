import { Button } from 'antd'
import { useSettings } from '../app/settings.tsx'

interface PagerProps {
  readonly total: string
  readonly after: string | undefined
  readonly next: string | null
  readonly go: (after: string | undefined) => void
}

/** Forward page by page in a stable order, and back to the first. */
export function Pager({ total, after, next, go }: PagerProps) {
  const w = useSettings().words
  return (
    <div className="pager">
      <span className="muted">{total}</span>
      {after !== undefined && <Button onClick={() => go(undefined)}>{w.first}</Button>}
      {next !== null && <Button onClick={() => go(next)}>{w.more}</Button>}
    </div>
  )
}
