import { ConfigProvider, theme } from 'antd'
import type { ReactNode } from 'react'
import { useSettings } from './settings.tsx'

// The same colours stand in app.css as custom properties; text on its ground keeps 4.5 : 1 in both appearances (WCAG 2.2, 1.4.3).
const light = { primary: '#1a5a96', text: '#1b2530', muted: '#56616d', border: '#c9d0d6', ground: '#f5f6f4', surface: '#ffffff' }
const dark = { primary: '#7db8ee', text: '#e3e8ec', muted: '#a2adb8', border: '#3b4651', ground: '#12161a', surface: '#1a2026' }

export const fontFamily =
  'system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", sans-serif'

/** The look of the controls: dense, square, one colour for what can be pressed. */
export function Look({ children }: { readonly children: ReactNode }) {
  const s = useSettings()
  const c = s.dark ? dark : light
  return (
    <ConfigProvider
      componentSize="middle"
      button={{ autoInsertSpace: false }}
      locale={{ locale: s.lang === 'zh' ? 'zh-cn' : 'en' }}
      theme={{
        algorithm: s.dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: {
          colorPrimary: c.primary,
          colorInfo: c.primary,
          colorLink: c.primary,
          colorText: c.text,
          colorTextSecondary: c.muted,
          colorTextPlaceholder: c.muted,
          colorBorder: c.border,
          colorBgLayout: c.ground,
          colorBgContainer: c.surface,
          borderRadius: 4,
          fontSize: 14,
          controlHeight: 34,
          fontFamily,
          motion: false,
          ...(s.dark ? { colorTextLightSolid: '#0d1115' } : {}),
        },
      }}
    >
      {children}
    </ConfigProvider>
  )
}
