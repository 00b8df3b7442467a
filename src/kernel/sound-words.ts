import type { Basis, Label } from './basis.ts'
import { citations } from './basis.ts'
import type { AnyProcedure, Overrun } from './define.ts'
import type { Fields } from './fields.ts'
import type { Catalogue } from './parse-line.ts'
import { overruns } from './run.ts'
import type { Report } from './sound.ts'

const HAN = /\p{Script=Han}/u

/** Both languages, and not each in the other's place. */
export const labelProblems = (l: Label | undefined, path: string, report: Report): void => {
  for (const lang of ['zh', 'en'] as const) {
    const text = l?.[lang]
    if (typeof text !== 'string' || text.trim() === '') report(path, 'label-missing', `no label in ${lang}`)
  }
  if (l && HAN.test(l.en ?? '') && !HAN.test(l.zh ?? '')) report(path, 'labels-swapped', `the Chinese label stands in en: ${l.en}`)
}

/** At least one citation, each of which names something. */
export const basisProblems = (b: Basis | undefined, path: string, report: Report): void => {
  const all = b === undefined ? [] : citations(b)
  if (all.length === 0) report(path, 'basis-missing', 'no basis')
  for (const c of all)
    if ((c.status === 'convention' ? (c.note ?? '') : c.law).trim() === '') report(path, 'basis-missing', 'a basis that names nothing')
}

/** Labels of fields and of their values; the registers they take entries from. */
export const fieldProblems = (fields: Fields | undefined, path: string, catalogue: Catalogue, report: Report): void => {
  for (const [name, f] of Object.entries(fields ?? {})) {
    labelProblems(f.label, `${path}/${name}`, report)
    if (f.hint) labelProblems(f.hint, `${path}/${name}/help`, report)
    for (const [value, l] of Object.entries(f.values ?? {})) labelProblems(l, `${path}/${name}/${value}`, report)
    if ((f.kind === 'enum' || f.kind === 'tags') && Object.keys(f.values ?? {}).length === 0)
      report(`${path}/${name}`, 'bad-data', 'a choice without values')
    if (f.register !== undefined && !catalogue.registers.has(f.register))
      report(`${path}/${name}`, 'undefined-register', `no register ${f.register}`)
  }
}

const meaning = (o: Overrun): Label | undefined =>
  typeof o !== 'object' ? undefined : 'lapse' in o ? o.lapse : 'ripens' in o ? o.ripens : 'othersDuty' in o ? o.othersDuty : undefined

/** Labels and bases of everything that stands on the procedure, and of the parts of its editions. */
export const wordProblems = (p: AnyProcedure, report: Report): void => {
  labelProblems(p, '', report)
  labelProblems(p.chosenNote, 'chosenNote', report)
  const both = (kind: string, parts: Readonly<Record<string, Label & { readonly basis?: Basis; readonly note?: Label }>>) => {
    for (const [id, x] of Object.entries(parts)) {
      labelProblems(x, `${kind}/${id}`, report)
      basisProblems(x.basis, `${kind}/${id}`, report)
      if (x.note) labelProblems(x.note, `${kind}/${id}/note`, report)
    }
  }
  both('findings', p.findings)
  both('crossFindings', p.crossFindings)
  both('organFindings', p.organFindings)
  both('indicators', p.indicators)
  for (const [id, i] of Object.entries(p.indicators)) if (i.unit) labelProblems(i.unit, `indicators/${id}/unit`, report)
  for (const e of p.editions) {
    const at = `editions/${e.id}`
    labelProblems(e.dayRule, `${at}/dayRule`, report)
    basisProblems(e.basis, at, report)
    for (const [id, l] of Object.entries(e.roles)) labelProblems(l, `${at}/roles/${id}`, report)
    for (const [id, l] of Object.entries(e.states)) labelProblems(l, `${at}/states/${id}`, report)
    both(`${at}/acts`, e.acts)
    both(`${at}/gates`, e.gates)
    both(`${at}/clocks`, e.clocks)
    both(`${at}/params`, e.params ?? {})
    for (const [id, g] of Object.entries(e.gates)) {
      if (g.remedy) labelProblems(g.remedy, `${at}/gates/${id}/remedy`, report)
      else if (g.severity === 'block')
        report(`${at}/gates/${id}`, 'remedy-missing', 'it refuses an act and does not say what would make the act lawful')
    }
    for (const [id, c] of Object.entries(e.clocks)) {
      if (c.limit && typeof c.limit === 'object') basisProblems(c.limit.basis, `${at}/clocks/${id}/limit`, report)
      if (c.surcharge) basisProblems(c.surcharge.basis, `${at}/clocks/${id}/surcharge`, report)
      for (const o of overruns(c)) {
        const l = meaning(o)
        if (l) labelProblems(l, `${at}/clocks/${id}/onOverrun`, report)
        if (typeof o === 'object' && 'does' in o) basisProblems(o.basis, `${at}/clocks/${id}/onOverrun`, report)
      }
    }
  }
}
