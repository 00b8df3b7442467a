import { deciding } from './deciding.ts'
import { preparing } from './preparing.ts'

/** What may be done (2019). */
export const acts = { ...preparing, ...deciding } as const
