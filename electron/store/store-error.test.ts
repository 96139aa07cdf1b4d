import { FicheError } from '@shared/contract/error'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { errorOf } from '../../test/support/store-place'
import { toStoreError } from './store-error'

describe('toStoreError', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_READONLY_DBMOVED', 'folder-unwritable'],
    ['SQLITE_CANTOPEN', 'folder-unwritable'],
    ['SQLITE_IOERR_WRITE', 'disk-failed'],
    ['SQLITE_IOERR_SHORT_READ', 'store-damaged'],
    ['SQLITE_CORRUPT_VTAB', 'store-damaged'],
    ['SQLITE_NOTADB', 'store-damaged'],
    ['SQLITE_BUSY_SNAPSHOT', 'store-locked'],
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'folder-unwritable'],
    ['EIO', 'disk-failed'],
  ])('says %s as %s', (systemCode, code) => {
    const error = new Database.SqliteError('words of SQLite', systemCode)
    expect(toStoreError(error, 'D')).toMatchObject({
      code,
      message: expect.stringMatching(/^(?!.*SQLite).*\bD\b/),
    })
  })

  it('says a full disk in the words of the product', () => {
    const db = new Database(':memory:')
    db.pragma('max_page_count = 2')
    const error = errorOf(() => db.exec('create table t (a); create table u (a)'))
    expect(toStoreError(error, 'D')).toMatchObject({ code: 'disk-full' })
  })

  it.each([
    new FicheError('note-not-found', 'n1'),
    new Database.SqliteError('x', 'SQLITE_CONSTRAINT'),
    new TypeError('x'),
    'x',
    undefined,
  ])('leaves %s as it is', (error) => {
    expect(toStoreError(error, 'D')).toBe(error)
  })
})
