import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useWords } from '../app/settings.tsx'

export interface Crumb {
  readonly text: string
  readonly to: '/' | '/cases' | '/figures' | '/registers' | '/procedures'
}
interface PageProps {
  readonly title: ReactNode
  /** Title as text, where the title is more than text. */
  readonly named?: string
  readonly lead?: ReactNode
  readonly crumbs?: readonly Crumb[]
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page: where it stands, its name, what can be done with it. */
export function Page({ title, named, lead, crumbs = [], actions, children }: PageProps) {
  const w = useWords()
  const text = named ?? (typeof title === 'string' ? title : '')
  useEffect(() => {
    document.title = text === '' ? w.name : `${text} · ${w.name}`
  }, [text, w])
  return (
    <article className="page">
      {crumbs.length > 0 && (
        <nav className="crumbs" aria-label={w.breadcrumb}>
          {crumbs.map(c => (
            <span key={c.to}>
              <Link to={c.to}>{c.text}</Link>
              <span aria-hidden="true"> / </span>
            </span>
          ))}
          <span aria-current="page">{text}</span>
        </nav>
      )}
      <div className="page-head">
        <h1>{title}</h1>
        {actions && <div className="actions">{actions}</div>}
      </div>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </article>
  )
}
