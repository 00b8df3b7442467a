import { preparing } from './preparing.ts'
import { deciding } from './deciding.ts'

/** What may be done (2019). */
export const acts = { ...preparing, ...deciding } as const
