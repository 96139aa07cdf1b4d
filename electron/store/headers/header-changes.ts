import { sameValue } from '@shared/base/same-value'
import { type Header, headerSchema } from '@shared/note/header'
import { type HeaderFields, headerFieldsSchema } from '@shared/note/header-form/header-fields'
import { z } from 'zod'
import type { ReadDb, WriteDb } from '../database'
import { isSpellEndedSince } from '../history/ended-spells'

/** One field of a header as it was and as it became. */
export type StoredHeaderChange = {
  readonly field: keyof Header
  readonly before: HeaderValue
  readonly after: HeaderValue
  /** When it was last changed. */
  readonly atMs: number
}
const headerValueSchema = z.union([z.string(), z.null(), z.array(z.string()).readonly()])
type HeaderValue = z.infer<typeof headerValueSchema>

/** Whose header: that of a note, or of one of its versions. */
type HeaderOwner = { readonly noteId: string; readonly versionId: string | null }
type NewChanges = HeaderOwner & {
  readonly before: Header
  readonly after: Header
  readonly atMs: number
}
type ChangeRow = {
  readonly id: number
  readonly field: string
  readonly before: string
  readonly after: string
  readonly atMs: number
}

/** What is typed within so long is one change of its field, not one a letter. */
const spellMs = 10 * 60_000

/** Records each field that differs; what is taken back in the same working spell is no change. */
export function addHeaderChanges(db: WriteDb, changes: NewChanges): void {
  const { before, after } = changes
  for (const field of headerSchema.keyof().options) {
    if (!sameValue(before[field], after[field])) addChange(db, field, changes)
  }
}

/** The changes of a header, oldest first. */
export function listHeaderChanges(db: ReadDb, owner: HeaderOwner): readonly StoredHeaderChange[] {
  return changesOf(db, owner).flatMap(({ field, before, after, atMs }) => {
    const known = headerSchema.keyof().safeParse(field)
    if (!known.success) return []
    return [{ field: known.data, before: parseValue(before), after: parseValue(after), atMs }]
  })
}

/** What a version was given after it was frozen: of each field the last value. */
export function fieldsGivenLater(db: ReadDb, owner: HeaderOwner): HeaderFields {
  const changes = changesOf(db, owner).map(
    ({ field, after }) => [field, parseValue(after)] as const,
  )
  return headerFieldsSchema.parse(Object.fromEntries(changes))
}

function addChange(
  db: WriteDb,
  field: keyof Header,
  { noteId, versionId, before, after, atMs }: NewChanges,
): void {
  const last = changesOf(db, { noteId, versionId }).findLast((change) => change.field === field)
  const goesOn =
    last !== undefined &&
    Math.abs(atMs - last.atMs) <= spellMs &&
    !isSpellEndedSince(db, noteId, last.atMs)
  if (goesOn) {
    if (sameValue(parseValue(last.before), after[field]))
      db.prepare('delete from headerChanges where id = ?').run(last.id)
    else
      db.prepare('update headerChanges set after = ?, atMs = ? where id = ?').run(
        JSON.stringify(after[field]),
        atMs,
        last.id,
      )
    return
  }
  db.prepare(
    `insert into headerChanges (noteId, versionId, field, before, after, atMs)
     values (@noteId, @versionId, @field, @before, @after, @atMs)`,
  ).run({
    noteId,
    versionId,
    field,
    before: JSON.stringify(before[field]),
    after: JSON.stringify(after[field]),
    atMs,
  })
}

function changesOf(db: ReadDb, owner: HeaderOwner): readonly ChangeRow[] {
  return db
    .prepare<[HeaderOwner], ChangeRow>(
      `select id, field, before, after, atMs from headerChanges
       where noteId = @noteId and versionId is @versionId order by id`,
    )
    .all(owner)
}

function parseValue(json: string): HeaderValue {
  return headerValueSchema.parse(JSON.parse(json))
}
