import type { Report, ReportFigure } from './report.ts'

type Lang = 'zh' | 'en'
const esc = (s: string): string => s.replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)
const words = {
  zh: {
    problems: '由记录得出',
    figures: '指标与口径',
    of: '截至账本位置',
    on: '查询日',
    id: '编号',
    value: '数值',
    indicator: '指标',
    period: '期间',
    organ: '机关范围',
    none: '记录未显示问题。',
    gap: '差',
    points: '个百分点',
    cases: '案件',
    demo: '',
  },
  en: {
    problems: 'From the record',
    figures: 'Figures and what they count',
    of: 'as of ledger position',
    on: 'asked for',
    id: 'id',
    value: 'value',
    indicator: 'indicator',
    period: 'period',
    organ: 'organs',
    none: 'The record shows no problem.',
    gap: 'short by',
    points: 'points',
    cases: 'cases',
    demo: '',
  },
} as const

const fill = (text: string, figures: ReadonlyMap<string, ReportFigure>, show: (f: ReportFigure) => string): string =>
  text.replace(/\{([a-z0-9-]+)\}/g, (all, id: string) => {
    const f = figures.get(id)
    return f ? show(f) : all
  })
const textOf = (f: ReportFigure, lang: Lang): string => {
  const [zh, en] = f.text.split(' / ')
  return en === undefined ? f.text : lang === 'zh' ? zh! : en
}

/** The report as Markdown. */
export const markdown = (r: Report, lang: Lang): string => {
  const w = words[lang]
  const by = new Map(r.figures.map(f => [f.id, f]))
  const out = [`# ${r.title[lang]}`, '', `${r.organName[lang]} · ${w.of} ${r.position} · ${w.on} ${r.on}`, '']
  for (const s of r.sections) {
    out.push(`${'#'.repeat(s.level + 1)} ${s.mark} ${s.title[lang]}`, '')
    for (const x of s.sentences)
      out.push(
        fill(x[lang], by, f => `**${textOf(f, lang)}**`),
        '',
      )
    if (s.derived === 'problems') {
      if (r.problems.length === 0) out.push(w.none, '')
      for (const p of r.problems)
        out.push(
          `- ${p.label[lang]}${p.organName ? ` · ${p.organName}` : ''}: ${p.text}${p.gap ? ` (${w.gap} ${(p.gap / 100).toFixed(2)} ${w.points})` : ''} — ${p.basis.join('; ')}`,
        )
      out.push('')
    }
  }
  out.push(`## ${w.figures}`, '', `| ${w.id} | ${w.value} | ${w.indicator} | ${w.period} |`, '| --- | --- | --- | --- |')
  for (const f of r.figures) out.push(`| ${f.id} | ${textOf(f, lang)} | ${f.indicator ?? '—'} | ${f.period.from} – ${f.period.to} |`)
  return `${out.join('\n')}\n`
}

/** The report as a page that one would print: figures open to their cases, each with its number in the table at the end. */
export const html = (r: Report, lang: Lang): string => {
  const w = words[lang]
  const by = new Map(r.figures.map(f => [f.id, f]))
  const number = new Map(r.figures.map((f, i) => [f.id, i + 1]))
  const chip = (f: ReportFigure): string => {
    const body = `${esc(textOf(f, lang))}<sup>${number.get(f.id)}</sup>`
    return f.cases
      ? `<a class="figure" href="/figures/${f.indicator}?from=${f.period.from}&amp;to=${f.period.to}&amp;organ=${f.organ}&amp;on=${f.on}&amp;position=${f.position}">${body}</a>`
      : `<span class="figure">${body}</span>`
  }
  const sections = r.sections
    .map(s => {
      const problems =
        s.derived === 'problems'
          ? r.problems.length === 0
            ? `<p>${w.none}</p>`
            : `<ul>${r.problems.map(p => `<li>${esc(p.label[lang])}${p.organName ? ` · <b>${esc(p.organName)}</b>` : ''}：${esc(p.text)}${p.gap ? ` (${w.gap} ${(p.gap / 100).toFixed(2)} ${w.points})` : ''} <small>${esc(p.basis.join('；'))}</small></li>`).join('')}</ul>`
          : ''
      return `<h${s.level + 1}>${esc(s.mark)} ${esc(s.title[lang])}</h${s.level + 1}>${s.sentences.map(x => `<p>${fill(esc(x[lang]), by, chip)}</p>`).join('')}${problems}`
    })
    .join('\n')
  const rows = r.figures
    .map(
      f =>
        `<tr><td>${number.get(f.id)}</td><td>${esc(f.id)}</td><td>${esc(lang === 'zh' ? f.zh : f.en)}</td><td class="n">${esc(textOf(f, lang))}</td><td>${esc(f.indicator ?? '—')}</td><td>${f.period.from} – ${f.period.to}</td></tr>`,
    )
    .join('')
  return `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${esc(r.title[lang])}</title><style>
@page{size:A4;margin:37mm 26mm 35mm 28mm}body{font:16px/1.9 FangSong,"Noto Serif SC","Noto Sans SC",serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
h1{font-size:1.6rem;text-align:center;font-weight:600;margin:2rem 0 .5rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1.05rem;margin:1.5rem 0 .3rem}
.meta{text-align:center;color:#666;font-size:.85rem;border-bottom:2px solid #c00;padding-bottom:1rem}p{text-indent:2em;margin:.4rem 0}
.figure{color:#0b5cad;text-decoration:none;white-space:nowrap;font-weight:600}.figure sup{font-size:.65em;color:#666;margin-left:1px}
table{border-collapse:collapse;width:100%;font-size:.8rem;line-height:1.4}td,th{border:1px solid #ccc;padding:.25rem .4rem;text-align:left}td.n{white-space:nowrap}li{margin:.2rem 0}small{color:#666}
@media print{body{margin:0;max-width:none}.figure{color:inherit}}@media(max-width:480px){table{display:block;overflow-x:auto}}</style></head><body>
<h1>${esc(r.title[lang])}</h1><p class="meta">${esc(r.organName[lang])} · ${w.of} ${r.position} · ${w.on} ${r.on}</p>
${sections}
<h2>${w.figures}</h2><table><thead><tr><th>#</th><th>${w.id}</th><th></th><th>${w.value}</th><th>${w.indicator}</th><th>${w.period}</th></tr></thead><tbody>${rows}</tbody></table></body></html>`
}

/** The JSON form of DESIGN and the figures' contract. */
export const json = (r: Report): unknown => ({
  title: r.title,
  year: r.year,
  organ: r.organ,
  position: r.position,
  on: r.on,
  figures: r.figures.map(
    ({ id, indicator, value, numerator, denominator, text, organ, period, position, on, cases, kind, unit, target }) => ({
      id,
      indicator,
      value,
      numerator,
      denominator,
      text,
      organ,
      period,
      position,
      on,
      cases,
      kind,
      unit,
      target,
    }),
  ),
  sections: r.sections,
  problems: r.problems,
})
