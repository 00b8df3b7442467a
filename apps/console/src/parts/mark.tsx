import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  InfoCircleOutlined,
  PauseCircleOutlined,
  WarningOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'

export type Tone = 'good' | 'soon' | 'bad' | 'paused' | 'plain' | 'info'
const icons: Readonly<Record<Tone, ReactNode>> = {
  good: <CheckCircleOutlined />,
  soon: <WarningOutlined />,
  bad: <ExclamationCircleOutlined />,
  paused: <PauseCircleOutlined />,
  plain: <ClockCircleOutlined />,
  info: <InfoCircleOutlined />,
}

/** A word with an icon and a colour: never the colour alone. */
export function Mark({ tone, children, title }: { readonly tone: Tone; readonly children: ReactNode; readonly title?: string }) {
  return (
    <span className={`mark ${tone}`} title={title}>
      <span aria-hidden="true">{icons[tone]}</span> {children}
    </span>
  )
}
