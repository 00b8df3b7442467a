import { type AnyEdition, type AnyProcedure, citationText, type Label, type Refusal } from '#kernel'
import type { Facts, InputCode, Lang, Messages, OwnFinding, RefusalCode } from './codes.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

export type { Facts, InputCode, Lang, Messages, OwnFinding, ProblemCode, ProgressWord, RefusalCode } from './codes.ts'

/** Sentences by language. */
export const messages: Readonly<Record<Lang, Messages>> = { zh, en }

/** Both languages of one sentence. */
const both = (say: (m: Messages, lang: Lang) => string): Label => ({ zh: say(zh, 'zh'), en: say(en, 'en') })

const own = (id: string): id is OwnFinding => Object.hasOwn(zh.finding, id)
/** What a finding is called: by the definition that declares it, or by its gate, clock, or the kernel. Its id where nothing names it. */
export const findingLabel = (id: string, p: AnyProcedure, e: AnyEdition): Label => {
  const declared = p.findings[id] ?? e.gates[id] ?? p.crossFindings[id] ?? p.organFindings[id]
  if (declared) return { zh: declared.zh, en: declared.en }
  if (own(id)) return both(m => m.finding[id])
  const clock = id.endsWith('-overrun') ? e.clocks[id.slice(0, -'-overrun'.length)] : undefined
  return clock ? { zh: `${clock.zh}逾期`, en: `${clock.en}: overrun` } : { zh: id, en: id }
}

/** Facts of a refusal with the ids turned into the words of the definition. */
const named = (r: Refusal, p: AnyProcedure | undefined, e: AnyEdition | undefined, lang: Lang): Facts => {
  const word = (of: Readonly<Record<string, Label>> | undefined, id: string): string => of?.[id]?.[lang] ?? id
  const list = (of: Readonly<Record<string, Label>> | undefined, ids: string): string =>
    ids
      .split(',')
      .filter(id => id !== '')
      .map(id => word(of, id))
      .join(lang === 'zh' ? '、' : ', ')
  const points: Readonly<Record<string, Label>> = {
    start: { zh: '立案前', en: 'before the case is opened' },
    any: { zh: '任一未终结的状态', en: 'any state that is not final' },
    ...e?.states,
  }
  const { act = '', role = '', state = '', from = '', entitled = '', possible = '', gate = '', procedure = '', on = '' } = r.facts
  const earliest = p?.editions.map(x => x.inForce[0]).sort()[0]
  return {
    act: word(e?.acts, act),
    role: word(e?.roles, role),
    state: word(points, state),
    from: list(points, from),
    entitled: list(e?.roles, entitled),
    possible: list(e?.acts, possible),
    gate: word(e?.gates, gate),
    procedure: p?.[lang] ?? procedure,
    on,
    ...(earliest ? { earliest } : {}),
  }
}

/** A refusal in words: what, which articles, what would make it lawful. Gates speak by their definition. */
export interface RefusalWords {
  readonly title: Label
  readonly basis: readonly string[]
  readonly remedy: Label
}
export const refusalWords = (r: Refusal, p?: AnyProcedure, e?: AnyEdition): RefusalWords => {
  const code = (r.code.startsWith('gate.') ? 'gate' : r.code) as RefusalCode
  return {
    title: r.title ?? both((m, lang) => m.refusal[code].title(named(r, p, e, lang))),
    basis: r.basis.map(citationText),
    remedy: r.remedy ?? both((m, lang) => m.refusal[code].remedy(named(r, p, e, lang))),
  }
}

/** A sentence about one thing wrong with input. */
export const inputText = (lang: Lang, code: InputCode, f: Facts): string => messages[lang].input[code](f)
