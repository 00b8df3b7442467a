import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { withQuery } from '../../api/client.ts'
import { questions } from '../../api/queries.ts'
import type { ReportDocument, ReportFigure } from '../../api/record-shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { OrganSelect } from '../../parts/organ-select.tsx'
import { Page } from '../../parts/page.tsx'
import { YearSelect } from '../../parts/year-select.tsx'
import { FigureSource } from './figure-source.tsx'
import { ReportProblems } from './report-problems.tsx'
import { Sentence } from './sentence.tsx'

const route = getRouteApi('/report')
const FORMATS = ['md', 'html', 'json'] as const

/** The annual report: text whose numbers open to where they come from. */
export function ReportPage() {
  const { words: w, lang } = useSettings()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/report' })
  const today = useQuery(questions.region).data?.today
  // The report of a year is written in the year after it (督察工作规定 第二十三条): the last whole year comes first.
  const year = search.year ?? (today && String(Number(today.slice(0, 4)) - 1))
  const report = useQuery({ ...questions.report({ year, organ: search.organ }), enabled: year !== undefined })
  return (
    <Page
      title={w.report.title}
      lead={w.report.lead}
      actions={
        <>
          <span className="muted">{w.report.downloads}</span>
          {FORMATS.map(format => (
            <Button
              key={format}
              href={withQuery('/api/report', { year, organ: search.organ, lang, format })}
              download={`report-${year ?? ''}-${lang}.${format}`}
            >
              {w.report.formats[format]}
            </Button>
          ))}
          <Button icon={<PrinterOutlined />} onClick={() => print()}>
            {w.print}
          </Button>
        </>
      }
    >
      <search className="filters" aria-label={w.report.title}>
        {year && today && (
          <YearSelect
            label={w.report.year}
            value={year}
            latest={today.slice(0, 4)}
            onChange={y => void navigate({ search: old => ({ ...old, year: y }) })}
          />
        )}
        <OrganSelect
          label={w.report.organ}
          placeholder={w.figures.wholeRegion}
          value={search.organ}
          onChange={organ => void navigate({ search: old => ({ ...old, organ }) })}
        />
      </search>
      <Loaded of={report} empty={r => r.sections.length === 0 && w.report.empty}>
        {r => <ReportText of={r} />}
      </Loaded>
    </Page>
  )
}

function ReportText({ of }: { readonly of: ReportDocument }) {
  const { words: w, say } = useSettings()
  const [open, setOpen] = useState<ReportFigure | null>(null)
  const figures = new Map(of.figures.map(f => [f.id, f]))
  const organ = useQuery(questions.organs).data?.find(o => o.code === of.organ)
  return (
    <div className="report">
      <h2 className="report-title">{say(of.title)}</h2>
      <p className="muted">
        {say(organ ?? of.organ)} · {w.report.asOf(of.position, of.on)}
      </p>
      {of.sections.map(s => (
        <section key={s.mark}>
          {s.level === 1 ? (
            <h3 className="level-1">
              {s.mark} {say(s.title)}
            </h3>
          ) : (
            <h4>
              {s.mark} {say(s.title)}
            </h4>
          )}
          {s.sentences.map(x => (
            <p key={x.zh}>
              <Sentence text={say(x)} figures={figures} open={setOpen} />
            </p>
          ))}
          {s.derived === 'problems' && <ReportProblems of={of.problems} />}
        </section>
      ))}
      {open && <FigureSource of={open} onClose={() => setOpen(null)} />}
    </div>
  )
}
