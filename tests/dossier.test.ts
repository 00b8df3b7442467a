import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Field } from '#kernel'
import { loadCatalogue } from '#src/catalogue/load.ts'
import intended from './dossier-differences.json' with { type: 'json' }

/** The dossiers' ids are a contract: every id of theirs is in a definition and the other way round, save the differences listed with a reason. */
const folder = join(process.env.MINGFA_SHARED ?? join(import.meta.dirname, '..', '..', 'shared'), 'domain')
const files = ['disputes', 'enforcement', 'governance', 'rulemaking'].map(f => join(folder, `${f}.md`))
const present = files.every(f => existsSync(f))

interface Named {
  readonly id: string
}
interface DossierAct extends Named {
  readonly by: readonly string[]
  readonly from: readonly string[]
  readonly to: string
  readonly data?: Readonly<Record<string, string>>
  readonly gates?: readonly string[]
  readonly starts?: readonly string[]
  readonly stops?: readonly string[]
}
interface DossierEdition extends Named {
  readonly in_force: readonly (string | null)[]
  readonly states: readonly (Named & { readonly final?: boolean })[]
  readonly acts: readonly DossierAct[]
  readonly clocks?: readonly Named[]
  readonly gates?: readonly (Named & { readonly severity: string })[]
}
interface Dossier {
  readonly procedure?: string
  readonly roles: Readonly<Record<string, string>>
  readonly editions: readonly DossierEdition[]
  readonly findings?: readonly Named[]
  readonly registers?: readonly (Named & { readonly fields: Readonly<Record<string, string>> })[]
  readonly indicators?: readonly (Named & { readonly kind: string })[]
}
const blocks = (): readonly Dossier[] =>
  files.flatMap(f =>
    [...readFileSync(f, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(
      m => parse(m[1]!, { merge: true, maxAliasCount: -1 }) as Dossier,
    ),
  )

const catalogue = await loadCatalogue()
const ids = (xs: readonly Named[] | undefined): string[] => (xs ?? []).map(x => x.id)
const said = (v: string): string => {
  const values = /enum\((.*?)\)/
    .exec(v)?.[1]
    ?.split('|')
    .map(x => x.trim())
    .sort()
    .join('|')
  return `${v.replace(/[!(\s].*/s, '')}${v.includes('!') ? '!' : ''}${values ? `(${values})` : ''}`
}
const made = (f: Field): string =>
  `${f.kind}${f.optional ? '' : '!'}${
    f.kind === 'enum'
      ? `(${Object.keys(f.values ?? {})
          .sort()
          .join('|')})`
      : ''
  }`
const allowed = new Map(Object.entries(intended as Readonly<Record<string, string>>))
const used = new Set<string>()

/** Every difference between two sets, as `where: +extra` or `where: -missing`; those listed with a reason are taken out. */
const differences = (where: string, mine: Iterable<string>, theirs: Iterable<string>): string[] => {
  const a = new Set(mine)
  const b = new Set(theirs)
  return [
    ...[...a].filter(x => !b.has(x)).map(x => `${where}: +${x}`),
    ...[...b].filter(x => !a.has(x)).map(x => `${where}: -${x}`),
  ].filter(d => {
    if (!allowed.has(d)) return true
    used.add(d)
    return false
  })
}

describe.skipIf(!present)(`dossiers and definitions${present ? '' : ' (dossiers absent: skipped)'}`, () => {
  const all = present ? blocks() : []
  const described = all.filter(d => d.procedure !== undefined)
  it('are of the same procedures', () =>
    expect(
      differences(
        'procedures',
        catalogue.procedures.keys(),
        described.map(d => d.procedure!),
      ),
    ).toEqual([]))
  for (const d of described) {
    it(d.procedure!, () => {
      const p = catalogue.procedures.get(d.procedure!)!
      const out = differences(
        `${p.id} editions`,
        p.editions.map(e => `${e.id} ${e.inForce.join('..')}`),
        d.editions.map(e => `${e.id} ${e.in_force.join('..')}`),
      )
      for (const e of d.editions) {
        const mine = p.editions.find(x => x.id === e.id)
        if (!mine) continue
        const at = `${p.id}@${e.id}`
        out.push(
          ...differences(`${at} roles`, Object.keys(mine.roles), Object.keys(d.roles)),
          ...differences(
            `${at} states`,
            Object.entries(mine.states).map(([k, s]) => `${k}${s.final ? ' final' : ''}`),
            e.states.map(s => `${s.id}${s.final ? ' final' : ''}`),
          ),
          ...differences(`${at} acts`, Object.keys(mine.acts), ids(e.acts)),
          ...differences(`${at} clocks`, Object.keys(mine.clocks), ids(e.clocks)),
          ...differences(
            `${at} gates`,
            Object.entries(mine.gates).map(([k, g]) => `${k} ${g.severity}`),
            (e.gates ?? []).map(g => `${g.id} ${g.severity}`),
          ),
        )
        for (const a of e.acts) {
          const x = mine.acts[a.id]
          if (!x) continue
          out.push(
            ...differences(
              `${at} ${a.id} data`,
              Object.entries(x.data ?? {}).map(([k, f]) => `${k} ${made(f)}`),
              Object.entries(a.data ?? {}).map(([k, v]) => `${k} ${said(v)}`),
            ),
            ...differences(`${at} ${a.id} by`, x.by, a.by),
            ...differences(`${at} ${a.id} from`, x.from, a.from),
            ...differences(`${at} ${a.id} to`, [x.to], [a.to]),
            ...differences(`${at} ${a.id} gates`, x.gates ?? [], a.gates ?? []),
            ...differences(`${at} ${a.id} starts`, x.starts ?? [], a.starts ?? []),
            ...differences(`${at} ${a.id} stops`, x.stops ?? [], a.stops ?? []),
          )
        }
      }
      out.push(
        ...differences(
          `${p.id} findings`,
          [...Object.keys(p.findings), ...Object.keys(p.crossFindings), ...Object.keys(p.organFindings)],
          ids(d.findings),
        ),
        ...differences(`${p.id} registers`, Object.keys(p.registers), ids(d.registers)),
        ...differences(
          `${p.id} indicators`,
          Object.entries(p.indicators).map(([k, i]) => `${k} ${i.kind}`),
          (d.indicators ?? []).map(i => `${i.id} ${i.kind}`),
        ),
      )
      for (const r of d.registers ?? []) {
        const mine = p.registers[r.id]
        if (mine)
          out.push(
            ...differences(
              `${p.id} register ${r.id}`,
              Object.entries(mine.fields).map(([k, f]) => `${k} ${made(f)}`),
              Object.entries(r.fields).map(([k, v]) => `${k} ${said(v)}`),
            ),
          )
      }
      expect(out).toEqual([])
    })
  }
  it('have no difference listed that is not there', () => expect([...allowed.keys()].filter(k => !used.has(k))).toEqual([]))
})
