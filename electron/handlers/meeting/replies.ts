import type { Handlers } from '@shared/contract/contract'
import { FicheError } from '@shared/contract/error'
import type { StoredReply } from '@shared/contract/meeting/replies'
import { findClassifiedMarking } from '@shared/note/classified'
import { questionsOf } from '@shared/questions/note-questions'
import { createOutcome } from '../../operations/meeting/create-outcome'
import { readNote } from '../../operations/read-note'
import { checkText } from '../../store/library/edit/check-input'
import type { StoredReply as ReplyRow } from '../../store/replies/replies'
import {
  addReply,
  deleteReply,
  listReplies,
  restoreReply,
  saveReply,
} from '../../store/replies/replies'
import type { HandlerContext } from '../context'

export function repliesHandlers(context: HandlerContext) {
  const { db, nowMs, newId } = context
  /** Other windows may show the same record. */
  const tell = (row: ReplyRow): StoredReply => {
    context.window.tellOthers('noteChanged', { noteId: row.noteId })
    return replyOf(row)
  }
  return {
    getReplies: ({ noteId }) => ({
      questions: questionsOf(readNote(db, noteId).body),
      replies: listReplies(db, noteId).map(replyOf),
    }),
    addReplies: ({ noteId, questionIds, text }) => {
      checkLine(text)
      const questions = questionsOf(readNote(db, noteId).body)
      const enteredAtMs = nowMs()
      const add = db.transaction(() =>
        questionIds.map((questionId) => {
          const question = questions.find(({ id }) => id === questionId)
          if (question === undefined) throw new FicheError('question-not-found', questionId)
          const questionText = [question.text, ...question.subQuestions].join(' ').trim()
          const reply = { id: newId(), noteId, questionId, questionText, text }
          return addReply(db, { ...reply, nowMs: enteredAtMs })
        }),
      )
      return add().map(tell)
    },
    saveReply: ({ id, text }) => {
      checkLine(text)
      return tell(saveReply(db, { id, text, nowMs: nowMs() }))
    },
    deleteReply: ({ id }) => tell(deleteReply(db, { id, nowMs: nowMs() })),
    restoreReply: ({ id }) => tell(restoreReply(db, { id })),
    createOutcome: ({ noteId }) => {
      const { note, leftOut } = createOutcome(context, noteId)
      context.window.tellOthers('noteChanged', { noteId: note.id })
      const { id, title, template, savedAt, header } = note
      const { number, marking } = header
      return { note: { id, title, template, number, marking, savedAt }, leftOut }
    },
  } satisfies Partial<Handlers>
}

/** @throws FicheError `classified`, and what `checkText` throws */
function checkLine(text: string): void {
  checkText(text)
  const found = findClassifiedMarking(text)
  if (found?.standsAlone) throw new FicheError('classified', found.name)
}

function replyOf({ enteredAtMs, changedAtMs, noteId: _, ...reply }: ReplyRow): StoredReply {
  return {
    ...reply,
    enteredAt: new Date(enteredAtMs).toISOString(),
    changedAt: changedAtMs === null ? null : new Date(changedAtMs).toISOString(),
  }
}
