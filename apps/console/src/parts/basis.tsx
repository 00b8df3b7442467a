import { useWords } from '../app/settings.tsx'
import { citedByLaw } from './citations.ts'

/** Articles, by law: 政府信息公开条例(2019-04-03) 第三十条、第三十三条. */
export function Basis({ of }: { readonly of: readonly string[] | null | undefined }) {
  const w = useWords()
  if (!of || of.length === 0) return null
  return (
    <span className="basis">
      <span className="read-only">{w.basis} </span>
      {citedByLaw(of).map(c => (
        <span key={c.law} className="article" lang="zh-CN">
          {c.law} {c.articles.join('、')}
        </span>
      ))}
    </span>
  )
}
