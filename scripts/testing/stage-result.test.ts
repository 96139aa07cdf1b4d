import { describe, expect, it } from 'vitest'
import { addUp, countLine, judgeStage } from './stage-result.ts'

const failure = { name: 'a test', message: 'expected 1, got 2' }

describe('judgeStage', () => {
  it('believes a report that names failures', () => {
    const reported = { passed: 2, failures: [failure] }
    expect(judgeStage('unit', reported, { exitCode: 1, output: 'noise' })).toEqual(reported)
  })

  it('fails a stage that ended badly although every test passed', () => {
    const judged = judgeStage(
      'unit',
      { passed: 2, failures: [] },
      { exitCode: 1, output: 'a\nb\n' },
    )
    expect(judged).toEqual({ passed: 2, failures: [{ name: 'unit', message: 'a\nb' }] })
  })

  it('fails a stage in which nothing ran', () => {
    const judged = judgeStage('unit', { passed: 0, failures: [] }, { exitCode: 0, output: '' })
    expect(judged).toEqual({
      passed: 0,
      failures: [{ name: 'unit', message: 'No test ran.\n' }],
    })
  })
})

describe('addUp and countLine', () => {
  it('count over all stages', () => {
    const total = addUp([
      { passed: 2, failures: [] },
      { passed: 3, failures: [failure] },
    ])
    expect(countLine(total)).toBe('5 passed, 1 failed')
  })

  it('count nothing as nothing', () => {
    expect(countLine(addUp([]))).toBe('0 passed, 0 failed')
  })
})
