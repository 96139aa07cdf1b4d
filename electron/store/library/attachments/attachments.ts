import { FicheError } from '@shared/contract/error'
import type { Attachment } from '@shared/contract/library/sources'
import { mostAttachmentBytes } from '@shared/library/attachments/attachment-limit'
import type { ReadDb, WriteDb } from '../../database'
import { type Author, recordArrival } from '../edit/changes'
import { checkText } from '../edit/check-input'
import { requireInUse } from '../edit/require-in-use'

type NewAttachment = Pick<Attachment, 'id' | 'sourceId' | 'fileName' | 'mediaType' | 'byteCount'>

/**
 * Makes room for a copy of a document, before any of it is read. It is seen once it is finished.
 *
 * @throws FicheError `source-not-found`, `attachment-too-large`, `attachment-empty`
 */
export function beginAttachment(db: WriteDb, attachment: NewAttachment): void {
  const fileName = checkText(attachment.fileName)
  if (attachment.byteCount > mostAttachmentBytes)
    throw new FicheError('attachment-too-large', fileName)
  if (attachment.byteCount === 0) throw new FicheError('attachment-empty', fileName)
  requireInUse(db, 'sources', attachment.sourceId)
  db.prepare(
    `insert into attachments (id, sourceId, fileName, mediaType, byteCount)
     values (@id, @sourceId, @fileName, @mediaType, @byteCount)`,
  ).run({ ...attachment, fileName })
}

/**
 * Keeps the next bytes of a copy.
 *
 * @param piece.position from 0, without a gap
 * @throws FicheError `attachment-broken` where they do not follow what is there or are too many
 */
export function appendPiece(
  db: WriteDb,
  piece: { readonly id: string; readonly position: number; readonly bytes: Uint8Array },
): void {
  const { id, position, bytes } = piece
  const append = db.transaction(() => {
    const { fileName, byteCount } = getUnfinished(db, id)
    const kept = countPieces(db, id)
    if (position !== kept.pieces || kept.bytes + bytes.length > byteCount)
      throw new FicheError('attachment-broken', fileName)
    db.prepare('insert into attachmentPieces (attachmentId, position, bytes) values (?, ?, ?)').run(
      id,
      position,
      bytes,
    )
  })
  append.immediate()
}

/**
 * Keeps what was read of a copy that has come in whole; it is not seen before it is finished.
 *
 * @param look.text what search finds it by, null where its words cannot be read
 * @throws FicheError `attachment-not-found`, `attachment-broken` where bytes are missing
 */
export function putLook(
  db: WriteDb,
  look: { readonly id: string; readonly text: string | null; readonly isReadWhole: boolean },
): void {
  const { id, text, isReadWhole } = look
  const put = db.transaction(() => {
    const { fileName, byteCount } = getUnfinished(db, id)
    if (countPieces(db, id).bytes !== byteCount) throw new FicheError('attachment-broken', fileName)
    db.prepare('update attachments set isReadWhole = ? where id = ?').run(isReadWhole ? 1 : 0, id)
    if (text !== null)
      db.prepare('insert or replace into attachmentTexts values (?, ?)').run(id, text)
  })
  put.immediate()
}

/**
 * Shows a copy that was looked at, with an entry in the history of its document.
 *
 * @throws FicheError `attachment-not-found`, also for one that nobody looked at
 */
export function finishAttachment(
  db: WriteDb,
  copy: { readonly id: string; readonly sha256: string },
  author: Author,
): void {
  const { id, sha256 } = copy
  const finish = db.transaction(() => {
    if (getUnfinished(db, id).isReadWhole === null) throw new FicheError('attachment-not-found', id)
    db.prepare('update attachments set sha256 = ?, addedAtMs = ? where id = ?').run(
      sha256,
      author.nowMs,
      id,
    )
    recordArrival(db, { table: 'attachments', id }, author)
  })
  finish.immediate()
}

/** Forgets a copy that was not finished; one that was stays. */
export function dropUnfinished(db: WriteDb, id: string): void {
  db.prepare('delete from attachments where id = ? and addedAtMs is null').run(id)
}

/** At the start: what was coming in when the app ended is not whole. */
export function dropAllUnfinished(db: WriteDb): void {
  db.prepare('delete from attachments where addedAtMs is null').run()
}

/** The copies of a document, the first one added first; those of the trash left out. */
export function listAttachments(db: ReadDb, sourceId: string): readonly Attachment[] {
  return db
    .prepare<[string], AttachmentRow>(
      `${selectAttachments} and sourceId = ? and deletedAtMs is null order by addedAtMs, id`,
    )
    .all(sourceId)
    .map(attachmentOf)
}

/** @throws FicheError `attachment-not-found` */
export function getAttachment(db: ReadDb, id: string): Attachment {
  const row = db.prepare<[string], AttachmentRow>(`${selectAttachments} and id = ?`).get(id)
  if (row === undefined) throw new FicheError('attachment-not-found', id)
  return attachmentOf(row)
}

/** The bytes of a copy piece by piece; the store may be written to between them. */
export function* readPieces(db: ReadDb, id: string): Generator<Uint8Array> {
  const read = db
    .prepare<[string, number], Uint8Array>(
      'select bytes from attachmentPieces where attachmentId = ? and position = ?',
    )
    .pluck()
  for (let position = 0; ; position += 1) {
    const bytes = read.get(id, position)
    if (bytes === undefined) return
    yield bytes
  }
}

type AttachmentRow = Omit<Attachment, 'read'> & {
  readonly isReadWhole: 0 | 1
  readonly hasWords: 0 | 1
}

const selectAttachments = `
  select id, sourceId, fileName, mediaType, byteCount, sha256, addedAtMs, isReadWhole,
    exists (select 1 from attachmentTexts where attachmentId = attachments.id) as hasWords
  from attachments where addedAtMs is not null`

function attachmentOf({ isReadWhole, hasWords, ...row }: AttachmentRow): Attachment {
  if (isReadWhole === 1) return { ...row, read: 'whole' }
  return { ...row, read: hasWords === 1 ? 'part' : 'nothing' }
}

type Unfinished = Pick<Attachment, 'sourceId' | 'fileName' | 'byteCount'> & {
  /** Null until it was looked at. */
  readonly isReadWhole: 0 | 1 | null
}

/** What is still coming in; one that another window has dropped is gone. */
export function getUnfinished(db: ReadDb, id: string): Unfinished {
  const found = db
    .prepare<[string], Unfinished>(
      `select sourceId, fileName, byteCount, isReadWhole
       from attachments where id = ? and addedAtMs is null`,
    )
    .get(id)
  if (found === undefined) throw new FicheError('attachment-not-found', id)
  return found
}

function countPieces(db: ReadDb, id: string): { readonly pieces: number; readonly bytes: number } {
  const counted = db
    .prepare<[string], { pieces: number; bytes: number }>(
      `select count(*) as pieces, ifnull(sum(length(bytes)), 0) as bytes
       from attachmentPieces where attachmentId = ?`,
    )
    .get(id)
  return counted ?? { pieces: 0, bytes: 0 }
}
