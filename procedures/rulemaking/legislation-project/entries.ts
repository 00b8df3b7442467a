import type { AnyView, Entry } from '#kernel'

/** The entry of the catalogue of regulations and rules. What an imported entry says of making or amending stays. */
export const regulationEntry = (c: AnyView, current: Entry | undefined): readonly Entry[] => {
  const promulgated = c.last('promulgate')
  const proposed = c.first('propose')
  if (promulgated === undefined || proposed === undefined) return []
  const repealed = c.state === 'repealed'
  return [{
    id: c.id,
    title: proposed.data.title,
    kind: proposed.data.kind,
    change: repealed ? 'repealed' : (current?.change ?? 'made'),
    'passed-on': promulgated.data['passed-on'],
    'approved-on': c.last('approve')?.on,
    'effective-on': promulgated.data['effective-on'],
    status: repealed ? 'repealed' : 'in-force',
    case: c.id,
  }]
}

/** The entry of the yearly plan of rules (规章制定程序条例12); regulations of the congress are not in it. */
export const planEntry = (c: AnyView): readonly Entry[] => {
  const planned = c.last('plan')
  const proposed = c.first('propose')
  if (planned === undefined || proposed?.data.kind !== 'government-rule') return []
  return [{
    id: c.id,
    year: planned.data.year,
    title: proposed.data.title,
    drafter: planned.data.drafter,
    'finish-by': planned.data['finish-by'],
    status: c.has('promulgate') ? 'done' : c.state === 'dropped' ? 'dropped' : 'planned',
    case: c.id,
  }]
}

/** Promulgated by the date planned; an entry without a case is taken at its word. */
export const doneInTime = (e: Entry, projects: readonly AnyView[]): boolean => {
  const project = projects.find(c => c.id === e.case)
  return project === undefined ? e.status === 'done' : project.has('promulgate', p => p.on <= String(e['finish-by']))
}
