import { intakeActs } from './intake.ts'
import { outcomeActs } from './outcome.ts'
import { reviewActs } from './review.ts'

/** What is done in a reconsideration case under the law of 2023, in the order of the procedure. */
export const reconsiderationActs = { ...intakeActs, ...reviewActs, ...outcomeActs } as const
