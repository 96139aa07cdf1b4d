import { expect, it } from 'vitest'
import { openMemoryStore } from '../../../../test/support/memory-store'

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
