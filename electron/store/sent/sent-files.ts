import { createHash } from 'node:crypto'
import { FicheError } from '@shared/contract/error'
import { type MadeWith, madeWithSchema, type SentFile } from '@shared/contract/sent/sent'
import { type Note, noteSchema } from '@shared/note/note'
import type { ReadDb, WriteDb } from '../database'
import { getNote } from '../notes'

/** A file that was sent and the note that it was made from. */
export type NewSentFile = Pick<
  SentFile,
  'id' | 'versionName' | 'fileName' | 'format' | 'sentTo' | 'findings' | 'madeWith'
> & {
  readonly note: Note
  readonly content: Uint8Array
  readonly sentAtMs: number
  readonly recordedAtMs: number
}

type Row = Omit<SentFile, 'sentAt' | 'recordedAt' | 'madeWith'> & {
  readonly sentAtMs: number
  readonly recordedAtMs: number
  readonly madeWith: string
}
type SentName = { readonly noteId: string; readonly sentId: string }

const selectSent = `
  select id, number, versionName, fileName, format, sentFiles.sha256, sentTo, sentAtMs,
    recordedAtMs, findingCount as findings, madeWith, length(bytes) as bytes
  from sentFiles join sentBytes using (sha256)`

/**
 * Keeps what was sent, whole or not at all; nothing of it can be changed afterwards. The exact bytes
 * are kept once, however often they were sent.
 *
 * @throws FicheError `note-not-found`
 */
export function addSentFile(
  db: WriteDb,
  { note, content, madeWith, ...file }: NewSentFile,
): SentFile {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const add = db.transaction(() => {
    getNote(db, note.id)
    db.prepare('insert into sentBytes (sha256, bytes) values (?, ?) on conflict do nothing').run(
      sha256,
      content,
    )
    db.prepare(
      `insert into sentFiles (id, noteId, number, versionName, fileName, format, sha256, note,
         madeWith, findingCount, sentAtMs, sentTo, recordedAtMs)
       values (@id, @noteId,
         (select coalesce(max(number), 0) + 1 from sentFiles where noteId = @noteId),
         @versionName, @fileName, @format, @sha256, @note,
         @madeWith, @findings, @sentAtMs, @sentTo, @recordedAtMs)`,
    ).run({
      ...file,
      noteId: note.id,
      sha256,
      sentTo: file.sentTo.trim(),
      note: JSON.stringify(note),
      madeWith: JSON.stringify(madeWith satisfies MadeWith),
    })
  })
  add.immediate()
  return getSentFile(db, { noteId: note.id, sentId: file.id })
}

/**
 * What was sent of a note, as it was recorded: oldest first.
 *
 * @throws FicheError `note-not-found`
 */
export function listSentFiles(db: ReadDb, noteId: string): readonly SentFile[] {
  getNote(db, noteId)
  return db
    .prepare<[string], Row>(`${selectSent} where noteId = ? order by number`)
    .all(noteId)
    .map(toSentFile)
}

/**
 * @param sentId the id of a record, or its number in the note
 * @throws FicheError `note-not-found`, `sent-not-found`
 */
export function getSentFile(db: ReadDb, { noteId, sentId }: SentName): SentFile {
  getNote(db, noteId)
  const row = db
    .prepare<[SentName], Row>(
      `${selectSent} where noteId = @noteId and @sentId in (id, cast(number as text))
       order by id = @sentId desc`,
    )
    .get({ noteId, sentId })
  if (row === undefined) throw new FicheError('sent-not-found', sentId)
  return toSentFile(row)
}

/** The exact bytes of a file that was sent. @throws as `getSentFile` */
export function readSentBytes(db: ReadDb, name: SentName): Uint8Array {
  const { sha256 } = getSentFile(db, name)
  const bytes = db
    .prepare<[string], Uint8Array>('select bytes from sentBytes where sha256 = ?')
    .pluck()
    .get(sha256)
  if (bytes === undefined) throw new FicheError('sent-not-found', name.sentId)
  return bytes
}

/** The note that a file was made from, as it was then. @throws as `getSentFile` */
export function readSentNote(db: ReadDb, name: SentName): Note {
  const { id } = getSentFile(db, name)
  const note = db
    .prepare<[string], string>('select note from sentFiles where id = ?')
    .pluck()
    .get(id)
  if (note === undefined) throw new FicheError('sent-not-found', name.sentId)
  return noteSchema.parse(JSON.parse(note))
}

function toSentFile({ sentAtMs, recordedAtMs, madeWith, ...row }: Row): SentFile {
  return {
    ...row,
    sentAt: new Date(sentAtMs).toISOString(),
    recordedAt: new Date(recordedAtMs).toISOString(),
    madeWith: madeWithSchema.parse(JSON.parse(madeWith)),
  }
}
