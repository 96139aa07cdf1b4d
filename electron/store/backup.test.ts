import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyHeader } from '@shared/note/header'
import { describe, expect, it } from 'vitest'
import { errorOf, makeFolder, makeKeychain, makePlace } from '../../test/support/store-place'
import { backUp } from './backup'
import { findKeyFile, writeKeyFile } from './key/key-file'
import { insertNote, listNotes } from './notes'
import { openStore, openStoreToRead, type StorePlace } from './open'
import { addRecoveryCode, confirmRecoveryCode } from './recovery'

const keychain = makeKeychain('a')
const wrongCode = '0000-0000-0000-0000-0000-0000-0000-0000-397S'

/** A store as the window leaves it after its first start. */
function makeStore(): { readonly place: StorePlace; readonly recoveryCode: string | null } {
  const place = makePlace({ keychain })
  const store = openStore(place, 'window')
  insertNote(store.db, {
    id: 'n1',
    template: 'blank',
    title: 'One',
    header: emptyHeader,
    nowMs: 1000,
  })
  store.close()
  return { place, recoveryCode: addRecoveryCode(place) }
}

function readTitles(place: StorePlace): readonly string[] {
  const store = openStoreToRead(place)
  try {
    return listNotes(store.db, { deleted: false }).map(({ title }) => title)
  } finally {
    store.close()
  }
}

/** The store as another computer gets it: with its database, without its keychain. */
function moveElsewhere({ folder }: StorePlace): StorePlace {
  const elsewhere = makePlace({ keychain: makeKeychain('b'), seed: 'elsewhere' })
  writeFileSync(join(elsewhere.folder, 'fiche.db'), readFileSync(join(folder, 'fiche.db')))
  writeKeyFile(elsewhere.folder, { key: null, recovery: findKeyFile(folder)?.recovery ?? null })
  return elsewhere
}

describe('the recovery code', () => {
  it('opens the store elsewhere by itself, and then the key is kept there', () => {
    const { place, recoveryCode } = makeStore()
    const elsewhere = moveElsewhere(place)
    expect(errorOf(() => openStore(elsewhere, 'window'))).toMatchObject({ code: 'key-missing' })
    expect(readTitles({ ...elsewhere, recoveryCode })).toEqual(['One'])
    expect(findKeyFile(elsewhere.folder)?.key).toBeNull()
    openStore({ ...elsewhere, recoveryCode }, 'window').close()
    expect([readTitles(elsewhere), findKeyFile(elsewhere.folder)?.key?.protection]).toEqual([
      ['One'],
      'keychain',
    ])
  })

  it('is refused, with nothing changed, when it is the wrong one', () => {
    const elsewhere = moveElsewhere(makeStore().place)
    const before = findKeyFile(elsewhere.folder)
    const open = () => openStore({ ...elsewhere, recoveryCode: wrongCode }, 'window')
    expect(errorOf(open)).toMatchObject({ code: 'recovery-code-wrong' })
    expect(findKeyFile(elsewhere.folder)).toEqual(before)
  })

  it('is replaced until it is kept', () => {
    const { place, recoveryCode: first } = makeStore()
    const second = addRecoveryCode(place)
    confirmRecoveryCode(place.folder)
    expect([first === second, addRecoveryCode(place)]).toEqual([false, null])
    expect(readTitles({ ...place, recoveryCode: second })).toEqual(['One'])
    expect(errorOf(() => readTitles({ ...place, recoveryCode: first }))).toMatchObject({
      code: 'recovery-code-wrong',
    })
  })

  it('cannot be kept before there is one, nor given without a key', () => {
    const place = makePlace()
    expect(errorOf(() => addRecoveryCode(place))).toMatchObject({ code: 'key-missing' })
    openStore(place, 'command').close()
    expect(errorOf(() => confirmRecoveryCode(place.folder))).toMatchObject({
      code: 'recovery-code-missing',
    })
  })
})

describe('backUp', () => {
  it('copies the store as it is, to be opened with the recovery code alone', () => {
    const { place, recoveryCode } = makeStore()
    const target = join(makeFolder(), 'backups of Ana')
    const store = openStore(place, 'window')
    insertNote(store.db, { ...emptyNote, id: 'n2', title: 'In the journal' })
    const backup = backUp(store.db, place.folder, target, place.nowMs)
    insertNote(store.db, { ...emptyNote, id: 'n3', title: 'Too late' })
    store.close()
    rmSync(place.folder, { recursive: true })
    expect([backup, readdirSync(backup), findKeyFile(backup)?.key]).toEqual([
      join(target, 'fiche-backup-2026-11-21T10-00-00.000Z'),
      ['fiche.db', 'key.json'],
      null,
    ])
    expect(statSync(join(backup, 'key.json')).mode & 0o777).toBe(0o600)
    const elsewhere = makePlace({ folder: backup, seed: 'elsewhere' })
    expect(errorOf(() => readTitles(elsewhere))).toMatchObject({ code: 'key-missing' })
    expect(readTitles({ ...elsewhere, recoveryCode })).toEqual(['In the journal', 'One'])
  })

  it('carries no key of this computer, not even one that lies open in its file', () => {
    const place = makePlace()
    const store = openStore(place, 'window')
    addRecoveryCode(place)
    const keyText = readFileSync(join(place.folder, 'key.json'), 'utf8')
    const keyHex = /[0-9a-f]{64}/.exec(keyText)?.[0] ?? 'none'
    const backup = backUp(store.db, place.folder, makeFolder(), place.nowMs)
    store.close()
    expect(keyHex).not.toBe('none')
    expect(readFileSync(join(backup, 'key.json'), 'utf8')).not.toContain(keyHex)
  })

  it('is refused where nothing would open it', () => {
    const place = makePlace()
    const store = openStore(place, 'window')
    const target = makeFolder()
    expect(errorOf(() => backUp(store.db, place.folder, target, 1))).toMatchObject({
      code: 'recovery-code-missing',
    })
    store.close()
    expect(readdirSync(target)).toEqual([])
  })

  it('says that the target cannot be written to, and never writes over a backup', () => {
    const { place } = makeStore()
    const store = openStore(place, 'window')
    const file = join(makeFolder(), 'file')
    writeFileSync(file, '')
    const target = makeFolder()
    backUp(store.db, place.folder, target, 1)
    for (const wrong of [file, target]) {
      expect(errorOf(() => backUp(store.db, place.folder, wrong, 1))).toMatchObject({
        code: 'folder-unwritable',
      })
    }
    store.close()
  })
})

const emptyNote = { template: 'blank', header: emptyHeader, nowMs: 2000 }
