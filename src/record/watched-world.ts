import type { ISODate } from '#calendar'
import type { World } from '#kernel'
import type { RegionRecord } from './record.ts'

/** What a rule read beside what it was given. */
export interface Read {
  readonly procedures: ReadonlySet<string>
  readonly registers: ReadonlySet<string>
  /** Through a case of its own: which, is not known. */
  readonly beyond: boolean
}
/** What an answer over the whole region rested on: whether it still holds. */
export type StillHolds = () => boolean

/**
 * A world that notes which procedures and registers a rule asks for. What rules read on their own way (a case that looks at another) the
 * record counts but does not name: such an answer holds only until the record grows.
 */
export const watchedWorld = (record: RegionRecord, day: ISODate): { readonly world: World; stillHolds(): StillHolds; read(): Read } => {
  const world = record.world(day)
  const procedures = new Set<string>()
  const registers = new Set<string>()
  let beyond = false
  let own = 0
  const reads = (): number => record.linkReads + record.registerReads
  const before = reads()
  const counted = <T>(f: () => T): T => {
    const at = reads()
    const value = f()
    own += reads() - at
    return value
  }
  return {
    world: {
      asOf: world.asOf,
      get organs() {
        registers.add('organ-structure')
        return counted(() => world.organs)
      },
      cases: p => {
        procedures.add(p)
        return counted(() => world.cases(p))
      },
      case: id => {
        beyond = true
        return world.case(id)
      },
      register: id => {
        registers.add(id)
        return counted(() => world.register(id))
      },
      param: id => world.param(id),
    },
    read: () => ({ procedures, registers, beyond: beyond || reads() - before !== own }),
    stillHolds: () => {
      const { size, epoch } = record
      if (beyond || reads() - before !== own) return () => record.size === size && record.epoch === epoch
      const acts = [...procedures].map(p => [p, record.changes.of(p)] as const)
      const rows = [...registers].map(r => [r, record.registers.versionOf(r)] as const)
      return () =>
        record.epoch === epoch &&
        acts.every(([p, at]) => record.changes.of(p) === at) &&
        rows.every(([r, at]) => record.registers.versionOf(r) === at)
    },
  }
}
