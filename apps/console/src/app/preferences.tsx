import { BulbOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { type Theme, useSettings } from './settings.tsx'

const themes: readonly Theme[] = ['system', 'light', 'dark']

/** Language and appearance; both are remembered. */
export function Preferences() {
  const s = useSettings()
  const w = s.words
  return (
    <span className="preferences">
      <Dropdown
        trigger={['click']}
        menu={{
          selectable: true,
          selectedKeys: [s.theme],
          items: themes.map(t => ({ key: t, label: w.themes[t] })),
          onClick: ({ key }) => s.setTheme(key as Theme),
        }}
      >
        <Button type="text" icon={<BulbOutlined />} aria-label={`${w.theme}: ${w.themes[s.theme]}`} />
      </Dropdown>
      {/* Named in the language it switches to, as its reader will look for it. */}
      <Button type="text" lang={s.lang === 'zh' ? 'en' : 'zh-CN'} onClick={() => s.setLang(s.lang === 'zh' ? 'en' : 'zh')}>
        {s.lang === 'zh' ? 'English' : '中文'}
      </Button>
    </span>
  )
}
