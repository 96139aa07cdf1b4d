import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadCompiled } from './load-compiled'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fiche-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const run = (codeFile = at('code/kept')) => loadCompiled(at('program.cjs'), codeFile)

/** A program of two files that need each other, and of what comes with Node. */
function writeProgram(word: string): void {
  writeFileSync(
    at('program.cjs'),
    `exports.word = () => '${word}'; const part = require('./part.cjs'); exports.said = part.say()`,
  )
  writeFileSync(
    at('part.cjs'),
    `const program = require('./program.cjs'); const { sep } = require('node:path')
     exports.say = () => [program.word(), sep, __dirname, __filename].join(' ')`,
  )
}

const said = (word: string) =>
  expect.objectContaining({ said: [word, join('/'), folder, at('part.cjs')].join(' ') })

describe('loadCompiled', () => {
  beforeEach(() => writeProgram('first'))

  it('runs a program as require does, the first time and on what was kept', () => {
    const first = run()
    first.keep()
    const kept = readFileSync(at('code/kept'))
    const second = run()
    second.keep()
    expect([first.exports, second.exports]).toEqual([said('first'), said('first')])
    expect(readFileSync(at('code/kept'))).toEqual(kept)
    expect(readdirSync(at('code'))).toEqual(['kept'])
  })

  it('runs changed code of the same length, and keeps that', () => {
    run().keep()
    const kept = readFileSync(at('code/kept'))
    writeProgram('other')
    const other = run()
    other.keep()
    expect(other.exports).toEqual(said('other'))
    expect(readFileSync(at('code/kept'))).not.toEqual(kept)
  })

  it('does not run what is not as it was kept', () => {
    run().keep()
    const whole = readFileSync(at('code/kept'))
    for (const damaged of [
      whole.subarray(0, whole.length / 2),
      whole.map((byte, index) => (index === whole.length - 20 ? byte ^ 1 : byte)),
      new Uint8Array(),
    ]) {
      writeFileSync(at('code/kept'), damaged)
      const again = run()
      expect(again.exports).toEqual(said('first'))
      again.keep()
      expect(readFileSync(at('code/kept')).length).toBeGreaterThan(whole.length / 2)
    }
  })

  it('runs where nothing can be kept', () => {
    const unwritable = run(at('program.cjs/kept'))
    unwritable.keep()
    expect(unwritable.exports).toEqual(said('first'))
    expect(readdirSync(folder).toSorted()).toEqual(['part.cjs', 'program.cjs'])
  })
})
