import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSqliteOptions } from './sqlite-binding.ts'

describe('readSqliteOptions', () => {
  it('takes the options from a list in GYP, with and without a value', () => {
    const gypi = "# 'generated'\n{ 'defines': [\n 'SQLITE_DQS=0',\n 'SQLITE_ENABLE_FTS5',\n ] }"
    expect(readSqliteOptions(gypi)).toEqual(['-DSQLITE_DQS=0', '-DSQLITE_ENABLE_FTS5'])
  })

  it('finds in the sources that are installed what the store needs', () => {
    const file = resolve('node_modules/better-sqlite3/deps/defines.gypi')
    expect(readSqliteOptions(readFileSync(file, 'utf8'))).toEqual(
      expect.arrayContaining(['-DSQLITE_ENABLE_FTS5', '-DSQLITE_THREADSAFE=2']),
    )
  })
})
