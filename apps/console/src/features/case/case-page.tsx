import { PrinterOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { questions } from '../../api/queries.ts'
import type { CaseDocument } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { ReceiptDrawer } from '../../parts/receipt/receipt-drawer.tsx'
import { CaseActs } from './case-acts.tsx'
import { CaseClocks } from './case-clocks.tsx'
import { CaseDrawing } from './case-drawing.tsx'
import { CaseFindings } from './case-findings.tsx'
import { CaseHead } from './case-head.tsx'
import { CaseLinks } from './case-links.tsx'
import { CaseTimeline } from './case-timeline.tsx'

const route = getRouteApi('/cases/$id')

/** A case: where it stands, what runs, what was done, what was unlawful, what may be done now. */
export function CasePage() {
  const { words: w } = useSettings()
  const { id } = route.useParams()
  const found = useQuery(questions.case(id))
  return found.data === undefined ? (
    <Page title={w.case.title} crumbs={[{ text: w.cases.title, to: '/cases' }]}>
      <Loaded of={found}>{() => null}</Loaded>
    </Page>
  ) : (
    <CaseView of={found.data} />
  )
}

function CaseView({ of }: { readonly of: CaseDocument }) {
  const { words: w, say } = useSettings()
  const queries = useQueryClient()
  const [receipt, setReceipt] = useState<string | null>(null)
  const definition = useQuery(questions.procedure(of.head.procedure))
  const edition = definition.data?.editions.find(e => e.id === of.head.edition)
  const again = () => queries.invalidateQueries()
  return (
    <Page
      title={
        <>
          <span className="number">{of.head.number}</span> {say({ zh: of.head.procedureZh, en: of.head.procedureEn })}
        </>
      }
      named={of.head.number}
      crumbs={[{ text: w.cases.title, to: '/cases' }]}
      actions={
        <>
          <Link to="/procedures/$id" params={{ id: of.head.procedure }} search={{ edition: of.head.edition }}>
            {of.head.procedure}@{of.head.edition}
          </Link>
          <Button className="no-print" icon={<PrinterOutlined />} onClick={() => print()}>
            {w.print}
          </Button>
        </>
      }
    >
      <CaseHead of={of} />
      <div className="two">
        <div>
          <CaseFindings of={of} />
          <CaseActs of={of} roles={edition?.roles ?? []} onRecorded={again} openReceipt={setReceipt} />
          <CaseTimeline of={of} openReceipt={setReceipt} />
          <CaseDrawing of={of} edition={edition} />
        </div>
        <aside className="rail" aria-label={w.case.clocks}>
          <CaseClocks of={of} edition={edition} />
          <CaseLinks of={of} />
        </aside>
      </div>
      {receipt !== null && <ReceiptDrawer address={receipt} onClose={() => setReceipt(null)} />}
    </Page>
  )
}
