import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { postgresPrograms } from '#src/store/testing.ts'
import { acts } from './acts.ts'
import { decisions, dueDates } from './memory.ts'
import { world } from './world.ts'

const rounds = Math.max(1, Number(process.argv[2] ?? 5))
const programs = postgresPrograms()
const postgres = programs
  ? execFileSync(join(programs, 'postgres'), ['--version'], { encoding: 'utf8' }).trim()
  : 'no PostgreSQL server here: its rows are left out'
const say = (text: string) => process.stdout.write(`${text}\n\n`)
const parts: (readonly [string, string])[] = []
const measure = async (title: string, run: () => Promise<string> | string) => {
  const text = await run()
  say(`## ${title}\n\n${text}`)
  parts.push([title, text])
}
await measure('Durable acts a second', () => acts(rounds))
await measure('Decisions in memory', () => decisions(rounds))
await measure('Due dates', () => dueDates(rounds))
await measure('The demonstration world', () => world(rounds))
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}; ${postgres}; PGlite 0.5.14; emmett-postgresql 0.42.0; pg 8.23.1`
writeFileSync(
  new URL('../docs/benchmarks.md', import.meta.url),
  `# Benchmarks

Written by \`npm run bench\` (\`bash bench/run.sh ${rounds}\`) on ${new Date().toISOString().slice(0, 10)}. Numbers are of this machine and what else ran on it then; ratios travel better.

${machine}.

${parts.map(([title, text]) => `## ${title}\n\n${text}`).join('\n\n')}
`,
)
process.exit(0)
