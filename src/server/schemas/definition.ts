import { z } from 'zod'
import { basis, label, list, named } from './basics.ts'

export const formField = z
  .object({
    name: z.string(),
    kind: z.string(),
    zh: z.string(),
    en: z.string(),
    required: z.boolean(),
    sealed: z.boolean(),
    values: list(named),
    hint: label.nullable(),
    register: z.string().nullable(),
  })
  .meta({ id: 'FormField' })
const span = z.object({ n: z.number().nullable(), unit: z.string(), basis })
const edition = z
  .object({
    id: z.string(),
    inForce: z.tuple([z.string(), z.string().nullable()]).readonly(),
    law: list(z.string()),
    basis,
    verified: z.string(),
    dayRule: label,
    rules: z.string(),
    draft: z.boolean(),
    roles: list(named),
    states: list(named.extend({ final: z.boolean() })),
    acts: list(
      named.extend({
        by: list(z.string()),
        from: list(z.string()),
        to: z.string(),
        gates: list(z.string()),
        starts: list(z.string()),
        stops: list(z.string()),
        publish: z.object({ what: z.string().nullable(), within: z.string().nullable(), where: z.string().nullable() }).nullable(),
        stepUp: z.boolean(),
        basis,
        note: label.nullable(),
        fields: list(formField),
      }),
    ),
    clocks: list(
      named.extend({
        limit: label,
        limitKind: z.string(),
        spans: list(span),
        onOverrun: label,
        basis,
        pausedBy: list(z.string()),
        extendedBy: list(z.string()),
        extensionNote: label.nullable(),
      }),
    ),
    gates: list(named.extend({ severity: z.string(), remedy: label.nullable(), basis })),
    params: list(named.extend({ value: z.number(), unit: z.string(), status: z.string(), basis })),
  })
  .meta({ id: 'Edition' })
export const registerForm = z
  .object({
    id: z.string(),
    zh: z.string(),
    en: z.string(),
    published: z.boolean(),
    basis,
    note: label.nullable(),
    projected: z.boolean(),
    fields: list(formField),
  })
  .meta({ id: 'RegisterForm' })
export const definition = z
  .object({
    id: z.string(),
    zh: z.string(),
    en: z.string(),
    area: z.string(),
    openedBy: z.string(),
    chosen: label,
    editions: list(edition),
    findings: list(named.extend({ basis, kind: z.string(), over: z.string() })),
    registers: list(registerForm),
    indicators: list(named.extend({ kind: z.string(), basis, target: z.number().nullable(), direction: z.string() })),
  })
  .meta({ id: 'ProcedureDefinition' })
export const procedureRow = named.extend({
  area: z.string(),
  openedBy: z.string(),
  editions: list(z.object({ id: z.string(), from: z.string(), to: z.string().nullable() })),
  cases: z.number(),
})
export const help = z
  .object({
    procedure: z.string(),
    edition: z.string(),
    zh: z.string(),
    en: z.string(),
    law: list(z.string()),
    sections: list(z.object({ id: z.string(), title: label, lines: list(z.object({ text: label, basis })) })),
  })
  .meta({ id: 'HelpPage' })
export const diagram = z
  .object({
    procedure: z.string(),
    edition: z.string(),
    width: z.number(),
    height: z.number(),
    node: z.object({ width: z.number(), height: z.number() }),
    nodes: list(named.extend({ kind: z.string(), inside: list(z.string()), layer: z.number(), x: z.number(), y: z.number() })),
    edges: list(z.object({ from: z.string(), to: z.string(), zh: z.string(), en: z.string(), acts: list(z.string()), back: z.boolean() })),
  })
  .meta({ id: 'Diagram' })
