import type { TimeLeft } from '../api/shapes.ts'
import { useWords } from '../app/settings.tsx'
import type { Words } from '../words/zh.ts'
import { Mark, type Tone } from './mark.tsx'

interface Due {
  readonly due: string | null
  readonly status: string
  readonly left: TimeLeft | null
}
/** Three working days, or a day by the calendar: the home page's own line between soon and later. */
const SOON = 3

/** 2024-10-21 → 10-21 within the year shown; whole where the year differs. Instants keep hours and minutes. */
export const shortDay = (day: string, today: string | undefined): string => {
  const date = today !== undefined && day.slice(0, 4) === today.slice(0, 4) ? day.slice(5, 10) : day.slice(0, 10)
  return day.length > 10 ? `${date} ${day.slice(11, 16)}` : date
}
const unitOf = (w: Words, unit: string): string => w.units[unit as keyof Words['units']] ?? unit

/** Words for a span of the law: 20 working days. */
export const spanText = (w: Words, n: number, unit: string): string => w.span(n, unitOf(w, unit))

const said = (w: Words, d: Due, today: string | undefined): readonly [Tone, string] => {
  if (d.status === 'paused') return ['paused', w.due.paused]
  if (d.status === 'met') return ['good', w.due.met]
  if (d.status === 'void') return ['plain', w.due.void]
  const n = d.left?.n ?? null
  const unit = d.left ? unitOf(w, d.left.unit) : ''
  if (d.status === 'overrun') return ['bad', n === null || n === 0 ? w.due.overrun : w.due.over(Math.abs(n), unit)]
  if (d.due === null) return ['soon', w.due.awaitsNotice]
  if (n === null) return ['plain', shortDay(d.due, today)]
  if (n < 0) return ['bad', w.due.over(-n, unit)]
  if (n === 0 && d.due.length === 10) return ['soon', w.due.today(shortDay(d.due, today))]
  return [n <= SOON ? 'soon' : 'plain', w.due.left(n, unit, shortDay(d.due, today))]
}

/** How a time limit stands: 剩 4 个工作日 · 10-21, 已超 3 日, 中止. */
export function Deadline({ of, today }: { readonly of: Due | null; readonly today?: string | undefined }) {
  const w = useWords()
  if (of === null) return <span className="muted">{w.due.none}</span>
  const [tone, text] = said(w, of, today)
  return (
    <Mark tone={tone} {...(of.due === null ? {} : { title: of.due })}>
      {text}
    </Mark>
  )
}
