import {
  AuditOutlined,
  BookOutlined,
  CalendarOutlined,
  FileDoneOutlined,
  FileTextOutlined,
  FolderOpenOutlined,
  NumberOutlined,
  PlusSquareOutlined,
} from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useWords } from './settings.tsx'

/** The pages of the menu, in its order. */
export const places = [
  { id: 'home', to: '/', icon: <CalendarOutlined /> },
  { id: 'cases', to: '/cases', icon: <FolderOpenOutlined /> },
  { id: 'open', to: '/open', icon: <PlusSquareOutlined /> },
  { id: 'figures', to: '/figures', icon: <NumberOutlined /> },
  { id: 'report', to: '/report', icon: <FileTextOutlined /> },
  { id: 'registers', to: '/registers', icon: <BookOutlined /> },
  { id: 'procedures', to: '/procedures', icon: <AuditOutlined /> },
  { id: 'check', to: '/check', icon: <FileDoneOutlined /> },
] as const

/** The menu. Folded, it shows icons whose names are still read out. */
export function NavList({ folded }: { readonly folded: boolean }) {
  const w = useWords()
  return (
    <nav aria-label={w.menu}>
      <ul className="nav">
        {places.map(p => (
          <li key={p.id}>
            <Link
              to={p.to}
              activeOptions={{ exact: p.to === '/', includeSearch: false }}
              title={folded ? w.nav[p.id] : undefined}
              preload={false}
            >
              <span aria-hidden="true">{p.icon}</span>
              <span className={folded ? 'read-only' : ''}>{w.nav[p.id]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
