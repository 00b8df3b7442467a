import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join('src', 'cli', 'main.ts'), ...args], {
    cwd: join(import.meta.dirname, '..', '..'),
    encoding: 'utf8',
  })

it('a command line that cannot be read is bad input; help is none', () => {
  for (const args of [['nope'], ['report'], ['check'], ['verify', '--nope']]) expect(run(...args).status, args.join(' ')).toBe(2)
  const help = run('--help')
  expect(help.status).toBe(0)
  for (const command of ['check', 'import', 'report', 'verify', 'explain', 'new-procedure', 'world', 'start'])
    expect(help.stdout).toContain(command)
  expect(run('import', '--help').stdout).toMatch(/--organs[\s\S]*--dry-run[\s\S]*--atomic/)
})
