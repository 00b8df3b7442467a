import {  } from '#kernel'
import { investigation } from './acts-investigation.ts'
import { decision } from './acts-decision.ts'
import { performance } from './acts-performance.ts'
import { withStates } from './states.ts'

/** What may be done, by whom, from which state. */
export const withActs = withStates.acts({ ...investigation, ...decision, ...performance })
