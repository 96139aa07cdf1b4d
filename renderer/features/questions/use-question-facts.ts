import type { QuestionFacts } from '@shared/contract/meeting/questions'
import { useEffect } from 'react'
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
    change: async (questionId: string, change: Partial<QuestionFacts>) => {
      try {
        const facts = { ...factsOf(questionId), ...change }
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
      }
    },
  }
}

export type QuestionFactsAccess = ReturnType<typeof useQuestionFacts>
