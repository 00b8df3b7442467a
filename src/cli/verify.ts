import { verifyRegion } from '../commands/verify.ts'
import { runOverRegion } from './run.ts'

export const verifyCommand = (o: { data: string; json: boolean }): Promise<number> => runOverRegion('verify', verifyRegion, o, { json: o.json })
