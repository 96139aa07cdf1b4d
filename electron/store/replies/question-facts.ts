import { z } from 'zod'
import type { ReadDb, WriteDb } from '../database'

/** What a question of a note is about, and where it was taken from. */
export type QuestionFacts = {
  readonly questionId: string
  readonly theme: string | null
  /** Ids of headings of the note. */
  readonly sectionIds: readonly string[]
  /** Ids of measures of the library; they may be gone. */
  readonly measureIds: readonly string[]
  /** The question of another note that it is a copy of. */
  readonly from: { readonly noteId: string; readonly questionId: string } | null
}

type FactsRow = {
  readonly questionId: string
  readonly theme: string | null
  readonly sectionIds: string
  readonly measureIds: string
  readonly fromNoteId: string | null
  readonly fromQuestionId: string | null
}

const idsSchema = z.array(z.string())

/** What is known of the questions of a note, also of some that it has no more; in no order. */
export function listQuestionFacts(db: ReadDb, noteId: string): readonly QuestionFacts[] {
  return db
    .prepare<[string], FactsRow>(
      `select questionId, theme, sectionIds, measureIds, fromNoteId, fromQuestionId
       from questionFacts where noteId = ? order by questionId`,
    )
    .all(noteId)
    .map((row) => ({
      questionId: row.questionId,
      theme: row.theme,
      sectionIds: idsSchema.parse(JSON.parse(row.sectionIds)),
      measureIds: idsSchema.parse(JSON.parse(row.measureIds)),
      from:
        row.fromNoteId === null || row.fromQuestionId === null
          ? null
          : { noteId: row.fromNoteId, questionId: row.fromQuestionId },
    }))
}

/** Stores what is known of one question, in place of what was known. */
export function putQuestionFacts(
  db: WriteDb,
  noteId: string,
  { questionId, theme, sectionIds, measureIds, from }: QuestionFacts,
): void {
  db.prepare(
    `insert or replace into questionFacts
       (noteId, questionId, theme, sectionIds, measureIds, fromNoteId, fromQuestionId)
     values (@noteId, @questionId, @theme, @sectionIds, @measureIds, @fromNoteId, @fromQuestionId)`,
  ).run({
    noteId,
    questionId,
    theme,
    sectionIds: JSON.stringify(sectionIds),
    measureIds: JSON.stringify(measureIds),
    fromNoteId: from?.noteId ?? null,
    fromQuestionId: from?.questionId ?? null,
  })
}
