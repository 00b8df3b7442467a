import { describe, expect, it } from 'vitest'
import { sumTallies, tallyReport } from './sum-results.ts'

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(test => ({ status: test })),
})

describe('counting a run', () => {
  it('counts tests, and names those not run apart', () => {
    expect(tallyReport({ success: true, testResults: [file('passed', 'passed', 'passed', 'pending')] }, 0)).toEqual({
      passed: 2,
      failed: 0,
      skipped: 1,
    })
  })
  it('a file that does not load is a failure although it has no test', () => {
    expect(tallyReport({ success: false, testResults: [file('failed')] }, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
  it('an error outside any test is a failure', () => {
    expect(tallyReport({ success: true, testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })
  it('a run without a report is a failure', () => {
    expect(tallyReport(undefined, 0).failed).toBe(1)
  })
  it('adds up', () => {
    expect(
      sumTallies([
        { passed: 2, failed: 0, skipped: 1 },
        { passed: 3, failed: 1, skipped: 0 },
      ]),
    ).toEqual({ passed: 5, failed: 1, skipped: 1 })
  })
})
