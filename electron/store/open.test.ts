import {
  chmodSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { emptyHeader } from '@shared/note/header'
import { describe, expect, it, onTestFinished } from 'vitest'
import { errorOf, makeFolder, makeKeychain, makePlace } from '../../test/support/store-place'
import { insertNote, listNotes } from './notes'
import { openStore, openStoreToRead, type StorePlace, storeExists } from './open'

const keychain = makeKeychain('a')

function makeStore(changes: Parameters<typeof makePlace>[0] = {}): StorePlace {
  const place = makePlace(changes)
  const store = openStore(place, 'window')
  const note = { id: 'n1', template: 'blank', title: 'One', header: emptyHeader, nowMs: 1000 }
  insertNote(store.db, note)
  store.close()
  return place
}

function readTitles(place: StorePlace): readonly string[] {
  const store = openStoreToRead(place)
  try {
    return listNotes(store.db, { deleted: false }).map(({ title }) => title)
  } finally {
    store.close()
  }
}

function damageDatabase({ folder }: StorePlace, start: number, end?: number): void {
  const file = join(folder, 'fiche.db')
  writeFileSync(file, readFileSync(file).fill(0x55, start, end))
}

/** Root may write anywhere; as another user the tests meet what users meet. */
function becomeOrdinaryUser(): void {
  if (process.geteuid?.() !== 0) return
  process.seteuid?.(65534)
  onTestFinished(() => {
    process.seteuid?.(0)
  })
}

describe('openStore', () => {
  it('makes a store in a folder that is not there, and finds it again', () => {
    const place = makeStore({ folder: join(makeFolder(), 'a', 'b') })
    const store = openStore(place, 'command')
    expect([
      store.folder,
      store.keyProtection,
      listNotes(store.db, { deleted: false }).length,
      readdirSync(place.folder).filter((name) => !/-(wal|shm)$/.test(name)),
    ]).toEqual([place.folder, 'file', 1, ['fiche.db', 'fiche.lock', 'key.json']])
    store.close()
  })

  it('holds the lock until it is closed, readers may come', () => {
    const place = makeStore()
    const store = openStore(place, 'window')
    expect(errorOf(() => openStore(place, 'window'))).toMatchObject({ code: 'store-in-use' })
    expect(errorOf(() => openStore(place, 'command'))).toMatchObject({ code: 'store-locked' })
    expect(readTitles(place)).toEqual(['One'])
    store.close()
    openStore(place, 'command').close()
  })

  it('shows readers what was written while they read', () => {
    const place = makeStore()
    const reader = openStoreToRead(place)
    const writer = openStore(place, 'window')
    insertNote(writer.db, { id: 'n2', template: 'blank', title: '', header: emptyHeader, nowMs: 1 })
    expect(listNotes(reader.db, { deleted: false }).length).toBe(2)
    reader.close()
    writer.close()
  })

  it('keeps the key in the keychain where there is one', () => {
    const place = makeStore({ keychain })
    const store = openStore(place, 'window')
    expect([store.keyProtection, readTitles(place)]).toEqual(['keychain', ['One']])
    store.close()
  })

  it('leaves the lock free when it fails', () => {
    const place = makeStore({ keychain })
    const locked = { ...place, keychain: null }
    expect(errorOf(() => openStore(locked, 'command'))).toMatchObject({ code: 'key-in-keychain' })
    openStore(place, 'window').close()
  })

  it('goes on where a first start was cut off, under the key that was made', () => {
    const place = makeStore()
    const keyFile = readFileSync(join(place.folder, 'key.json'), 'utf8')
    rmSync(join(place.folder, 'fiche.db'))
    writeFileSync(join(place.folder, 'fiche.db.new'), 'half')
    openStore(place, 'window').close()
    expect([readTitles(place), readFileSync(join(place.folder, 'key.json'), 'utf8')]).toEqual([
      [],
      keyFile,
    ])
  })

  it('does not read the journal of a database that was moved away', () => {
    const place = makeStore()
    const file = join(place.folder, 'fiche.db')
    const store = openStore(place, 'window')
    insertNote(store.db, { id: 'n2', template: 'blank', title: '', header: emptyHeader, nowMs: 1 })
    const journal = readFileSync(`${file}-wal`)
    store.close()
    renameSync(file, `${file}.moved`)
    writeFileSync(`${file}-wal`, journal)
    openStore(place, 'window').close()
    expect(readTitles(place)).toEqual([])
    expect(readFileSync(`${file}-wal.${place.nowMs}.old`)).toEqual(journal)
  })
})

describe('a store that cannot be opened', () => {
  const opens = [
    ['for writing', (place: StorePlace) => openStore(place, 'window')],
    ['for reading', openStoreToRead],
  ] as const

  describe.each(opens)('%s', (_, open) => {
    it.each([
      ['no bytes', '', 'store-damaged'],
      ['strange bytes', 'strange', 'store-damaged'],
      ['many strange bytes', 'strange'.repeat(9999), 'store-damaged'],
    ])('as it is %s, is left as it is', (_name, content, code) => {
      const place = makeStore()
      const file = join(place.folder, 'fiche.db')
      writeFileSync(file, content)
      expect(errorOf(() => open(place))).toMatchObject({ code })
      expect(readFileSync(file, 'utf8')).toBe(content)
    })

    it.each([
      ['first bytes', 0, 100],
      ['first page', 0, 4096],
      ['middle of the first page', 500, 600],
    ])('as its %s are damaged, says so', (_name, start, end) => {
      const place = makeStore()
      damageDatabase(place, start, end)
      expect(errorOf(() => open(place))).toMatchObject({ code: 'store-damaged' })
    })

    it('says that the key is missing', () => {
      const place = makeStore()
      rmSync(join(place.folder, 'key.json'))
      expect(errorOf(() => open(place))).toMatchObject({ code: 'key-missing' })
      expect(readdirSync(place.folder)).not.toContain('key.json')
    })

    it('says that the key is another one, never which', () => {
      const place = makeStore()
      const other = makeStore({ seed: 'other' })
      const key = readFileSync(join(other.folder, 'key.json'), 'utf8')
      writeFileSync(join(place.folder, 'key.json'), key)
      const error = errorOf(() => open(place))
      expect(error).toMatchObject({ code: 'key-wrong' })
      expect(key).toMatch(/[0-9a-f]{64}/)
      expect(String(error)).not.toMatch(/[0-9a-f]{16}/)
    })

    it('says that a newer Fiche wrote it', () => {
      const place = makeStore()
      const store = openStore(place, 'window')
      store.db.pragma('user_version = 999')
      store.close()
      expect(errorOf(() => open(place))).toMatchObject({ code: 'store-newer' })
    })
  })

  it('for reading is missing or waits for an upgrade', () => {
    const place = makePlace()
    expect([storeExists(place.folder), errorOf(() => openStoreToRead(place))]).toMatchObject([
      false,
      { code: 'store-missing' },
    ])
    const store = openStore(place, 'window')
    store.db.pragma('user_version = 0')
    store.close()
    expect([storeExists(place.folder), errorOf(() => openStoreToRead(place))]).toMatchObject([
      true,
      { code: 'store-older' },
    ])
  })

  it('for writing says that the place is no folder', () => {
    const file = join(makeFolder(), 'file')
    writeFileSync(file, '')
    for (const folder of [file, join(file, 'data')]) {
      expect(errorOf(() => openStore(makePlace({ folder }), 'window'))).toMatchObject({
        code: 'folder-unwritable',
      })
    }
  })
})

describe('a folder that cannot be written to', () => {
  it('is refused for writing and opened for reading', () => {
    const place = makeStore()
    const files = readdirSync(place.folder)
    for (const name of files) chmodSync(join(place.folder, name), 0o444)
    chmodSync(place.folder, 0o555)
    becomeOrdinaryUser()
    expect(errorOf(() => openStore(place, 'window'))).toMatchObject({ code: 'folder-unwritable' })
    expect([readTitles(place), readdirSync(place.folder)]).toEqual([['One'], files])
  })

  it('shows what only its journal holds', () => {
    const place = makeStore()
    const store = openStore(place, 'window')
    insertNote(store.db, {
      id: 'n2',
      template: 'blank',
      title: 'Two',
      header: emptyHeader,
      nowMs: 1,
    })
    const stick = makePlace({ folder: makeFolder() })
    for (const name of ['fiche.db', 'fiche.db-wal', 'key.json']) {
      const file = join(stick.folder, name)
      copyFileSync(join(place.folder, name), file)
      chmodSync(file, 0o444)
    }
    store.close()
    chmodSync(stick.folder, 0o555)
    becomeOrdinaryUser()
    expect(readTitles(stick)).toEqual(['One', 'Two'])
  })

  it('is refused for a new store', () => {
    const folder = makeFolder()
    chmodSync(folder, 0o555)
    becomeOrdinaryUser()
    expect(errorOf(() => openStore(makePlace({ folder }), 'window'))).toMatchObject({
      code: 'folder-unwritable',
    })
  })
})
