import { decision } from './acts-decision.ts'
import { investigation } from './acts-investigation.ts'
import { carryingOut } from './acts-performance.ts'
import { withStates } from './states.ts'

const acts = { ...investigation, ...decision, ...carryingOut }
export type Acts = typeof acts

/** What may be done, by whom, from which state. */
export const withActs = withStates.acts(acts)
