import { useWords } from '../app/settings.tsx'

/** Articles, each on its own so that none breaks over a line. */
export function Basis({ of }: { readonly of: readonly string[] | string | null | undefined }) {
  const w = useWords()
  const list = typeof of === 'string' ? [of] : (of ?? [])
  if (list.length === 0) return null
  return (
    <span className="basis">
      <span className="read-only">{w.basis} </span>
      {list.map(b => (
        <span key={b} className="article" lang="zh-CN">
          {b}
        </span>
      ))}
    </span>
  )
}
