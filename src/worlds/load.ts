import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Label } from '#kernel'
import type { OpenRegion } from '../region/open.ts'

/** A named world: acts with dates, made from a seed number, entered by the ordinary commands. */
export interface World {
  readonly name: string
  readonly label: Label
  /** Says plainly what is real in it and what is made. */
  readonly about: Label
  /** The day that is today in it. */
  readonly today: string
  load(open: OpenRegion, progress: Progress): Promise<void>
}
export type Progress = (step: string, done: number, of: number) => void

const folder = fileURLToPath(new URL('../../worlds', import.meta.url))

/** Names of the worlds: the folders of worlds/. */
export const worldNames = (): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(d => d.isDirectory())
    .map(d => d.name)
    .sort()
export const worldOf = async (name: string): Promise<World> => {
  if (!worldNames().includes(name)) throw new Error(`no world ${name}; there are ${worldNames().join(', ')}`)
  return ((await import(pathToFileURL(join(folder, name, 'index.ts')).href)) as { default: World }).default
}
/** Loads a world into an empty region and sets the region's own day to the world's. */
export const loadWorld = async (name: string, open: OpenRegion, progress: Progress): Promise<void> => {
  const world = await worldOf(name)
  await world.load(open, progress)
  await open.region.setOwnDay(world.today)
  await open.store.meta.set(open.region.code, 'world', name)
}
