import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type DragEvent, useId, useState } from 'react'
import { post } from '../../api/client.ts'
import { useSettings } from '../../app/settings.tsx'
import { Failed, Nothing } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { example } from './example.ts'
import { proceduresIn } from './names.ts'
import { VerdictTables } from './verdict-tables.tsx'
import { readVerdicts } from './verdicts.ts'

/** Judges records made anywhere, with the same kernel; nothing enters the ledger. */
export function CheckPage() {
  const w = useSettings().words
  const id = useId()
  const [text, setText] = useState('')
  const [over, setOver] = useState(false)
  const check = useMutation({
    mutationFn: async () => ({
      ...readVerdicts(await post<string>('/api/check', text, 'application/x-ndjson')),
      procedures: proceduresIn(text),
    }),
  })
  const take = (file: File | undefined) => {
    if (file) void file.text().then(setText)
  }
  return (
    <Page title={w.check.title} lead={w.check.lead}>
      <section
        aria-label={w.check.input}
        className={over ? 'drop over' : 'drop'}
        onDragOver={e => {
          e.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(e: DragEvent) => {
          e.preventDefault()
          setOver(false)
          take(e.dataTransfer.files[0])
        }}
      >
        <label htmlFor={id}>{w.check.input}</label>
        <Input.TextArea id={id} className="mono" rows={8} value={text} onChange={e => setText(e.target.value)} spellCheck={false} />
        <p>
          {w.check.drop}{' '}
          <label className="file">
            {w.check.choose}
            <input type="file" accept=".jsonl,.ndjson,.json,.txt" onChange={e => take(e.target.files?.[0])} />
          </label>
        </p>
        <div className="actions">
          <Button type="primary" disabled={text.trim() === ''} loading={check.isPending} onClick={() => check.mutate()}>
            {w.check.run}
          </Button>
          <Button onClick={() => setText(example)}>{w.check.example}</Button>
        </div>
      </section>
      {check.isError && <Failed error={check.error} retry={() => check.mutate()} />}
      {check.data ? (
        <VerdictTables of={check.data} procedures={check.data.procedures} />
      ) : (
        !check.isPending && !check.isError && <Nothing text={w.check.empty} />
      )}
    </Page>
  )
}
