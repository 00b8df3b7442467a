import { Link } from '@tanstack/react-router'
import type { CaseDocument } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'

/** Cases that this one names, and cases that name it. */
export function CaseLinks({ of }: { readonly of: CaseDocument }) {
  const { words: w, say } = useSettings()
  return (
    <section aria-label={w.case.links}>
      <h2>{w.case.links}</h2>
      {of.links.length === 0 && <p className="muted">{w.case.linksNone}</p>}
      <ul className="plain">
        {of.links.map(l => (
          <li key={`${l.direction} ${l.edge} ${l.case}`}>
            <span className="muted">
              {l.direction === 'in' ? w.case.incoming : w.case.outgoing} {say(l)}
            </span>{' '}
            {l.known ? (
              <Link to="/cases/$id" params={{ id: l.case }}>
                {l.number}
              </Link>
            ) : (
              <span>
                {l.number} <span className="muted">{w.case.unknownCase}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
