import { describe, expect, it } from 'vitest'
import { listTestNames, readPlaywrightReport } from './playwright-report.ts'

const spec = (title: string, status: string, ...messages: string[]) => ({
  title,
  tests: [
    {
      projectName: 'electron',
      status,
      results: messages.map((message) => ({ errors: [{ message }] })),
    },
  ],
})

const report = JSON.stringify({
  suites: [
    {
      title: 'smoke.spec.ts',
      specs: [spec('opens', 'expected'), spec('saves', 'flaky', 'late')],
      suites: [{ title: 'export', specs: [spec('writes', 'unexpected', 'no file')] }],
    },
  ],
  errors: [{ message: 'a config error' }],
})

describe('readPlaywrightReport', () => {
  it('counts tests in all suites, and errors outside them', () => {
    expect(readPlaywrightReport(report)).toEqual({
      passed: 1,
      failures: [
        { name: '[electron] › smoke.spec.ts › saves', message: 'late' },
        { name: '[electron] › smoke.spec.ts › export › writes', message: 'no file' },
        { name: 'outside any test', message: 'a config error' },
      ],
    })
  })
})

describe('listTestNames', () => {
  it('names every test, whatever became of it', () => {
    expect(listTestNames(report)).toEqual([
      '[electron] › smoke.spec.ts › opens',
      '[electron] › smoke.spec.ts › saves',
      '[electron] › smoke.spec.ts › export › writes',
    ])
  })
})
