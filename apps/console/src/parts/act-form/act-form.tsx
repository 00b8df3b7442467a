import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Input, Radio, Select } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { post } from '../../api/client.ts'
import { isRefused, Problem } from '../../api/problem.ts'
import type { FieldShape, Named, Preview, Recorded } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Failed } from '../loaded.tsx'
import { RefusalPanel } from '../refusals.tsx'
import { Consequences } from './consequences.tsx'
import { ActField } from './field.tsx'
import { type Draft, dataOf, instant, missing } from './values.ts'

interface ActFormProps {
  readonly act: string
  readonly by: readonly string[]
  readonly roles: readonly Named[]
  readonly fields: readonly FieldShape[]
  /** Where it is sent: the acts of a case, or the cases. */
  readonly path: string
  /** Where its consequences are asked for. */
  readonly previewPath: string
  readonly extra?: Readonly<Record<string, unknown>>
  readonly onRecorded: (r: Recorded) => void
  readonly onConflict?: () => void
}

/** The form of an act, from its definition alone: consequences first, then the record. A refusal is shown here, and stays. */
export function ActForm({ act, by, roles, fields, path, previewPath, extra, onRecorded, onConflict }: ActFormProps) {
  const { words: w, say } = useSettings()
  const id = useId()
  const [draft, setDraft] = useState<Draft>({})
  const [role, setRole] = useState(by[0] ?? '')
  const [at, setAt] = useState('')
  const [mode, setMode] = useState<'live' | 'record'>('live')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const said = () => ({ act, role, data: dataOf(fields, draft), ...(at === '' ? {} : { at: instant(at) }), ...extra })
  const preview = useMutation({ mutationFn: () => post<Preview>(previewPath, said()) })
  const record = useMutation({
    mutationFn: () => post<Recorded>(path, { ...said(), mode, ...(mode === 'record' ? { reason } : {}) }),
    onSuccess: onRecorded,
    onError: e => {
      if (e instanceof Problem && e.status === 409) onConflict?.()
    },
  })
  const gaps = missing(fields, draft)
  const change = () => {
    preview.reset()
    if (!record.isPending) record.reset()
  }
  const checked = (go: () => void) => {
    setTried(true)
    if (gaps.length === 0 && (mode === 'live' || reason.trim() !== '')) go()
  }
  const issues = record.error instanceof Problem ? record.error.issues : preview.error instanceof Problem ? preview.error.issues : []
  const errorOf = (f: FieldShape): string | undefined =>
    issues.find(i => i.path.split(/[./]/).includes(f.name))?.message ?? (tried && gaps.includes(f) ? w.act.missing(say(f)) : undefined)
  const roleName = (r: string) => say(roles.find(x => x.id === r) ?? r)
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(e: FormEvent) => {
        e.preventDefault()
        checked(() => record.mutate())
      }}
      onChange={change}
    >
      <div className="fields">
        <div className="field">
          <label htmlFor={`${id}-role`}>{w.act.role}</label>
          <Select
            id={`${id}-role`}
            aria-label={w.act.role}
            value={role}
            options={by.map(r => ({ value: r, label: roleName(r) }))}
            onChange={(r: string) => {
              setRole(r)
              change()
            }}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-at`}>
            {w.act.when} <span className="muted">{w.act.whenHint}</span>
          </label>
          <Input id={`${id}-at`} type="datetime-local" value={at} onChange={e => setAt(e.target.value)} />
        </div>
        {fields.map(f => (
          <ActField
            key={f.name}
            field={f}
            value={draft[f.name]}
            error={errorOf(f)}
            onChange={v => {
              setDraft(d => ({ ...d, [f.name]: v }))
              change()
            }}
          />
        ))}
      </div>
      {fields.length === 0 && <p className="muted">{w.act.noFields}</p>}
      <div className="field">
        <Radio.Group value={mode} onChange={e => setMode(e.target.value as 'live' | 'record')} aria-label={w.act.mode}>
          <Radio value="live">{w.act.live}</Radio>
          <Radio value="record">{w.act.record}</Radio>
        </Radio.Group>
      </div>
      {mode === 'record' && (
        <div className={tried && reason.trim() === '' ? 'field wrong' : 'field'}>
          <label htmlFor={`${id}-reason`}>
            {w.act.reason} <span className="muted">{w.act.required}</span>
          </label>
          <Input id={`${id}-reason`} value={reason} onChange={e => setReason(e.target.value)} />
          <div className="muted hint">{w.act.recordHint}</div>
          {tried && reason.trim() === '' && <div className="error">{w.act.missing(w.act.reason)}</div>}
        </div>
      )}
      {preview.data && <Consequences of={preview.data} />}
      {preview.isError && <Trouble error={preview.error} text={w.act.refusedPreview} />}
      {record.isError && <Trouble error={record.error} text={w.act.refusedText} />}
      <div className="actions">
        <Button loading={preview.isPending} onClick={() => checked(() => preview.mutate())}>
          {w.act.preview}
        </Button>
        <Button type="primary" htmlType="submit" loading={record.isPending}>
          {w.act.submit}
        </Button>
      </div>
    </form>
  )
}

function Trouble({ error, text }: { readonly error: unknown; readonly text: string }) {
  const w = useSettings().words
  if (isRefused(error)) return <RefusalPanel of={error.refusals} text={text} />
  if (error instanceof Problem && error.status === 409)
    return <Alert type="warning" showIcon role="alert" title={w.state.changed} description={w.state.changedText} />
  return <Failed error={error} />
}
