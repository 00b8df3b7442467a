import { LockOutlined } from '@ant-design/icons'
import { Input, Radio, Select } from 'antd'
import { useId } from 'react'
import type { FieldShape } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { OrganSelect } from '../organ-select.tsx'
import { type Draft, isList } from './values.ts'

interface FieldProps {
  readonly field: FieldShape
  readonly value: Draft[string] | undefined
  readonly onChange: (v: Draft[string]) => void
  readonly error?: string | undefined
}

/** One field of an act, drawn by its kind. */
export function ActField({ field, value, onChange, error }: FieldProps) {
  const { words: w, say } = useSettings()
  const id = useId()
  const hints = [
    field.hint ? say(field.hint) : '',
    isList(field.kind) && field.kind !== 'organs' ? w.act.listHint : '',
    field.kind === 'document' ? w.act.fileHint : '',
    field.kind === 'case' ? w.act.caseHint : '',
  ].filter(h => h !== '')
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>
        {say(field)} <span className="muted">{field.required ? w.act.required : w.act.optional}</span>
        {field.sealed && (
          <span className="muted" title={w.sealedHint}>
            {' '}
            <LockOutlined aria-hidden="true" /> {w.act.sealedField}
          </span>
        )}
      </label>
      <Control id={id} field={field} value={value} onChange={onChange} error={error} />
      {hints.length > 0 && <div className="muted hint">{hints.join(w.clauses)}</div>}
      {error && (
        <div className="error" id={`${id}-error`}>
          {error}
        </div>
      )}
    </div>
  )
}

function Control({ id, field, value, onChange, error }: FieldProps & { readonly id: string }) {
  const { words: w, say } = useSettings()
  const text = typeof value === 'string' ? value : ''
  const said = {
    'aria-required': field.required,
    'aria-invalid': error !== undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  }
  const options = field.values.map(v => ({ value: v.id, label: say(v) }))
  const typed = { id, value: text, onChange: (e: { target: { value: string } }) => onChange(e.target.value), ...said }
  switch (field.kind) {
    case 'bool':
      return (
        <Radio.Group id={id} value={typeof value === 'boolean' ? value : undefined} onChange={e => onChange(e.target.value as boolean)}>
          <Radio value={true}>{w.yes}</Radio>
          <Radio value={false}>{w.no}</Radio>
        </Radio.Group>
      )
    case 'enum':
      return (
        <Select
          id={id}
          value={text || undefined}
          options={options}
          onChange={(v: string | undefined) => onChange(v ?? '')}
          placeholder={w.act.pick}
          allowClear
          {...said}
        />
      )
    case 'tags':
      return (
        <Select
          id={id}
          mode="multiple"
          value={Array.isArray(value) ? [...value] : []}
          options={options}
          onChange={(v: string[]) => onChange(v)}
          placeholder={w.act.pick}
          {...said}
        />
      )
    case 'organ':
      return (
        <OrganSelect id={id} label={say(field)} value={text || undefined} onChange={v => onChange(v ?? '')} required={field.required} />
      )
    case 'date':
      return <Input type="date" max="2199-12-31" {...typed} />
    case 'datetime':
      return <Input type="datetime-local" max="2199-12-31T23:59" {...typed} />
    case 'int':
      return <Input type="number" step={1} inputMode="numeric" {...typed} />
    case 'money':
      return <Input type="number" step={0.01} inputMode="decimal" suffix={say({ zh: '元', en: 'yuan' })} {...typed} />
    case 'longtext':
      return <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} {...typed} />
    default:
      return isList(field.kind) ? <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} {...typed} /> : <Input {...typed} />
  }
}
