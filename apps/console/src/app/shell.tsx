import { MenuFoldOutlined, MenuOutlined, MenuUnfoldOutlined, SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { Button, Drawer } from 'antd'
import { Suspense, useEffect, useState } from 'react'
import { questions } from '../api/queries.ts'
import { Waiting } from '../parts/loaded.tsx'
import { NavList } from './nav-list.tsx'
import { Palette } from './palette.tsx'
import { Preferences } from './preferences.tsx'
import { useSettings } from './settings.tsx'

/** What stands around every page: name, region, menu, palette, language and appearance. */
export function Shell() {
  const { words: w, say } = useSettings()
  const region = useQuery(questions.region).data
  const path = useRouterState({ select: s => s.location.pathname })
  const [folded, setFolded] = useState(false)
  const [drawer, setDrawer] = useState(false)
  const [palette, setPalette] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes what lies over the old one
  useEffect(() => {
    setDrawer(false)
    setPalette(false)
  }, [path])
  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k') {
        e.preventDefault()
        setPalette(true)
      }
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <div className={folded ? 'frame folded' : 'frame'}>
      <a className="skip" href="#main">
        {w.skip}
      </a>
      <header className="top">
        <Button className="only-narrow" type="text" aria-label={w.menu} icon={<MenuOutlined />} onClick={() => setDrawer(true)} />
        <span className="brand">
          <b>{w.name}</b>
          {region && <span className="muted brand-region">{say(region)}</span>}
        </span>
        <Button className="seek" icon={<SearchOutlined />} onClick={() => setPalette(true)} aria-label={w.palette.open}>
          <span className="seek-text">{w.palette.open}</span>
          <kbd>Ctrl K</kbd>
        </Button>
        <Preferences />
      </header>
      {region?.demonstration && (
        <p className="demo" role="note">
          <b>{w.region.demonstration}</b> {w.region.demonstrationText(region.today)}
        </p>
      )}
      <div className="body">
        <aside className="side only-wide">
          <NavList folded={folded} />
          <Button
            type="text"
            className="fold"
            aria-label={folded ? w.expand : w.collapse}
            aria-expanded={!folded}
            icon={folded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
            onClick={() => setFolded(!folded)}
          />
        </aside>
        <main id="main" tabIndex={-1}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Drawer open={drawer} onClose={() => setDrawer(false)} placement="left" size={264} title={w.name}>
        <NavList folded={false} />
      </Drawer>
      {palette && <Palette onClose={() => setPalette(false)} />}
    </div>
  )
}
