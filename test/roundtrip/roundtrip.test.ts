import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus } from './score/expected'
import { scoreCorpus, scoreTable } from './score/scores'

/** Set by `npm run score:roundtrip`: the table is printed, and written where it is shown. */
const writes = process.env['SCORE_ROUNDTRIP'] === '1'
const page = resolve(import.meta.dirname, '..', '..', 'docs', 'roundtrip.md')
const table = /(?<=<!-- scores -->\n)[\s\S]*(?=\n<!-- end of scores -->)/

const corpus = readCorpus()
const scores = scoreCorpus(corpus)
const text = scoreTable(scores.rows)

if (writes) {
  writeFileSync(page, readFileSync(page, 'utf8').replace(table, `\n${text}\n`))
  const { rows, faults } = scores
  writeFileSync(
    join(import.meta.dirname, 'scores.json'),
    `${JSON.stringify({ rows, faults }, null, 2)}\n`,
  )
  process.stdout.write(`${text}\n${JSON.stringify(faults, null, 2)}\n`)
}

describe('Word files that come in and back', () => {
  it('are at least 40, each with what it says', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40)
  })

  it('lose no word, and come back with what was done to them', () => {
    expect(scores.missed, JSON.stringify(scores.faults, null, 2)).toEqual([])
  })
})
