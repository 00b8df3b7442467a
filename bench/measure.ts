/** Operations a second of a number of callers, each starting the next when the last is answered, for a time. */
export const rate = async (callers: number, milliseconds: number, operation: (n: number) => Promise<unknown>): Promise<number> => {
  let done = 0
  const started = performance.now()
  const until = started + milliseconds
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < until) await operation(done++)
    }),
  )
  return (done / (performance.now() - started)) * 1000
}
/** The same of something that does not wait; `batch` operations a look at the clock. */
export const loop = (milliseconds: number, operation: (n: number) => unknown, batch = 100): number => {
  let n = 0
  const started = performance.now()
  while (performance.now() - started < milliseconds) for (let i = 0; i < batch; i++) operation(n++)
  return (n / (performance.now() - started)) * 1000
}
export const median = (xs: readonly number[]): number => {
  const s = [...xs].sort((a, b) => a - b)
  const half = s.length >> 1
  return s.length % 2 ? s[half]! : (s[half - 1]! + s[half]!) / 2
}
const ratioText = (n: number): string => n.toFixed(2)
/** Median of the pairwise ratios with the least and the greatest: each pair was measured one after the other in one round. */
export const pairwise = (ours: readonly number[], theirs: readonly number[]): string => {
  const ratios = ours.map((x, i) => x / theirs[i]!)
  return `${ratioText(median(ratios))}× (${ratioText(Math.min(...ratios))}–${ratioText(Math.max(...ratios))})`
}
export const whole = (n: number): string => Math.round(n).toLocaleString('en')
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(r => `| ${r.join(' | ')} |`).join('\n')
