import { describe, expect, it } from 'vitest'
import { readVitestReport } from './vitest-report.ts'

const test = (fullName: string, status: string, ...failureMessages: string[]) => ({
  fullName,
  status,
  failureMessages,
})

describe('readVitestReport', () => {
  it('counts tests and names those that failed by file', () => {
    const report = {
      testResults: [
        { name: '/f/a.test.ts', status: 'passed', assertionResults: [test('a one', 'passed')] },
        {
          name: '/f/b.test.ts',
          status: 'failed',
          assertionResults: [test('b one', 'passed'), test(' b two', 'failed', 'expected 1')],
        },
      ],
    }
    expect(readVitestReport(JSON.stringify(report), '/f')).toEqual({
      passed: 2,
      failures: [{ name: 'b.test.ts › b two', message: 'expected 1' }],
    })
  })

  it('counts a file that could not be loaded as one failure', () => {
    const file = {
      name: '/f/a.test.ts',
      status: 'failed',
      message: 'no module',
      assertionResults: [],
    }
    expect(readVitestReport(JSON.stringify({ testResults: [file] }), '/f')).toEqual({
      passed: 0,
      failures: [{ name: 'a.test.ts', message: 'no module' }],
    })
  })
})
