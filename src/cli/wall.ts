import { dateOfInstant } from '#calendar'

/** Today by the clock on the wall, in +08:00. Read here, at the edge, and nowhere below. */
export const todayOnTheWall = (): string => dateOfInstant(new Date().toISOString())
/** Commitment to the account that works the command line: nobody signs in there. */
export const LOCAL_ACTOR = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
