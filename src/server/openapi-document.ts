import { jsonSchemaTransformObject } from 'fastify-type-provider-zod'

const refsIn = (v: unknown, found: Set<string>): void => {
  if (Array.isArray(v)) for (const x of v) refsIn(x, found)
  else if (typeof v === 'object' && v !== null)
    for (const [k, x] of Object.entries(v)) {
      if (k === '$ref' && typeof x === 'string') found.add(x.replace('#/components/schemas/', ''))
      else refsIn(x, found)
    }
}

/** The whole document with the shapes that it names, and none of those that it does not: each shape exists once for what goes in and once for what comes out. */
export const describe: typeof jsonSchemaTransformObject = document => {
  const whole = jsonSchemaTransformObject(document) as {
    readonly paths?: unknown
    readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> }
  }
  const schemas = whole.components?.schemas ?? {}
  const used = new Set<string>()
  refsIn(whole.paths, used)
  for (const name of used) refsIn(schemas[name], used)
  return {
    ...whole,
    components: { ...whole.components, schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name))) },
  } as ReturnType<typeof jsonSchemaTransformObject>
}
