import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command.ts'

const node = (code: string, options = {}) => runCommand(process.execPath, ['-e', code], options)

describe('runCommand', () => {
  it('gives the exit code and what was written to both outputs', async () => {
    const code = 'process.stdout.write("out", () => { console.error("err"); process.exitCode = 3 })'
    const result = await node(code)
    expect(result.exitCode).toBe(3)
    expect(result.output).toContain('out')
    expect(result.output).toContain('err')
  })

  it('ends a program that outlasts its time', async () => {
    const result = await node('setInterval(() => {}, 1000)', { timeoutMs: 300 })
    expect(result).toEqual({ exitCode: 124, output: '' })
  })

  it('tells of a program that is not there as a shell does', async () => {
    expect(await runCommand('no-such-program-at-all', [])).toEqual({
      exitCode: 127,
      output: 'spawn no-such-program-at-all ENOENT',
    })
  })
})
