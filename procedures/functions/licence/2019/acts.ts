import { intake } from './acts-intake.ts'
import { result } from './acts-result.ts'
import { review } from './acts-review.ts'
import { withStates } from './states.ts'

/** What may be done, by whom, from which state. */
export const withActs = withStates.acts({ ...intake, ...review, ...result })
