import { type ActOf, type AnyView, atNight, days, dueOf, everyHasLater, finding, hours, lapse, minutes, months, onRestDay, othersDuty, ripens, sameDay, sameDigest, t, table, tableProblems, workdays, years, ymd } from '#kernel'
import { EX } from './acts.ts'

interface Marked { readonly score: number; readonly veto: boolean }
/** Construct 38: rows with their article, complete and without overlap (`tableProblems`). */
export const grades = table<Marked, 'fail' | 'pass' | 'excellent'>([
  [t('有否决项', 'Veto'), m => m.veto, 'fail', EX],
  [t('不满六十分', 'Below 60'), m => !m.veto && m.score < 60, 'fail', EX],
  [t('九十分以上', '90 or more'), m => !m.veto && m.score >= 90, 'excellent', EX],
  [t('其余', 'Otherwise'), 'else', 'pass', EX],
])
export const gradeGaps = () => tableProblems(grades, [-1, 0, 59, 60, 89, 90, 100, 101].flatMap(score => [true, false].map(veto => ({ score, veto }))))

/** Construct 8: a limit by table over an enum. */
const limits = { ordinary: workdays(20, EX), joint: workdays(45, EX), urgent: workdays(20, EX) } as const
type Received = ActOf<{ readonly mode?: 'ordinary' | 'urgent' | 'joint'; readonly minutes?: number; readonly happenedAt?: string }>
type Decided = ActOf<{ readonly performBy?: string; readonly servedOn: string; readonly fine: number }>

export const clocks = {
  // 14: silence accepts, dated the due day; 2: filing papers restarts it in full; 10: a pause that only a restart ends
  review: { ...t('审查期限', 'Review'), basis: EX, limit: workdays(5, EX), pausedBy: { 'ask-papers': [] }, onOverrun: { does: 'accept' as const, data: { mode: 'ordinary' }, finding: 'accepted-by-silence', basis: EX } },
  // 4 and 6: hours from an instant in the data
  report: { ...t('报告期限', 'Report'), basis: EX, from: (_: AnyView, a: Received) => a.data.happenedAt, limit: hours(24, EX), onOverrun: lapse('不再单独报告', 'No separate report any more') },
  'paper-time': { ...t('答卷时间', 'Paper time'), basis: EX, when: (_: AnyView, a: Received) => (a.data.minutes ?? 0) > 0, limit: (_: AnyView, a: Received) => minutes(a.data.minutes ?? 0, EX), onOverrun: ripens('可以收卷', 'Papers may be collected') },
  // 12 (d): somebody else's duty; 5: a day written in the act
  papers: { ...t('补正期限', 'Papers'), basis: EX, due: (_: AnyView, a: ActOf<{ readonly until: string }>) => a.data.until, onOverrun: othersDuty('视为放弃申请', 'Taken as withdrawn') },
  // 9: two pairs that may overlap; 10: one ends with another clock; 11: ten days in all, by the head; 8: by table
  decide: {
    ...t('办理期限', 'Decision'), basis: EX, limit: (_: AnyView, a: Received) => limits[a.data.mode ?? 'ordinary'], when: (_: AnyView, a: Received) => a.data.mode !== 'urgent',
    pausedBy: { suspend: 'resume', consult: ['answer', dueOf('consulted')] }, extendedBy: { extend: { by: (a: ActOf<{ readonly days: number }>) => workdays(a.data.days, EX), inAll: workdays(10, EX), times: 2, allowed: (_: AnyView, a: ActOf<{ readonly days: number }>) => a.by === 'head' } }, onOverrun: finding('decision-late'),
  },
  // 7: the alternative of one act; 45: a named finding that two clocks share; 65: a local parameter
  'decide-urgent': { ...t('紧急办理期限', 'Urgent decision'), basis: EX, when: (_: AnyView, a: Received) => a.data.mode === 'urgent', limit: (c: AnyView) => workdays(c.param('example.urgent-days'), EX), onOverrun: finding('decision-late') },
  'send-copy': { ...t('发送副本', 'Copy'), basis: EX, limit: sameDay(EX), onOverrun: 'finding' },
  // 16: stopped on the day it was posted
  reply: { ...t('答复期限', 'Reply'), basis: EX, from: (_: AnyView, a: ActOf<{ readonly receivedOn: string }>) => a.data.receivedOn, limit: workdays(10, EX), stopsOn: { reply: (a: ActOf<{ readonly postedOn?: string }>) => a.data.postedOn }, onOverrun: 'finding' },
  consulted: { ...t('反馈期限', 'Consulted'), basis: EX, from: (_: AnyView, a: ActOf<{ readonly receivedOn: string }>) => a.data.receivedOn, limit: workdays(15, EX), onOverrun: othersDuty('视为无意见', 'Taken as no comment') },
  publish: { ...t('公开期限', 'Publication'), basis: EX, limit: workdays(7, EX), onOverrun: 'finding' },
  // 5: a date stands as written; without one, 31 January of the next year
  perform: { ...t('履行期限', 'Performance'), basis: EX, due: (_: AnyView, a: Decided) => a.data.performBy ?? ymd(Number(a.on.slice(0, 4)) + 1, 1, 31), extendedBy: { defer: { to: (a: ActOf<{ readonly until: string }>) => a.data.until, notAfter: (c: AnyView) => { const d = c.last('decide'); return d && c.plus(d.on, days(90, EX)) }, tooLong: 'capped' as const } }, onOverrun: finding('not-performed') },
  // 12 (b) a right lapses; 4: months clamp, then roll
  appeal: { ...t('申诉期限', 'Appeal'), basis: EX, from: (_: AnyView, a: Decided) => a.data.servedOn, limit: months(2, EX), onOverrun: lapse('申诉权消灭', 'The right to appeal lapses') },
  // 12 (c) a waiting time ripens; 6: counted from the due day of another clock
  urging: { ...t('催告期', 'Urging'), basis: EX, from: (c: AnyView, a: Decided) => c.run('perform')?.due ?? a.on, limit: days(10, EX), onOverrun: ripens('可以强制执行', 'Enforcement becomes possible') },
  // 17: recurring; every run counts
  yearly: { ...t('年度核查周期', 'Yearly check'), basis: EX, limit: years(1, EX), onOverrun: 'finding' },
  // 3: an outer bound that does not roll
  seizure: { ...t('查封期限', 'Seizure'), basis: EX, limit: days(30, EX), roll: 'none' as const, onOverrun: lapse('查封自动解除', 'The seizure ends by itself') },
  // 15: a result dated back, with the overrun's own finding
  renewal: { ...t('延续期限', 'Renewal'), basis: EX, limit: workdays(10, EX), onOverrun: ['finding', { does: 'renew' as const, dated: 'from', finding: 'deemed-renewed', basis: EX }] },
  // 61: three per cent a day after the due day, never above the fine, not while it is disputed
  pay: {
    ...t('缴款期限', 'Payment'), basis: EX, when: (_: AnyView, a: Decided) => a.data.fine > 0, limit: days(15, EX), onOverrun: lapse('加处罚款', 'A surcharge grows'),
    surcharge: { perDayBasisPoints: 300, of: (c: AnyView) => Number(c.last('decide')?.data.fine ?? 0), capAt: 'principal' as const, except: [['challenge', 'challenge-over']] as const, basis: EX },
  },
} as const

type Act<D> = ActOf<D>
const finds = { severity: 'finding', basis: EX } as const
const blocks = { severity: 'block', basis: EX } as const
const inspectors = (c: AnyView) => c.people('inspect')
export const gates = {
  'mode-kept': { ...t('方式不变', 'Mode as received'), ...finds, rule: (c: AnyView, a: Act<{ readonly mode?: string }>) => c.last('receive')?.data.mode === a.data.mode },
  'reasons-stated': { ...t('说明理由', 'Reasons stated'), ...blocks, remedy: t('写明不予受理的理由', 'State the reasons'), rule: (_: AnyView, a: Act<{ readonly reasons: string }>) => a.data.reasons !== '' },
  'suspension-notice': { ...t('书面告知', 'Told in writing'), ...finds, rule: (_: AnyView, a: Act<{ readonly noticeInWriting: boolean }>) => a.data.noticeInWriting },
  'extension-by-head': { ...t('负责人批准', 'By the head'), ...finds, rule: (_: AnyView, a: Act<unknown>) => a.by === 'head' },
  'extensions-within-ten': { ...t('累计不超过十个工作日', 'Ten working days in all'), ...finds, rule: (c: AnyView, a: Act<{ readonly days: number }>) => c.sum('extend', x => Number(x.data.days)) + a.data.days <= workdays(10, EX).n },
  'two-officers': { ...t('不少于两人', 'At least two officers'), ...blocks, remedy: t('补足两名检查人员', 'Name a second officer'), rule: (_: AnyView, a: Act<{ readonly officers: readonly string[] }>) => new Set(a.data.officers).size >= 2 },
  'officers-qualified': { ...t('持证检查', 'Officers hold a certificate'), ...finds, rule: (c: AnyView, a: Act<{ readonly officers: readonly string[] }>) => { const held = c.register('example-officers')?.on(a.on); return held && a.data.officers.every(o => held.some(e => e.id === o)) } },
  'not-at-night': { ...t('不得在夜间或者休息日', 'Not at night or on a rest day'), ...finds, rule: (c: AnyView, a: Act<{ readonly emergency?: boolean }>) => a.data.emergency === true || (!atNight(a.at, '22:00', '06:00') && !onRestDay(c, a.on)) },
  'superior-not-parted': { ...t('上级机关', 'The superior is the direct one'), ...finds, rule: (c: AnyView, a: Act<{ readonly parent?: string }>) => { const tree = c.organs(); return a.data.parent === undefined ? true : tree && tree.parent(c.organ) === a.data.parent } },
  'grade-by-table': { ...t('等次与得分一致', 'The grade fits the score'), ...finds, rule: (_: AnyView, a: Act<{ readonly score: number; readonly veto: boolean; readonly grade: string }>) => grades.of(a.data) === a.data.grade },
  'scorer-not-inspector': { ...t('评查人不是检查人员', 'The scorer did not inspect'), ...finds, rule: (c: AnyView, a: Act<{ readonly scorer: string }>) => !inspectors(c).has(a.data.scorer) },
  'scored-first': { ...t('先评查再决定', 'Scored since the last inspection'), ...blocks, remedy: t('先评查', 'Score first'), rule: (c: AnyView) => c.since('inspect').has('score') },
  'same-text': { ...t('文本一致', 'The text scored is the text decided'), ...finds, rule: (c: AnyView, a: Act<{ readonly digest: string }>) => sameDigest(c.last('score')?.data.digest as string | undefined, a.data.digest) },
  'parents-ended': { ...t('子案已结', 'Every child case has ended'), ...finds, rule: (c: AnyView) => c.linkedFrom('parent', 'example')?.every(x => x.state === 'closed') },
  'comment-period': { ...t('公示不少于七日', 'Seven days for comments'), ...finds, rule: (c: AnyView, a: Act<{ readonly commentFrom: string; readonly commentTo: string }>) => a.data.commentTo >= c.plus(a.data.commentFrom, days(7, EX)) },
  'not-time-barred': { ...t('未超过时效', 'Within three months of receipt, rolled'), ...finds, rule: (c: AnyView, a: Act<unknown>) => { const r = c.first('receive'); return r === undefined || a.on <= c.end(r.on, months(3, EX)) } },
  'threshold-heard': { ...t('达到标准应当听证', 'Above the threshold: heard'), ...finds, rule: (c: AnyView, a: Act<{ readonly fine: number; readonly heard?: boolean }>) => { const rows = c.register('example-thresholds')?.on(a.on); return rows && (a.data.heard === true || rows.every(r => a.data.fine < Number(r.amount))) } },
  'in-time': { ...t('期限内决定', 'Decided in time'), ...finds, rule: (c: AnyView, a: Act<unknown>) => c.inTime('decide', a) },
  'urged-in-vain': { ...t('催告期满', 'The urging period has run out'), ...blocks, remedy: t('待催告期满', 'Wait until the urging period is over'), rule: (c: AnyView, a: Act<unknown>) => c.ranOut('urging', a) && !c.run('perform')?.stoppedOn },
  'everything-settled': { ...t('征用物品已归还', 'Everything taken is settled'), ...blocks, remedy: t('归还或者补偿后再办结', 'Settle what was taken'), rule: (c: AnyView) => everyHasLater(c, 'take', 'settle', x => x.data.item) },
} as const
