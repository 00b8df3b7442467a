import { resolve } from 'node:path'
import { verifyFolder, verifyRegion } from '../commands/verify.ts'
import { DEFAULT_REGION } from '../region/open.ts'
import { runOverRegion, serverOf, terminal } from './run.ts'
import { todayOnTheWall } from './wall.ts'

/** Through the server that holds the folder; else over the folder itself, without opening what refuses to open when it was tampered with. */
export const verifyCommand = async (o: { data: string; json: boolean }): Promise<number> => {
  const dataDir = resolve(o.data)
  if (await serverOf(dataDir)) return runOverRegion('verify', verifyRegion, o, { json: o.json })
  const databaseUrl = process.env.DATABASE_URL
  return verifyFolder(
    { dataDir, code: DEFAULT_REGION, today: todayOnTheWall(), ...(databaseUrl ? { databaseUrl } : {}) },
    { json: o.json },
    terminal(),
  )
}
