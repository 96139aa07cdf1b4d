import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorOf, makeFolder } from '../../../test/support/store-place'
import { findKeyFile, type KeyFile, writeKeyFile } from './key-file'

const keyFile: KeyFile = {
  key: { protection: 'file', keyHex: 'ab'.repeat(32) },
  recovery: null,
}

describe('key.json', () => {
  it('is read as it was written, and for the user alone', () => {
    const folder = makeFolder()
    writeKeyFile(folder, { key: null, recovery: null })
    writeKeyFile(folder, keyFile)
    expect(findKeyFile(folder)).toEqual(keyFile)
    expect(readdirSync(folder)).toEqual(['key.json'])
    expect(statSync(join(folder, 'key.json')).mode & 0o777).toBe(0o600)
  })

  it('is written over what a crash left half done', () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'key.json.new'), 'x', { mode: 0o644 })
    writeKeyFile(folder, keyFile)
    expect(readdirSync(folder)).toEqual(['key.json'])
    expect(statSync(join(folder, 'key.json')).mode & 0o777).toBe(0o600)
  })

  it('may be absent', () => {
    expect(findKeyFile(makeFolder())).toBeUndefined()
  })

  it.each([
    '',
    '{"format":"fiche-key","version":1}',
    '{"format":"fiche-key","version":1,"key":{"protection":"file","keyHex":"xyz"},"recovery":null}',
  ])('is refused as damaged: %s', (text) => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'key.json'), text)
    expect(errorOf(() => findKeyFile(folder))).toMatchObject({ code: 'key-damaged' })
  })

  it('is refused when a newer Fiche wrote it', () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'key.json'), '{"format":"fiche-key","version":2,"keys":[]}')
    expect(errorOf(() => findKeyFile(folder))).toMatchObject({ code: 'store-newer' })
  })

  it('is refused when it is no file', () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'key.json'))
    expect(errorOf(() => findKeyFile(folder))).toMatchObject({ code: 'file-unreadable' })
  })
})
