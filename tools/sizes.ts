/** Source files by length. Soft limit 150 lines, hard limit 300; tests, scenario tables and generated files are free. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const HARD_LIMIT = 300

export interface Size {
  file: string
  lines: number
}

/** Whether the limits speak of this file. */
export const isCounted = (file: string): boolean =>
  /\.tsx?$/.test(file) && !/\.(test|scenarios|gen)\.tsx?$/.test(file) && !file.endsWith('.d.ts')

/** Sizes of the counted files under git (committed or not yet added), longest first. */
export function measureSizes(): Size[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' })
  return listed
    .split('\0')
    .filter(file => isCounted(file) && existsSync(file))
    .map(file => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .sort((a, b) => b.lines - a.lines || a.file.localeCompare(b.file))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = measureSizes()
  for (const { file, lines } of sizes.slice(0, 5)) console.log(`${String(lines).padStart(5)} ${file}`)
  const over = sizes.filter(size => size.lines > HARD_LIMIT)
  for (const { file, lines } of over) console.error(`over ${HARD_LIMIT} lines: ${file} (${lines})`)
  process.exitCode = over.length > 0 ? 1 : 0
}
