import { InboxOutlined } from '@ant-design/icons'
import type { UseQueryResult } from '@tanstack/react-query'
import { Alert, Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { Problem } from '../api/problem.ts'
import { useWords } from '../app/settings.tsx'

/** Something is being read. */
export function Waiting() {
  const w = useWords()
  return (
    <div role="status" aria-label={w.state.loading}>
      <Skeleton active={false} paragraph={{ rows: 5 }} />
    </div>
  )
}

/** Nothing to show, in words. */
export function Nothing({ text }: { readonly text: string }) {
  return (
    <p className="nothing">
      <InboxOutlined aria-hidden="true" /> {text}
    </p>
  )
}

/** What went wrong with reading, and the way on. */
export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const w = useWords()
  const p = error instanceof Problem ? error : null
  const title = p === null ? w.state.failed : p.status === 404 ? w.state.notFound : p.message
  const detail = p === null ? w.state.offline : p.detail || (p.status === 404 ? w.state.notFoundText : '')
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={
        <>
          {detail && <div>{detail}</div>}
          {p?.issues.map(i => (
            <div key={`${i.path} ${i.code}`}>
              {i.path} {i.message}
            </div>
          ))}
        </>
      }
      action={
        retry && (
          <Button size="small" onClick={retry}>
            {w.state.retry}
          </Button>
        )
      }
    />
  )
}

interface LoadedProps<T> {
  readonly of: UseQueryResult<T>
  readonly empty?: (data: T) => string | false
  readonly children: (data: T) => ReactNode
}

/** Waiting, failed, empty, or there. */
export function Loaded<T>({ of, empty, children }: LoadedProps<T>) {
  const w = useWords()
  const starting = of.failureReason instanceof Problem && of.failureReason.status === 503 ? of.failureReason : null
  if (of.data === undefined) {
    if (starting) {
      return (
        <Alert
          type="info"
          showIcon
          role="status"
          title={w.state.starting}
          description={w.state.startingText(starting.progress.step ?? starting.detail)}
        />
      )
    }
    if (of.isError) return <Failed error={of.error} retry={() => void of.refetch()} />
    return <Waiting />
  }
  const none = empty?.(of.data)
  if (typeof none === 'string') return <Nothing text={none} />
  return <div className={of.isPlaceholderData ? 'stale' : undefined}>{children(of.data)}</div>
}
