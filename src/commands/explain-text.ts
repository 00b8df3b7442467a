import { citationText, type Why } from '#kernel'

const kinds: Readonly<Record<string, string>> = { weekend: '周末', holiday: '节假日', 'make-up': '调休上班', working: '工作日' }
const units: Readonly<Record<string, string>> = {
  'working-days': '个工作日',
  days: '日',
  months: '个月',
  years: '年',
  hours: '小时',
  minutes: '分钟',
}
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
