import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { emptyHeader } from '@shared/note/header'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { makeFolder, makePlace } from '../../test/support/store-place'
import { backUp } from './backup'
import type { WriteDb } from './database'
import { addPack } from './library/add-pack'
import { loadLimitePack, loadPublicPack } from './library/built-in-packs'
import { migrate } from './migrate'
import { migrations } from './migrations/list'
import { appendBodyUpdate } from './note-body'
import { insertNote } from './notes'
import { openStore } from './open'
import { addRecoveryCode } from './recovery'
import { freezeVersion } from './versions'

const header = { ...emptyHeader, subject: 'Subject nobody may read', codes: ['JAI 1545'] }
/** Of the note, of the library, of the schema, and what an unencrypted file begins with. */
const words = [
  'Title nobody may read',
  'Subject nobody may read',
  'Typed text nobody may read',
  'JAI 1545',
  'Version nobody may read',
  'Skopje',
  'Western Balkans',
  'CREATE TABLE',
  'noteUpdates',
  'SQLite format 3',
]

async function writeAll(db: WriteDb): Promise<void> {
  addPack(db, await loadPublicPack(), 1)
  addPack(db, await loadLimitePack(), 1)
  const title = 'Title nobody may read'
  insertNote(db, { id: 'n1', template: 'blank', title, header, nowMs: 1 })
  const doc = new Y.Doc()
  doc.getText().insert(0, 'Typed text nobody may read')
  const body = Y.encodeStateAsUpdate(doc)
  appendBodyUpdate(db, { noteId: 'n1', update: body, nowMs: 1 })
  freezeVersion(db, {
    id: 'v1',
    noteId: 'n1',
    name: 'Version nobody may read',
    holder: 'Holder nobody may read',
    note: {
      schemaVersion: 1,
      id: 'n1',
      template: 'blank',
      title,
      revision: 1,
      savedAt: '2026-11-21T10:00:00.000Z',
      header,
      body: [],
    },
    body,
    revision: 1,
    frozenAtMs: 1,
  })
}

/** The words that some file of a folder holds, in UTF-8 or in UTF-16, with the file. */
function findWords(folder: string): readonly string[] {
  return listFiles(folder).flatMap((file) => {
    const bytes = readFileSync(join(folder, file))
    const isIn = (word: string) =>
      bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))
    return words.filter(isIn).map((word) => `${file}: ${word}`)
  })
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted()
}

describe('a data folder', () => {
  it('holds no readable text of a note or of the library, open or closed', async () => {
    const place = makePlace()
    const { folder, nowMs } = place
    const store = openStore(place, 'window')
    addRecoveryCode(place)
    await writeAll(store.db)
    const nextMigration = {
      version: migrations.length + 1,
      sql: 'create table next (a text) strict',
    }
    migrate(store.db, { folder, migrations: [...migrations, nextMigration], nowMs })
    const backup = backUp(store.db, folder, join(folder, 'backups'), nowMs)
    const whileOpen = [listFiles(folder), findWords(folder)]
    store.close()
    const upgradeCopy = join(
      'backups',
      `upgrade-2026-11-21T10-00-00.000Z-from-version-${migrations.length}.db`,
    )
    const files = [
      join('backups', 'fiche-backup-2026-11-21T10-00-00.000Z', 'fiche.db'),
      join('backups', 'fiche-backup-2026-11-21T10-00-00.000Z', 'key.json'),
      upgradeCopy,
      'fiche.db',
      'fiche.lock',
      'key.json',
    ]
    const journal = ['fiche.db-shm', 'fiche.db-wal']
    expect([whileOpen, listFiles(folder), findWords(folder)]).toEqual([
      [[...files, ...journal].toSorted(), []],
      files,
      [],
    ])
    for (const keyFile of [join(folder, 'key.json'), join(backup, 'key.json')]) {
      expect(statSync(keyFile).mode & 0o777).toBe(0o600)
    }
  })

  it('would be caught if it held any of these words', async () => {
    const folder = makeFolder()
    const db = new Database(join(folder, 'plain.db'))
    migrate(db, { folder, migrations, nowMs: 1 })
    await writeAll(db)
    db.close()
    expect(findWords(folder)).toEqual(words.map((word) => `plain.db: ${word}`))
  })
})
