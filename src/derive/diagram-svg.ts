import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts'

const escaped = (s: string): string => s.replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)
const shortened = (s: string, most: number): string => (s.length > most ? `${s.slice(0, most - 1)}…` : s)

const fills: Readonly<Record<DiagramNode['kind'], string>> = { start: '#ffffff', state: '#eef4ff', final: '#e8f5e9', any: '#f5f5f5' }

const nodeSvg = (d: Diagram, n: DiagramNode, lang: 'zh' | 'en'): string => {
  const { width: w, height: h } = d.node
  const round = n.kind === 'start' || n.kind === 'final' ? h / 2 : 6
  const dash = n.kind === 'any' ? ' stroke-dasharray="4 3"' : ''
  return `<g><title>${escaped([n[lang], ...n.inside].join('\n'))}</title><rect x="${n.x - w / 2}" y="${n.y - h / 2}" width="${w}" height="${h}" rx="${round}" fill="${fills[n.kind]}" stroke="#5b6b8c"${dash}/><text x="${n.x}" y="${n.y + 5}" text-anchor="middle">${escaped(shortened(n[lang], lang === 'zh' ? 10 : 20))}</text></g>`
}

const edgeSvg = (d: Diagram, e: DiagramEdge, nth: number, lang: 'zh' | 'en'): string => {
  const a = d.nodes.find(n => n.id === e.from)!
  const b = d.nodes.find(n => n.id === e.to)!
  const { width: w, height: h } = d.node
  const side = a.x >= d.width / 2 ? 1 : -1
  const bend = w / 2 + 26 + (nth % 4) * 8
  const [x1, y1, x2, y2] = e.back ? [a.x + (side * w) / 2, a.y, b.x + (side * w) / 2, b.y] : [a.x, a.y + h / 2, b.x, b.y - h / 2]
  const path = e.back
    ? `M${x1},${y1} C${a.x + side * bend},${y1} ${b.x + side * bend},${y2} ${x2},${y2}`
    : `M${x1},${y1} C${x1},${y1 + 30} ${x2},${y2 - 30} ${x2},${y2}`
  const at = e.back ? [(x1 + x2) / 2 + side * 16, (y1 + y2) / 2] : [(x1 + x2) / 2, (y1 + y2) / 2 + ((nth % 3) - 1) * 12]
  return `<g><title>${escaped(e[lang])}</title><path d="${path}" fill="none" stroke="#5b6b8c" marker-end="url(#arrow)"/><text x="${at[0]}" y="${at[1]}" text-anchor="middle" font-size="11" fill="#334">${escaped(shortened(e[lang], lang === 'zh' ? 14 : 30))}</text></g>`
}

/** The drawing as a picture that stands alone: no script, no outside font. Titles carry the whole text. */
export const diagramSvg = (d: Diagram, lang: 'zh' | 'en'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${d.width} ${d.height}" width="${d.width}" height="${d.height}" role="img" font-family="sans-serif" font-size="13"><defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="#5b6b8c"/></marker></defs>${d.edges.map((e, i) => edgeSvg(d, e, i, lang)).join('')}${d.nodes.map(n => nodeSvg(d, n, lang)).join('')}</svg>`
