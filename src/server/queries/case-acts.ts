import { dateOfInstant, type ISODate } from '#calendar'
import { basisText, valueText } from '#derive'
import { type AnyAct, type AnyEdition, type CaseState, CORRECT, type Plain, type Recorded } from '#kernel'
import { documentsOf } from '../../documents/write.ts'
import type { CaseRecord } from '../../record/record.ts'
import type { Service } from '../service.ts'

interface CorrectionRow {
  readonly position: number
  readonly recordedAt: string
  readonly reason: string
  readonly set: unknown
}

const dataOf = (s: Service, e: AnyEdition, act: string, data: Plain) =>
  Object.entries(e.acts[act]?.data ?? {}).flatMap(([name, f]) => {
    const value = data[name]
    if (value === undefined || value === null) return []
    return [
      {
        name,
        zh: f.label.zh,
        en: f.label.en,
        kind: f.kind,
        value: f.isSealed ? null : value,
        text: valueText(f, value, s.names()),
        sealed: f.isSealed,
      },
    ]
  })

/** Corrections of the acts of a case up to a day and a position, by the index of the act that they correct. */
const correctionsOf = (c: CaseRecord, on: ISODate, position: number): ReadonlyMap<number, readonly CorrectionRow[]> => {
  const out = new Map<number, CorrectionRow[]>()
  c.acts.forEach((a, i) => {
    if (a.act !== CORRECT || c.positions[i]! >= position || dateOfInstant(a.at) > on) return
    const row = { position: c.positions[i]!, recordedAt: c.recordedAt[i]!, reason: String(a.data.reason ?? ''), set: a.data.set }
    const entry = Number(a.data.entry)
    out.set(entry, [...(out.get(entry) ?? []), row])
  })
  return out
}

/**
 * Acts of a case in recorded order, those that clocks performed among them, corrections under what they correct. An act that a correction
 * set aside stays in the list and says so. Requires the state of the case on that day at that position.
 */
export const actRows = (s: Service, c: CaseRecord, state: CaseState, on: ISODate, position: number) => {
  const corrections = correctionsOf(c, on, position)
  const e = state.edition
  const organ = s.organLabel(c.organ)
  const issued = (index: number) => {
    const act = state.acts.find(a => a.index === index)
    return act ? documentsOf(state, act) : []
  }
  const failed = (index: number): readonly string[] => [...state.failed].filter(([, at]) => at.includes(index)).map(([gate]) => gate)
  const row = (
    a: Pick<AnyAct, 'act' | 'on' | 'at' | 'by' | 'data' | 'deemed' | 'outOfOrder'>,
    index: number,
    i: number | null,
    setAside: boolean,
  ) => {
    const def = e.acts[a.act]
    const role = e.roles[a.by]
    const pos = i === null ? null : c.positions[i]!
    return {
      index,
      position: pos,
      act: a.act,
      zh: def?.zh ?? a.act,
      en: def?.en ?? a.act,
      on: a.on,
      at: a.at,
      recordedAt: i === null ? null : c.recordedAt[i]!,
      by: a.by,
      byZh: role?.zh ?? '',
      byEn: role?.en ?? '',
      organ: c.organ,
      organZh: organ.zh,
      organEn: organ.en,
      data: dataOf(s, e, a.act, a.data),
      deemed: a.deemed,
      outOfOrder: a.outOfOrder,
      setAside,
      failed: setAside ? [] : failed(index),
      basis: def ? basisText(def.basis) : [],
      corrections: i === null ? [] : (corrections.get(i) ?? []),
      // Numbered by what was recorded before, so an act that a correction set aside has none and shifts none.
      documents:
        pos === null || setAside || index < 0
          ? []
          : issued(index).map(([id, d]) => ({ id, zh: d.zh, en: d.en, href: `/api/cases/${c.id}/documents/${pos}/${id}` })),
      receipt: pos === null ? null : `/api/receipts/${pos}`,
    }
  }
  const rows: ReturnType<typeof row>[] = []
  let next = 0
  const takeDeemed = () => {
    while (state.acts[next]?.deemed) {
      rows.push(row(state.acts[next]!, state.acts[next]!.index, null, false))
      next++
    }
  }
  const bare = (a: Recorded) => ({
    act: a.act,
    on: dateOfInstant(a.at),
    at: a.at,
    by: a.by,
    data: a.data,
    deemed: false,
    outOfOrder: false,
  })
  c.acts.forEach((a, i) => {
    if (a.act === CORRECT || c.positions[i]! >= position || dateOfInstant(a.at) > on) return
    if (corrections.get(i)?.at(-1)?.set === 'set-aside') {
      rows.push(row(bare(a), -1, i, true))
      return
    }
    takeDeemed()
    const kept = state.acts[next]
    if (kept) rows.push(row(kept, kept.index, i, false))
    next++
  })
  takeDeemed()
  return rows
}
