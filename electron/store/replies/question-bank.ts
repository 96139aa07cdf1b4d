import { z } from 'zod'
import type { ReadDb, WriteDb } from '../database'
import { foldText } from '../search/fold-text'

/** A question that was asked before, in a note or in a source of the library. */
export type BankQuestion = {
  readonly questionId: string
  readonly text: string
  /** What is asked under its number in parts; those of the library are in the text. */
  readonly subQuestions: readonly string[]
  readonly theme: string | null
  /** Where it stands: `title` is the note's or the source's, `number` the document's. */
  readonly from:
    | { readonly kind: 'note'; readonly noteId: string; readonly title: string }
    | { readonly kind: 'source'; readonly sourceId: string; readonly title: string }
}

type BankRow = {
  readonly kind: 'note' | 'source'
  readonly questionId: string
  readonly text: string
  readonly subQuestions: string
  readonly theme: string | null
  readonly ownerId: string
  readonly title: string
}

/** Remembers the questions of a note in their order, in place of what was remembered of it. */
export function putNoteQuestions(
  db: WriteDb,
  noteId: string,
  questions: readonly {
    readonly id: string
    readonly text: string
    readonly subQuestions: readonly string[]
  }[],
): void {
  const add = db.prepare(
    `insert or ignore into noteQuestions (noteId, questionId, position, text, subQuestions)
     values (?, ?, ?, ?, ?)`,
  )
  db.transaction(() => {
    db.prepare('delete from noteQuestions where noteId = ?').run(noteId)
    for (const [position, { id, text, subQuestions }] of questions.entries()) {
      const asked = subQuestions.filter((part) => part !== '')
      add.run(noteId, id, position, text, JSON.stringify(asked))
    }
  })()
}

const partsSchema = z.array(z.string())

const selectBank = `
  select 'note' as kind, questionId, text, subQuestions, theme, noteId as ownerId, title
  from noteQuestions
  join notes on notes.id = noteId
  left join questionFacts using (noteId, questionId)
  where deletedAtMs is null and noteId <> @exceptNoteId
    and (text <> '' or subQuestions <> '[]')
  union all
  select 'source', questions.id, text, '[]', theme, sourceId, sources.title
  from questions join sources on sources.id = sourceId`

/**
 * The questions of all notes but one, those in the Bin left out, then those of the library, whose
 * text, parts, theme or title holds every word of the query; accents and capitals count for nothing. An
 * empty query finds all. Of the same words in several places the first is given.
 */
export function findInBank(
  db: ReadDb,
  { query, exceptNoteId, limit }: { query: string; exceptNoteId: string; limit: number },
): readonly BankQuestion[] {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  const seen = new Set<string>()
  const found: BankQuestion[] = []
  const rows = db.prepare<[{ exceptNoteId: string }], BankRow>(selectBank).iterate({ exceptNoteId })
  for (const row of rows) {
    const question = bankQuestionOf(row)
    const asked = [row.text, ...question.subQuestions].join('\n')
    const folded = foldText(`${asked} ${row.theme ?? ''} ${row.title}`)
    if (seen.has(asked) || !words.every((word) => folded.includes(word))) continue
    seen.add(asked)
    found.push(question)
    if (found.length === limit) break
  }
  return found
}

function bankQuestionOf({ kind, ownerId, title, subQuestions, ...row }: BankRow): BankQuestion {
  const from =
    kind === 'note' ? { kind, noteId: ownerId, title } : { kind, sourceId: ownerId, title }
  return { ...row, subQuestions: partsSchema.parse(JSON.parse(subQuestions)), from }
}

/** Themes that were given to questions, each once, in alphabetical order. */
export function listThemes(db: ReadDb): readonly string[] {
  return db
    .prepare<[], string>(
      `select theme from questionFacts where theme is not null
       union select theme from questions where theme is not null order by theme`,
    )
    .pluck()
    .all()
}
