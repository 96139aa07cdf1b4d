import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openMemoryStore } from '../../../../test/support/memory-store'
import { migrations } from '../../migrations/list'

it('a copy goes with its source, and its pieces and text with it', () => {
  const db = openMemoryStore()
  db.exec(`
    insert into sources (id, title, institution, type, marking, language)
      values ('s1', 'Report', 'Council', 'report', 'none', 'en');
    insert into attachments (id, sourceId, fileName, mediaType, byteCount)
      values ('a1', 's1', 'report.txt', 'text/plain', 2);
    insert into attachmentPieces (attachmentId, position, bytes) values ('a1', 0, x'6869');
    insert into attachmentTexts values ('a1', 'hi');
    delete from sources;`)
  const count = (table: string) => db.prepare(`select count(*) from ${table}`).pluck().get()
  expect(['attachments', 'attachmentPieces', 'attachmentTexts'].map(count)).toEqual([0, 0, 0])
})

it('a copy of before was read whole where its words are kept', () => {
  const db = new Database(':memory:')
  for (const { version, sql } of migrations) {
    if (version === 19)
      db.exec(`
        insert into sources (id, title, institution, type, marking, language)
          values ('s1', 'Report', 'Council', 'report', 'none', 'en');
        insert into attachments (id, sourceId, fileName, mediaType, byteCount, sha256, addedAtMs)
          values ('read', 's1', 'a.txt', '', 1, '', 0), ('film', 's1', 'b.mp4', '', 1, '', 0),
            ('coming', 's1', 'c.txt', '', 1, null, null);
        insert into attachmentTexts values ('read', 'a');`)
    db.exec(sql)
  }
  expect(db.prepare('select id, isReadWhole from attachments').raw().all()).toEqual([
    ['read', 1],
    ['film', 0],
    ['coming', null],
  ])
})
