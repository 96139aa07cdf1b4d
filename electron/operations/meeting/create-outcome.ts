import { FicheError } from '@shared/contract/error'
import { languageOf } from '@shared/language/language-of'
import { joinDocumentNumber } from '@shared/note/document-number'
import { emptyHeader, type Header } from '@shared/note/header'
import type { Note } from '@shared/note/note'
import { questionsOf } from '@shared/questions/note-questions'
import { type AnsweredQuestion, outcomeOf } from '@shared/replies/outcome-of'
import { type OutcomeWords, outcomeWordsOf } from '@shared/replies/outcome-words'
import { parseReply } from '@shared/replies/parse-reply'
import type { ReadDb } from '../../store/database'
import { listQuestionFacts } from '../../store/replies/question-facts'
import { listReplies } from '../../store/replies/replies'
import type { OperationContext } from '../context'
import { addNote } from '../create-note'
import { readNote } from '../read-note'

/**
 * Makes an outcome of proceedings from the record of a meeting on a note: a new note that cites
 * it. Number, date and drafter are for the General Secretariat to give.
 *
 * @throws FicheError `note-not-found`; `no-replies` where nothing was recorded
 */
export function createOutcome(
  context: OperationContext,
  noteId: string,
): { readonly note: Note; readonly leftOut: readonly string[] } {
  const { db, newId } = context
  const note = readNote(db, noteId)
  const { header } = note
  const number = header.number && joinDocumentNumber(header.number, header.suffixes)
  const words = outcomeWordsOf(header.language)
  const { blocks, leftOut } = outcomeOf({
    words,
    newId,
    note: { id: noteId, shown: number || languageOf(header.language).header.places.citedNumber },
    questions: answeredQuestions(db, note),
  })
  const outcome = addNote(context, {
    template: 'outcome',
    title: words.title.replace('{title}', () => note.title),
    header: outcomeHeader(header, number, words),
    body: blocks,
  })
  return { note: outcome, leftOut }
}

/** The questions of a note with what was said of them; those that it has no more come last. */
function answeredQuestions(db: ReadDb, note: Note): readonly AnsweredQuestion[] {
  const replies = listReplies(db, note.id)
  if (replies.length === 0) throw new FicheError('no-replies', note.id)
  const themes = new Map(
    listQuestionFacts(db, note.id).map(({ questionId, theme }) => [questionId, theme]),
  )
  const present = questionsOf(note.body)
  const known = new Set(present.map(({ id }) => id))
  const gone = new Map(
    replies
      .filter(({ questionId }) => !known.has(questionId))
      .map(({ questionId, questionText }) => [questionId, questionText]),
  )
  const all = [...present, ...Array.from(gone, ([id, text]) => ({ id, text, subQuestions: [] }))]
  return all.map(({ id, text, subQuestions }, index) => ({
    number: index + 1,
    text,
    subQuestions,
    theme: themes.get(id) ?? null,
    replies: replies
      .filter(({ questionId }) => questionId === id)
      .map((reply) => parseReply(reply.text)),
  }))
}

function outcomeHeader(
  header: Header,
  number: string | null,
  { type, from }: OutcomeWords,
): Header {
  return {
    ...emptyHeader,
    place: header.place,
    originalLanguage: header.originalLanguage,
    interinstitutionalFile: header.interinstitutionalFile,
    marking: header.marking,
    codes: header.codes,
    type,
    from,
    to: header.to,
    subject: header.subject,
    previousDocuments: number ? [number] : [],
    language: header.language,
  }
}
