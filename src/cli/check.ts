import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Checked, checkLine, citationText, type Why } from '#kernel'
import { prc } from '#calendars/index.ts'
import { loadCatalogue } from '../catalogue/load.ts'

/** Lines of a file, or of standard input for `-`. */
export const linesOf = (file: string): AsyncIterable<string> => createInterface({ input: file === '-' ? process.stdin : createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })

const kinds: Readonly<Record<string, string>> = { weekend: '周末', holiday: '节假日', 'make-up': '调休上班', working: '工作日' }
const units: Readonly<Record<string, string>> = { 'working-days': '个工作日', days: '日', months: '个月', years: '年', hours: '小时', minutes: '分钟' }
/** The day count of one clock in words, for people. */
export const explainText = (w: Why): string => {
  const out = [`${w.clock}: ${w.startAct} ${w.start}`]
  if (w.span) out.push(`  ${w.span.n} ${units[w.span.unit]} (${w.says.map(citationText).join('；')})，当日不计`)
  if (w.fixed) out.push(`  定于 ${w.fixed} (${w.says.map(citationText).join('；')})`)
  for (const p of w.pauses) out.push(`  中止 ${p.from} → ${p.until ?? '…'} (${p.by})`)
  for (const e of w.extensions) out.push(`  延长 ${e.on}: ${e.n ?? e.to ?? ''} ${e.unit ?? ''} [${e.effect}${e.why ? `: ${e.why}` : ''}]`)
  for (const d of w.skipped) out.push(`  ${d.on} ${d.name?.zh ?? kinds[d.kind] ?? d.kind}${d.notice ? ` ${d.notice}` : ''}`)
  if (w.rolledFrom) out.push(`  ${w.rolledFrom} 为休息日，顺延`)
  out.push(`  届满 ${w.due ?? (w.awaits ? `待 ${w.awaits} 年节假日通知` : '—')}${w.provisional ? ' (暂按周一至周五)' : ''}`)
  return out.join('\n')
}

/** `mingfa check FILE`: judges every line; writes one object a line in order. Exit status 2 where a line could not be read. */
export const check = async (file: string, o: { explain?: boolean; today: string }): Promise<number> => {
  const catalogue = await loadCatalogue()
  const options = { catalogue, calendar: prc, today: o.today, explain: o.explain === true }
  let n = 0
  let bad = 0
  for await (const text of linesOf(file)) {
    n++
    if (text.trim() === '') continue
    const r: Checked = checkLine(text, n, options)
    if ('code' in r) {
      bad++
      process.stderr.write(`line ${r.line} ${r.path}: ${r.message}\n`)
    }
    const { why, ...rest } = r as Checked & { why?: Readonly<Record<string, Why>> }
    process.stdout.write(`${JSON.stringify(o.explain ? r : rest)}\n`)
    if (o.explain && why && process.stderr.isTTY) for (const w of Object.values(why)) process.stderr.write(`${explainText(w)}\n`)
  }
  return bad > 0 ? 2 : 0
}
