import type { OpenRegion } from '../region/open.ts'

/** Where a command writes, wherever it runs: in its own process, or in the server that holds the data folder. */
export interface Io {
  out(text: string): void
  err(text: string): void
  /** Progress of long work; `of` 0: not known. */
  progress(step: string, done: number, of: number): void
  /** Lines of the file given, or of standard input. */
  lines(): AsyncIterable<string>
}
export type Args = Readonly<Record<string, string | boolean | undefined>>
/** A command over an open region. Returns the exit status: 0 done, 1 not clean, 2 bad input. */
export type RegionCommand = (open: OpenRegion, args: Args, io: Io) => Promise<number>
