import { loadWorldCommand } from '../commands/world.ts'
import { worldNames, worldOf } from '../worlds/load.ts'
import { runOverRegion } from './run.ts'

export const worldList = async (o: { json: boolean }): Promise<number> => {
  const worlds = await Promise.all(worldNames().map(worldOf))
  if (o.json)
    process.stdout.write(`${JSON.stringify(worlds.map(w => ({ name: w.name, today: w.today, label: w.label, about: w.about })))}\n`)
  else
    for (const w of worlds)
      process.stdout.write(`${w.name}  ${w.label.zh} / ${w.label.en}  (${w.today})\n  ${w.about.zh}\n  ${w.about.en}\n`)
  return 0
}
export const worldLoad = (name: string, o: { data: string; json: boolean }): Promise<number> =>
  runOverRegion('world-load', loadWorldCommand, o, { name, json: o.json })
