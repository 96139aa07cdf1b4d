import type { ReadDb, WriteDb } from '../database'
import { foldText } from '../search/fold-text'

/** A question that was asked before, in a note or in a source of the library. */
export type BankQuestion = {
  readonly questionId: string
  readonly text: string
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
  readonly theme: string | null
  readonly ownerId: string
  readonly title: string
}

/** Remembers the questions of a note in their order, in place of what was remembered of it. */
export function putNoteQuestions(
  db: WriteDb,
  noteId: string,
  questions: readonly { readonly id: string; readonly text: string }[],
): void {
  const add = db.prepare(
    'insert or ignore into noteQuestions (noteId, questionId, position, text) values (?, ?, ?, ?)',
  )
  db.transaction(() => {
    db.prepare('delete from noteQuestions where noteId = ?').run(noteId)
    for (const [position, { id, text }] of questions.entries()) add.run(noteId, id, position, text)
  })()
}

const selectBank = `
  select 'note' as kind, questionId, text, theme, noteId as ownerId, title
  from noteQuestions
  join notes on notes.id = noteId
  left join questionFacts using (noteId, questionId)
  where deletedAtMs is null and noteId <> @exceptNoteId and text <> ''
  union all
  select 'source', questions.id, text, theme, sourceId, sources.title
  from questions join sources on sources.id = sourceId`

/**
 * The questions of all notes but one, those in the Bin left out, then those of the library, whose
 * text, theme or title holds every word of the query; accents and capitals count for nothing. An
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
    const folded = foldText(`${row.text} ${row.theme ?? ''} ${row.title}`)
    if (seen.has(row.text) || !words.every((word) => folded.includes(word))) continue
    seen.add(row.text)
    found.push(bankQuestionOf(row))
    if (found.length === limit) break
  }
  return found
}

function bankQuestionOf({ kind, questionId, text, theme, ownerId, title }: BankRow): BankQuestion {
  const from =
    kind === 'note' ? { kind, noteId: ownerId, title } : { kind, sourceId: ownerId, title }
  return { questionId, text, theme, from }
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
