import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorOf, makeFolder, makeRandomBytes } from '../../test/support/store-place'
import { connect } from './connection/connect'
import { migrate, newestVersion, schemaVersion } from './migrate'
import { type Migration, migrations } from './migrations/list'

const first: Migration = {
  version: 1,
  sql: `create table people (id integer primary key, name text) strict;
        create table pens (owner integer not null references people(id) on delete cascade) strict;`,
}
/** Rebuilds a table that others refer to, which deletes their rows if it is done carelessly. */
const second: Migration = {
  version: 2,
  sql: `create table newPeople (id integer primary key, name text not null) strict;
        insert into newPeople select id, name from people;
        drop table people;
        alter table newPeople rename to people;`,
}
const nowMs = Date.UTC(2026, 10, 21, 10)
const key = makeRandomBytes('key')(32)

function connectTo(folder: string, name = 'fiche.db') {
  return connect({ file: join(folder, name), key, readonly: false, nativeBinding: null })
}

function makeOldStore() {
  const folder = makeFolder()
  const db = connectTo(folder)
  migrate(db, { folder, migrations: [first], nowMs })
  db.exec(`insert into people values (1, 'Ana'); insert into pens values (1)`)
  return { folder, db }
}

function rowsOf(db: ReturnType<typeof connectTo>) {
  return db.prepare('select name, owner from people join pens on owner = id').all()
}

describe('migrate', () => {
  it('makes a new database at the newest version, without a copy', () => {
    const folder = makeFolder()
    const db = connectTo(folder)
    migrate(db, { folder, migrations, nowMs })
    expect(schemaVersion(db)).toBe(newestVersion(migrations))
    expect(db.prepare('select count(*) from notes').pluck().get()).toBe(0)
    db.close()
    expect(readdirSync(folder)).toEqual(['fiche.db'])
  })

  it('keeps the rows of an older one and a copy, encrypted, of the file as it was', () => {
    const { folder, db } = makeOldStore()
    migrate(db, { folder, migrations: [first, second], nowMs })
    expect([schemaVersion(db), rowsOf(db)]).toEqual([2, [{ name: 'Ana', owner: 1 }]])
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    db.close()
    const name = 'upgrade-2026-11-21T10-00-00.000Z-from-version-1.db'
    const backups = join(folder, 'backups')
    expect(readdirSync(backups)).toEqual([name])
    expect(readFileSync(join(backups, name)).includes('Ana')).toBe(false)
    const copy = connectTo(backups, name)
    expect([schemaVersion(copy), rowsOf(copy)]).toEqual([1, [{ name: 'Ana', owner: 1 }]])
    copy.close()
  })

  it('changes nothing when a step fails', () => {
    const { folder, db } = makeOldStore()
    const broken = { version: 3, sql: 'create table a (b); drop table absent' }
    expect(() => migrate(db, { folder, migrations: [first, second, broken], nowMs })).toThrow()
    expect([schemaVersion(db), rowsOf(db)]).toEqual([1, [{ name: 'Ana', owner: 1 }]])
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    db.close()
  })

  it('changes nothing when a step leaves a reference without its row', () => {
    const { folder, db } = makeOldStore()
    const careless = { version: 2, sql: 'delete from people' }
    expect(() => migrate(db, { folder, migrations: [first, careless], nowMs })).toThrow()
    expect([schemaVersion(db), rowsOf(db)]).toEqual([1, [{ name: 'Ana', owner: 1 }]])
    db.close()
  })

  it('keeps the last five copies and no stranger', () => {
    const { folder, db } = makeOldStore()
    for (let day = 0; day < 7; day += 1) {
      migrate(db, { folder, migrations: [first, second], nowMs: nowMs + day * 86_400_000 })
      db.pragma('user_version = 1')
    }
    db.close()
    expect(readdirSync(join(folder, 'backups')).map((name) => name.slice(8, 18))).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ])
  })

  it('refuses a database of a newer Fiche', () => {
    const { folder, db } = makeOldStore()
    db.pragma('user_version = 9')
    expect(errorOf(() => migrate(db, { folder, migrations: [first], nowMs }))).toMatchObject({
      code: 'store-newer',
    })
    db.close()
  })

  it('refuses a list that does not rise by one', () => {
    expect(() => newestVersion([first, { version: 3, sql: '' }])).toThrow('wrong place')
  })
})
