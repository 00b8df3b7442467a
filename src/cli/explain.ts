import { explainCase } from '../commands/explain.ts'
import { runOverRegion } from './run.ts'

export const explainCommand = (id: string, o: { data: string; json: boolean; on?: string }): Promise<number> =>
  runOverRegion('explain', explainCase, o, { case: id, json: o.json, on: o.on })
