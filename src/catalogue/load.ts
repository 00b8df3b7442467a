import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AnyProcedure, Catalogue, RegisterDef, Scenarios } from '#kernel'

/** `example`: also procedures/_example, which is for tests and newcomers and is no procedure of any office. */
export interface LoadOptions {
  readonly example?: boolean
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Folders of procedures: procedures/<area>/<id>/index.ts. Names that begin with an underscore are not loaded, `_example` apart where asked for. */
const folders = (base: string, { example = false }: LoadOptions): readonly string[] => {
  const within = (dir: string) =>
    readdirSync(dir, { withFileTypes: true })
      .filter(d => d.isDirectory() && !d.name.startsWith('_'))
      .map(d => join(dir, d.name))
  return [...within(base).flatMap(within), ...(example ? [join(base, '_example')] : [])].filter(d => existsSync(join(d, 'index.ts'))).sort()
}

const defaultOf = async <T>(file: string): Promise<T> => {
  const m = (await import(pathToFileURL(file).href)) as { default?: T }
  if (m.default === undefined) throw new Error(`${file}: no default export`)
  return m.default
}

/** Finds every definition by its folder: there is no list that a new procedure must edit. */
export const loadCatalogue = async (base = root, options: LoadOptions = {}): Promise<Catalogue> => {
  const procedures = new Map<string, AnyProcedure>()
  const registers = new Map<string, RegisterDef>()
  const claim = (id: string, def: RegisterDef, where: string) => {
    if (registers.has(id)) throw new Error(`${where}: register ${id} is defined twice`)
    registers.set(id, def)
  }
  for (const dir of folders(join(base, 'procedures'), options)) {
    const p = await defaultOf<AnyProcedure>(join(dir, 'index.ts'))
    if (procedures.has(p.id)) throw new Error(`${dir}: procedure ${p.id} is defined twice`)
    procedures.set(p.id, p)
    for (const [id, def] of Object.entries(p.registers)) claim(id, def, dir)
  }
  for (const f of readdirSync(join(base, 'registers'))
    .filter(n => n.endsWith('.ts') && !n.endsWith('.test.ts'))
    .sort()) {
    const def = await defaultOf<RegisterDef & { readonly id: string }>(join(base, 'registers', f))
    claim(def.id, def, `registers/${f}`)
  }
  return { procedures, registers }
}

/** Scenario tables beside the definitions. */
export const loadScenarios = async (base = root, options: LoadOptions = {}): Promise<readonly Scenarios[]> => {
  const out: Scenarios[] = []
  for (const dir of folders(join(base, 'procedures'), options))
    for (const f of readdirSync(dir)
      .filter(n => n.endsWith('.scenarios.ts'))
      .sort())
      out.push(await defaultOf<Scenarios>(join(dir, f)))
  return out
}
