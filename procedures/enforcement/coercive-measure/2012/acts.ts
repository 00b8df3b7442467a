import { ending } from './acts-ending.ts'
import { imposing } from './acts-imposing.ts'
import { withStates } from './states.ts'

/** What may be done, by whom, from which state. */
export const withActs = withStates.acts({ ...imposing, ...ending })
