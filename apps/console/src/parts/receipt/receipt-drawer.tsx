import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Drawer } from 'antd'
import { useState } from 'react'
import { getText } from '../../api/client.ts'
import { questions } from '../../api/queries.ts'
import { useSettings } from '../../app/settings.tsx'
import { Loaded } from '../loaded.tsx'
import { Verdict } from './verdict.tsx'

/** A receipt: its text, to keep, and its check, done in this page. */
export function ReceiptDrawer({ address, onClose }: { readonly address: string; readonly onClose: () => void }) {
  const w = useSettings().words
  const text = useQuery({ queryKey: ['receipt', address], queryFn: () => getText(address) })
  const region = useQuery(questions.region)
  const [asked, setAsked] = useState(false)
  const [copied, setCopied] = useState(false)
  return (
    <Drawer open onClose={onClose} title={w.receipt.title} placement="right" size="min(640px, 100vw)">
      <p className="muted">{w.receipt.lead}</p>
      <Loaded of={text}>
        {t => (
          <>
            <div className="actions">
              <Button type="primary" disabled={region.data === undefined} onClick={() => setAsked(true)}>
                {w.receipt.verify}
              </Button>
              <Button
                onClick={() => {
                  void navigator.clipboard.writeText(t).then(() => setCopied(true))
                }}
              >
                {copied ? w.copied : w.copy}
              </Button>
              <Button
                href={`data:text/plain;charset=utf-8,${encodeURIComponent(t)}`}
                download={`${address.split('/').at(-1) ?? 'receipt'}.tlog-proof`}
              >
                {w.receipt.save}
              </Button>
            </div>
            {asked && region.data && <Verdict text={t} vkey={region.data.vkey} />}
            <h3>{w.receipt.text}</h3>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached by the keyboard */}
            <pre className="receipt" tabIndex={0}>
              {t}
            </pre>
            {region.data && (
              <p className="muted">
                {w.receipt.key} <code>{region.data.vkey}</code>
              </p>
            )}
          </>
        )}
      </Loaded>
      {region.isError && <Alert type="error" title={w.state.failed} />}
    </Drawer>
  )
}
