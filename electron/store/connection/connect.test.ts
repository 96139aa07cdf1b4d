import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, makeRandomBytes } from '../../../test/support/store-place'
import { keyFitsDatabase } from '../key/key-fits-database'
import { connect } from './connect'

const key = makeRandomBytes('key')(32)
const otherKey = makeRandomBytes('other')(32)
const pageByteCount = 4096

function makeDatabase() {
  const file = join(makeFolder(), 'a.db')
  const db = connect({ file, key, readonly: false, nativeBinding: null })
  db.exec('create table a (b)')
  db.prepare('insert into a values (?)').run(Buffer.alloc(20_000))
  db.close()
  return file
}

/** Writes over some bytes of a file. */
function damage(file: string, start: number, end: number): void {
  writeFileSync(file, readFileSync(file).fill(0x55, start, end))
}

describe('connect', () => {
  it('has the settings on which the promise rests', () => {
    const db = connect({ file: makeDatabase(), key, readonly: false, nativeBinding: null })
    const names = ['journal_mode', 'synchronous', 'foreign_keys', 'temp_store', 'busy_timeout']
    expect(names.map((name) => db.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 2, 5000])
    db.close()
  })

  it('refuses another key, and a key that is none', () => {
    const file = makeDatabase()
    const open = (given: Uint8Array) =>
      connect({ file, key: given, readonly: true, nativeBinding: null })
    expect(() => open(otherKey)).toThrow('not a database')
    expect(() => open(key.subarray(1))).toThrow('wrong length')
  })
})

describe('keyFitsDatabase', () => {
  it.each([
    ['whole', () => undefined],
    ['without its first page', (file: string) => damage(file, 0, pageByteCount)],
    ['without its first bytes', (file: string) => damage(file, 0, 100)],
    ['with its first page changed', (file: string) => damage(file, 1000, 1100)],
    ['cut short', (file: string) => truncateSync(file, 1000)],
    ['with half of its pages', (file: string) => damage(file, 0, statSync(file).size / 2)],
  ])('knows the key of a file that is %s', (_, harm) => {
    const file = makeDatabase()
    harm(file)
    expect([keyFitsDatabase(file, key), keyFitsDatabase(file, otherKey)]).toEqual([true, false])
  })

  it.each([0, 10, 50_000])('knows no key of %i strange bytes', (byteCount) => {
    const file = join(makeFolder(), 'a.db')
    writeFileSync(file, Buffer.alloc(byteCount, 'strange'))
    expect(keyFitsDatabase(file, key)).toBe(false)
  })
})
