import { useQuery } from '@tanstack/react-query'
import { questions } from '../../api/queries.ts'
import type { RegisterRow } from '../../api/record-shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Loaded } from '../../parts/loaded.tsx'

/** Every version of an entry, the newest first: what it said, from which day, at which position of the ledger. */
export function EntryVersions({ register, entry }: { readonly register: RegisterRow; readonly entry: string }) {
  const { words: w, say } = useSettings()
  const found = useQuery(questions.versions(register.id, entry))
  return (
    <Loaded of={found} empty={v => v.versions.length === 0 && w.registers.versionsNone}>
      {v =>
        [...v.versions].reverse().map((x, i) => (
          <section key={x.position} aria-label={w.registers.versionOf(v.versions.length - i)}>
            <h3>
              {w.registers.versionOf(v.versions.length - i)}{' '}
              <span className="muted">
                {x.on} · {w.case.position(x.position)}
              </span>
            </h3>
            <dl className="data">
              {register.fields
                .filter(f => x.text[f.name] !== undefined)
                .map(f => (
                  <div key={f.name}>
                    <dt>{say(f)}</dt>
                    <dd>{f.sealed ? w.sealed : say(x.text[f.name])}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))
      }
    </Loaded>
  )
}
