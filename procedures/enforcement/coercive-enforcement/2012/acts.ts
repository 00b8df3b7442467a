import { carrying } from './acts-carrying.ts'
import { court } from './acts-court.ts'
import { ordering } from './acts-ordering.ts'
import { withStates } from './states.ts'

/** What may be done, by whom, from which state. */
export const withActs = withStates.acts({ ...ordering, ...carrying, ...court })
