import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { plusDays } from '#calendar'
import { questions } from '../../api/queries.ts'
import type { Region } from '../../api/shapes.ts'
import { useSettings } from '../../app/settings.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Page } from '../../parts/page.tsx'
import { FoundCases } from './found-cases.tsx'
import { HeadlineFigures } from './headline-figures.tsx'
import { readObligations } from './obligations.ts'
import { WorkList } from './work-list.tsx'

const SHOWN = 5

/** What the region's organs owe today, as small work lists, and the figures they are measured by. */
/** Rates of the year that is over say more than those of one that has just begun: from July on the present year is shown. */
const lastWholeYear = (today: string): string => (today.slice(5) < '07-01' ? String(Number(today.slice(0, 4)) - 1) : today.slice(0, 4))

export function HomePage() {
  const { words: w, say } = useSettings()
  const region = useQuery(questions.region)
  return (
    <Page title={w.home.title} lead={region.data && w.home.lead(say(region.data))} actions={region.data && <Position of={region.data} />}>
      <Loaded of={region}>
        {r => (
          <>
            <Lists today={r.today} />
            <HeadlineFigures year={lastWholeYear(r.today)} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Position({ of }: { readonly of: Region }) {
  const w = useSettings().words
  const day = w.weekday[new Date(`${of.today}T00:00:00Z`).getUTCDay()]
  return (
    <span className="muted">
      {w.region.today(of.today)} {day} · {w.region.position(of.position)}
    </span>
  )
}

function Lists({ today }: { readonly today: string }) {
  const w = useSettings().words
  const found = useQuery({ queryKey: ['obligations', today], queryFn: ({ signal }) => readObligations(today, signal) })
  return (
    <Loaded of={found}>
      {o => {
        const count = (n: number) => (o.whole ? String(n) : `${n}+`)
        const all = (n: number, dueBy: string) => (
          <Link to="/cases" search={{ open: 'true', dueBy }}>
            {w.home.seeAll(n)}
          </Link>
        )
        return (
          <div className="work-lists">
            <WorkList
              title={w.home.overdue}
              tone="bad"
              rows={o.overdue.slice(0, SHOWN)}
              total={count(o.overdue.length)}
              none={w.home.overdueNone}
              today={today}
              more={all(o.overdue.length, plusDays(today, -1))}
            />
            <WorkList
              title={w.home.dueToday}
              tone="soon"
              rows={o.today.slice(0, SHOWN)}
              total={count(o.today.length)}
              none={w.home.dueTodayNone}
              today={today}
              more={all(o.today.length, today)}
            />
            <WorkList
              title={w.home.dueSoon}
              tone="soon"
              rows={o.soon.slice(0, SHOWN)}
              total={count(o.soon.length)}
              none={w.home.dueSoonNone}
              today={today}
              more={all(o.soon.length, o.soon.at(-1)?.nextDue?.due?.slice(0, 10) ?? today)}
            />
            <FoundCases shown={SHOWN} />
          </div>
        )
      }}
    </Loaded>
  )
}
