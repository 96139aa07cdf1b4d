import type { QuestionFacts } from '@shared/contract/meeting/questions'
import { useEffect, useRef } from 'react'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'

const unknown = { theme: null, sectionIds: [], measureIds: [], from: null }

/** What the questions of a note are about, and how one says so. */
export function useQuestionFacts(noteId: string) {
  const text = useText()
  const toast = useToast()
  const { value, reload } = useAnswer('getQuestionFacts', { noteId })
  /** What is on its way to the store: the next change builds on it. */
  const sent = useRef(new Map<string, QuestionFacts>())

  useEffect(
    () =>
      window.api.on('noteChanged', (changed) => {
        if (changed.noteId === noteId) void reload()
      }),
    [noteId, reload],
  )

  const factsOf = (questionId: string): QuestionFacts =>
    value?.facts.find((one) => one.questionId === questionId) ?? { ...unknown, questionId }

  return {
    factsOf,
    themes: value?.themes ?? [],
    /** Undefined for one that is gone. */
    measureTitle: (id: string) => value?.measures.find((one) => one.id === id)?.title,
    noteTitle: (id: string) => value?.notes.find((one) => one.id === id)?.title,
    change: async (
      questionId: string,
      change: (facts: QuestionFacts) => Partial<QuestionFacts>,
    ) => {
      const before = sent.current.get(questionId) ?? factsOf(questionId)
      const facts = { ...before, ...change(before) }
      sent.current.set(questionId, facts)
      try {
        await api.saveQuestionFacts({
          noteId,
          facts: {
            ...facts,
            sectionIds: [...facts.sectionIds],
            measureIds: [...facts.measureIds],
          },
        })
        await reload()
      } catch (error) {
        toast({ message: errorMessage(error), tone: 'wrong', dismiss: text('common.dismiss') })
      } finally {
        if (sent.current.get(questionId) === facts) sent.current.delete(questionId)
      }
    },
  }
}

export type QuestionFactsAccess = ReturnType<typeof useQuestionFacts>
