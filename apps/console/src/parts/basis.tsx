import { useWords } from '../app/settings.tsx'
import type { Words } from '../words/zh.ts'
import { citedByLaw } from './citations.ts'

/** What stands where no article can: in the words of the page. */
const told = (w: Words, text: string): string =>
  text
    .replace(/^convention: /, w.convention)
    .replace('the law is silent', w.silent)
    .replaceAll(/\s*\(unverified\)/g, w.unverified)

/** Articles, by law: 政府信息公开条例(2019-04-03) 第三十条、第三十三条. */
export function Basis({ of }: { readonly of: readonly string[] | null | undefined }) {
  const w = useWords()
  if (!of || of.length === 0) return null
  return (
    <span className="basis">
      <span className="read-only">{w.basis} </span>
      {citedByLaw(of).map(c => (
        <span key={c.law} className="article" lang="zh-CN">
          {told(w, [c.law, c.articles.join('、')].filter(x => x !== '').join(' '))}
        </span>
      ))}
    </span>
  )
}
