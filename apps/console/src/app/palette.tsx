import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Input, Modal } from 'antd'
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react'
import { questions } from '../api/queries.ts'
import type { Label } from '../api/shapes.ts'
import { places } from './nav-list.tsx'
import { useSettings } from './settings.tsx'

interface Target {
  readonly key: string
  readonly kind: 'page' | 'procedure' | 'case' | 'figure' | 'register'
  readonly text: string
  readonly more: string
  readonly go: () => void
}
const MOST_OF_A_KIND = 6

/** Ctrl-K: goes to a page, procedure, case, figure or register by a few letters of its name. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { words: w, say } = useSettings()
  const navigate = useNavigate()
  const list = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const q = useDeferredValue(typed.trim())
  const procedures = useQuery(questions.procedures).data ?? []
  const indicators = useQuery(questions.indicators).data ?? []
  const registers = useQuery(questions.registers).data ?? []
  const cases = useQuery({ ...questions.cases({ q, limit: MOST_OF_A_KIND }), enabled: q !== '' }).data?.cases ?? []

  const has = (x: Label & { readonly id: string }) => `${x.zh} ${x.en} ${x.id}`.toLowerCase().includes(q.toLowerCase())
  const named = <T extends Label & { readonly id: string }>(kind: Target['kind'], rows: readonly T[], go: (x: T) => void): Target[] =>
    rows
      .filter(has)
      .slice(0, MOST_OF_A_KIND)
      .map(x => ({ key: `${kind} ${x.id}`, kind, text: say(x), more: x.id, go: () => go(x) }))
  const pages = places.map(p => ({ id: p.id, zh: w.nav[p.id], en: w.nav[p.id], to: p.to }))
  const targets: readonly Target[] = [
    ...named('page', pages, p => void navigate({ to: p.to })),
    ...(q === ''
      ? []
      : [
          ...cases.map(c => ({
            key: `case ${c.id}`,
            kind: 'case' as const,
            text: c.number,
            more: `${say({ zh: c.procedureZh, en: c.procedureEn })} · ${say({ zh: c.stateZh, en: c.stateEn })}`,
            go: () => void navigate({ to: '/cases/$id', params: { id: c.id } }),
          })),
          ...named('procedure', procedures, p => void navigate({ to: '/procedures/$id', params: { id: p.id } })),
          ...named('figure', indicators, i => void navigate({ to: '/figures/$id', params: { id: i.id } })),
          ...named('register', registers, r => void navigate({ to: '/registers/$id', params: { id: r.id } })),
        ]),
  ]
  const chosen = Math.min(at, targets.length - 1)
  const press = (e: KeyboardEvent) => {
    const step = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      e.preventDefault()
      setAt((chosen + step + targets.length) % Math.max(targets.length, 1))
    }
    if (e.key === 'Enter' && !e.nativeEvent.isComposing) {
      targets[chosen]?.go()
      onClose()
    }
  }
  return (
    <Modal open onCancel={onClose} footer={null} closable={false} title={w.palette.open} width={560} destroyOnHidden>
      <Input
        autoFocus
        value={typed}
        placeholder={w.palette.hint}
        aria-label={w.palette.hint}
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
        onChange={e => {
          setTyped(e.target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      {targets.length === 0 && <p className="muted">{w.palette.none}</p>}
      <div id={list} className="palette" role="listbox" aria-label={w.palette.open}>
        {targets.map((t, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are read by the field above, which keeps the focus
          <div
            key={t.key}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === chosen}
            className={i === chosen ? 'on' : ''}
            onMouseMove={() => setAt(i)}
            onClick={() => {
              t.go()
              onClose()
            }}
          >
            <span className="kind">{w.palette.kinds[t.kind]}</span>
            <span>{t.text}</span>
            <span className="muted more">{t.more}</span>
          </div>
        ))}
      </div>
      <p className="muted keys">{w.palette.keys}</p>
    </Modal>
  )
}
