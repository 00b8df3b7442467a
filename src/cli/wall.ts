import { dateOfInstant } from '#calendar'

/** Today by the clock on the wall, in +08:00. Read here, at the edge, and nowhere below. */
export const todayOnTheWall = (): string => dateOfInstant(new Date().toISOString())
