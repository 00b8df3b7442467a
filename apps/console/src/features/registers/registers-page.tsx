import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { questions } from '../../api/queries.ts'
import type { RegisterRow } from '../../api/record-shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Basis } from '../../parts/basis.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'

/** The registers that the law requires. */
export function RegistersPage() {
  const { words: w, say } = useSettings()
  const list = useQuery(questions.registers)
  const columns: readonly Column<RegisterRow>[] = [
    {
      id: 'register',
      head: w.registers.register,
      kind: 'main',
      cell: r => (
        <Link to="/registers/$id" params={{ id: r.id }}>
          {say(r)}
        </Link>
      ),
    },
    { id: 'entries', head: w.registers.entries, kind: 'number', cell: r => r.entries },
    {
      id: 'published',
      head: w.registers.published,
      kind: 'tight',
      cell: r => (r.published ? w.registers.published : w.registers.unpublished),
    },
    { id: 'basis', head: w.basis, cell: r => <Basis of={r.basis} /> },
  ]
  return (
    <Page title={w.registers.title} lead={w.registers.lead}>
      <Loaded of={list} empty={l => l.length === 0 && w.registers.empty}>
        {l => <Rows label={w.registers.title} rows={l} columns={columns} rowKey={r => r.id} />}
      </Loaded>
    </Page>
  )
}
