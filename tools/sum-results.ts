/** Adds up what tools/test.sh ran: one row a check, and one JSON report of vitest a project. The last line is `N passed, N failed`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** The part of vitest's JSON report that is counted here. */
export interface VitestReport {
  success: boolean
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[]
}

/** Counts one project. A file that could not be loaded, and a run that ended badly with no failed test to show for it, fail once. */
export function tallyReport(report: VitestReport | undefined, exitStatus: number): Tally {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 }
  for (const file of report.testResults) {
    const count = (status: string) => file.assertionResults.filter(test => test.status === status).length
    const failed = count('failed')
    tally.passed += count('passed')
    tally.failed += failed === 0 && file.status === 'failed' ? 1 : failed
    tally.skipped += file.assertionResults.length - count('passed') - failed
  }
  if (tally.failed === 0 && (exitStatus !== 0 || !report.success)) tally.failed = 1
  return tally
}

/** Adds tallies. */
export const sumTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), {
    passed: 0,
    failed: 0,
    skipped: 0,
  })

interface Row {
  kind: 'check' | 'vitest'
  name: string
  exitStatus: number
  seconds: number
}

const readRow = (line: string): Row => {
  const [kind, name, status, seconds] = line.split('\t')
  return { kind: kind === 'vitest' ? 'vitest' : 'check', name: name ?? '', exitStatus: Number(status), seconds: Number(seconds) }
}

const tallyRow = (folder: string, row: Row): Tally => {
  if (row.kind === 'check') return { passed: row.exitStatus === 0 ? 1 : 0, failed: row.exitStatus === 0 ? 0 : 1, skipped: 0 }
  const file = join(folder, `${row.name}.json`)
  return tallyReport(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined, row.exitStatus)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? '.'
  const rows = readFileSync(join(folder, 'rows.tsv'), 'utf8').trim().split('\n').map(readRow)
  const tallies = rows.map(row => {
    const tally = tallyRow(folder, row)
    const skipped = tally.skipped > 0 ? `, ${tally.skipped} not run` : ''
    console.log(`${row.name.padEnd(10)} ${tally.passed} passed, ${tally.failed} failed${skipped} (${row.seconds} s)`)
    return tally
  })
  const total = sumTallies(tallies)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 ? 1 : 0
}
