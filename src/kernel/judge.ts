import { NotAtHand } from './at-hand.ts'
import type { Verdict } from './define.ts'

/** A rule threw: our fault, not the record's. Names the rule. */
export class RuleFault extends Error {
  constructor(where: string, cause: unknown) {
    super(`${where}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'RuleFault'
  }
}

/** Runs a rule: true, false, or undefined when what it asks for is not at hand. RuleFault, naming `where`, when it throws. */
export const judge = (where: string, rule: () => Verdict): Verdict => {
  try {
    return rule()
  } catch (e) {
    if (e instanceof NotAtHand) return undefined
    throw e instanceof RuleFault ? e : new RuleFault(where, e)
  }
}
