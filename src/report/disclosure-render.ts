import type { Label } from '#kernel'
import type { DisclosureTable } from './disclosure-table.ts'

type Lang = 'zh' | 'en'
const words = {
  zh: {
    title: '收到和处理政府信息公开申请情况',
    challenges: '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    line: '项目',
    sums: '勾稽关系全部成立',
    broken: '勾稽关系不成立',
    of: '截至账本位置',
    on: '查询日',
  },
  en: {
    title: 'Requests for government information received and handled',
    challenges: 'Reconsideration and litigation over requests',
    line: 'Line',
    sums: 'Every sum holds',
    broken: 'A sum does not hold',
    of: 'as of ledger position',
    on: 'asked for',
  },
} as const
const esc = (s: string): string => s.replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)
const verdicts = (x: DisclosureTable, lang: Lang): readonly string[] =>
  x.holds
    ? [words[lang].sums]
    : x.sums
        .filter(s => !s.holds)
        .map(s => `${words[lang].broken}: ${s[lang]}${s.column === undefined ? '' : ` (${s.column})`} ${s.left} ≠ ${s.right}`)
const heading = (x: DisclosureTable, lang: Lang): string => `${x.year} · ${words[lang].of} ${x.position} · ${words[lang].on} ${x.on}`
const cells = (l: Label & { readonly values: readonly number[] }, lang: Lang): readonly string[] => [l[lang], ...l.values.map(String)]

/** Both tables as Markdown, with what adds up and what does not. */
export const disclosureMarkdown = (x: DisclosureTable, lang: Lang): string => {
  const w = words[lang]
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
    `| ${head.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(head.length - 1)}`,
    ...rows.map(r => `| ${r.join(' | ')} |`),
  ]
  return `${[
    `# ${w.title}`,
    '',
    heading(x, lang),
    '',
    ...table(
      [w.line, ...x.columns.map(c => c[lang])],
      x.lines.map(l => cells(l, lang)),
    ),
    '',
    `## ${w.challenges}`,
    '',
    ...table(
      ['', ...x.challengeColumns.map(c => c[lang])],
      x.challenges.map(c => cells(c, lang)),
    ),
    '',
    ...verdicts(x, lang).map(v => `- ${v}`),
  ].join('\n')}\n`
}

/** Both tables as a page; every line of the first opens to its cases. */
export const disclosureHtml = (x: DisclosureTable, lang: Lang): string => {
  const w = words[lang]
  const link = (indicator: string): string =>
    esc(
      `/figures/${indicator}?from=${x.year}-01-01&to=${x.year}-12-31${x.organ === null ? '' : `&organ=${x.organ}`}&on=${x.on}&position=${x.position}`,
    )
  const numbers = (values: readonly number[]): string => values.map(v => `<td class="n">${v}</td>`).join('')
  const head = (first: string, labels: readonly Label[]): string =>
    `<thead><tr><th scope="col">${esc(first)}</th>${labels.map(c => `<th scope="col">${esc(c[lang])}</th>`).join('')}</tr></thead>`
  const lines = x.lines
    .map(l => `<tr><th scope="row"><a href="${link(l.indicator)}">${esc(l[lang])}</a></th>${numbers(l.values)}</tr>`)
    .join('\n')
  const challenges = x.challenges.map(c => `<tr><th scope="row">${esc(c[lang])}</th>${numbers(c.values)}</tr>`).join('\n')
  return `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${esc(w.title)}</title><style>
body{font:16px/1.7 FangSong,"Noto Serif SC","Noto Sans SC",serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}h1,h2{font-size:1.2rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}td,th{border:1px solid #999;padding:.25rem .4rem;text-align:left;font-weight:400}thead th{font-weight:600}td.n{text-align:right}
a{color:#0b5cad}@media(max-width:600px){table{display:block;overflow-x:auto}}</style></head><body>
<h1>${esc(w.title)}</h1><p>${esc(heading(x, lang))}</p>
<table>${head(w.line, x.columns)}<tbody>${lines}</tbody></table>
<h2>${esc(w.challenges)}</h2>
<table>${head('', x.challengeColumns)}<tbody>${challenges}</tbody></table>
<ul>${verdicts(x, lang)
    .map(v => `<li>${esc(v)}</li>`)
    .join('')}</ul></body></html>
`
}
