import { describe, expect, it } from 'vitest'
import { runStages } from './run-stages.ts'

describe('runStages', () => {
  it('goes on after a stage that broke, and counts it as failed by name', async () => {
    const lines: string[] = []
    const broken = { name: 'build', run: () => Promise.reject(new Error('no bundler')) }
    const good = { name: 'unit', run: async () => ({ passed: 4, failures: [] }) }
    const total = await runStages([broken, good], (line) => lines.push(line))
    expect(total).toEqual({ passed: 4, failures: [{ name: 'build', message: 'no bundler' }] })
    expect(lines.map((line) => line.replace(/\(.*\)/, '(time)'))).toEqual([
      '✗ build: 0 passed, 1 failed (time)',
      '  ✗ build',
      '      no bundler',
      '✓ unit: 4 passed, 0 failed (time)',
    ])
  })

  it('writes a reason that several tests share once, and in plain text', async () => {
    const lines: string[] = []
    const message = '\u001b[31mNo Electron'
    const failures = ['saves', 'exports'].map((name) => ({ name, message }))
    const stage = { name: 'e2e', run: async () => ({ passed: 0, failures }) }
    await runStages([stage], (line) => lines.push(line))
    expect(lines.slice(1)).toEqual(['  ✗ saves', '      No Electron', '  ✗ exports'])
  })
})
