import type { StoredReply } from '@shared/contract/meeting/replies'
import type { NoteQuestion } from '@shared/questions/note-questions'
import { useEffect } from 'react'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'

/** A question of the record: of the note, or one that it had when somebody replied. */
export type RecordQuestion = NoteQuestion & { readonly isGone: boolean }

export type Replies = {
  /** Null until they are read. */
  readonly questions: readonly RecordQuestion[] | null
  readonly error: string | null
  readonly reload: () => Promise<void>
  /** In speaking order. */
  readonly repliesTo: (questionId: string) => readonly StoredReply[]
  /** False where they could not be stored; it says why. */
  readonly add: (questionIds: readonly string[], line: string) => Promise<boolean>
  readonly save: (id: string, line: string) => Promise<boolean>
  readonly remove: (reply: StoredReply) => Promise<void>
}

/** The record of a meeting on a note; what another window adds to it comes too. */
export function useReplies(noteId: string): Replies {
  const text = useText()
  const toast = useToast()
  const { value, error, reload } = useAnswer('getReplies', { noteId })

  useEffect(
    () =>
      window.api.on('noteChanged', (changed) => {
        if (changed.noteId === noteId) void reload()
      }),
    [noteId, reload],
  )

  async function attempt(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act()
    } catch (failure) {
      toast({ message: errorMessage(failure), tone: 'wrong', dismiss: text('common.dismiss') })
      return false
    }
    await reload()
    return true
  }

  return {
    questions: value === null ? null : withGone(value.questions, value.replies),
    error,
    reload,
    repliesTo: (questionId) =>
      value?.replies.filter((reply) => reply.questionId === questionId) ?? [],
    add: (questionIds, line) =>
      attempt(() => api.addReplies({ noteId, questionIds: [...questionIds], text: line })),
    save: (id, line) => attempt(() => api.saveReply({ id, text: line })),
    remove: async ({ id }) => {
      const isDone = await attempt(() => api.deleteReply({ id }))
      if (!isDone) return
      const undo = () => void attempt(() => api.restoreReply({ id }))
      toast({
        message: text('replies.deleted'),
        action: { label: text('editor.undo'), run: undo },
        dismiss: text('common.dismiss'),
      })
    },
  }
}

function withGone(
  questions: readonly NoteQuestion[],
  replies: readonly StoredReply[],
): readonly RecordQuestion[] {
  const known = new Set(questions.map(({ id }) => id))
  const gone = new Map(
    replies
      .filter(({ questionId }) => !known.has(questionId))
      .map(({ questionId, questionText }) => [questionId, questionText]),
  )
  return [
    ...questions.map((question) => ({ ...question, isGone: false })),
    ...[...gone].map(([id, words], index) => ({
      id,
      number: questions.length + index + 1,
      text: words,
      subQuestions: [],
      isGone: true,
    })),
  ]
}
