import { describe, expect, it } from 'vitest'
import { prc } from '#calendars/index.ts'
import { type AnyAct, CaseState, sampleData } from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'
import { documentDocx } from './docx.ts'
import { readDocx } from './read-back.ts'
import { documentsOf, plainText, writeDocument } from './write.ts'

const catalogue = await loadCatalogue()
const names = { organ: (code: string) => `机关${code}` }

describe('every document of every definition is written, laid out and read back', () => {
  for (const p of catalogue.procedures.values())
    for (const e of p.editions)
      for (const [id, d] of Object.entries(p.documents))
        for (const act of d.acts as readonly string[]) {
          if (!(act in e.acts)) continue
          it(`${p.id}@${e.id} ${id} by ${act}`, async () => {
            const s = new CaseState(p, e, '1', 'organ-1', { calendar: prc })
            const on = e.inForce[1] ?? '2025-03-04'
            const opening = Object.entries(e.acts).find(([, x]) => x.from.includes('start'))!
            for (const [name, def] of [opening, [act, e.acts[act]!] as const])
              s.apply({ act: name, at: `${on}T10:00+08:00`, by: def.by[0]!, data: sampleData(def, on) })
            const issued = s.acts.at(-1) as AnyAct
            const made = writeDocument(id, d as never, s, issued, names, 3)
            expect(made.title).toBe(d.zh)
            const back = readDocx(await documentDocx(made))
            expect(back.paragraphs).toEqual(plainText(made).filter(x => x !== ''))
            // GB/T 9704-2012: 37, 28 and 26 mm in twips; body in 仿宋; page number between dashes.
            expect([back.margins.top, back.margins.left, back.margins.right]).toEqual([2098, 1587, 1474])
            expect(back.fonts.has('仿宋_GB2312')).toBe(true)
            expect(back.footer).toContain('— ')
            expect(plainText(made).join('')).not.toMatch(/undefined|\[object|null/)
          })
        }
})
it('an act without documents issues none', () => {
  const p = catalogue.procedures.get('duty-report')!
  const s = new CaseState(p, p.editions[0]!, '1', 'o', { calendar: prc })
  const def = p.editions[0]!.acts.list!
  s.apply({ act: 'list', at: '2024-01-08T10:00+08:00', by: def.by[0]!, data: sampleData(def, '2024-01-08') })
  expect(documentsOf(s, s.acts[0]!)).toEqual([])
})
it('a document names the last day as it stood when it was issued, not as a later act moved it', () => {
  const p = catalogue.procedures.get('coercive-measure')!
  const e = p.editions[0]!
  const s = new CaseState(p, e, '1', 'organ-1', { calendar: prc })
  const done = (act: string, on: string, data: Readonly<Record<string, unknown>> = {}) =>
    s.apply({ act, at: `${on}T10:00+08:00`, by: e.acts[act]!.by[0]!, data: { ...sampleData(e.acts[act]!, on), ...data } })
  done('apply', '2024-03-01')
  done('approve', '2024-03-04')
  const imposed = done('impose', '2024-03-04', { period_days: 30 })
  const extended = done('extend', '2024-04-02', { days: 30 })
  const text = (id: string, a: AnyAct) => plainText(writeDocument(id, p.documents[id] as never, s, a, names, 1)).join('')
  expect(text('measure-decision', imposed)).toContain('2024年4月3日')
  expect(text('extension-decision', extended)).toContain('2024年5月3日')
})
