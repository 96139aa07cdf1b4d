export type QuestionCounts = {
  readonly words: number
  /** Sentences that end with a question mark, at least one. */
  readonly subQuestions: number
  readonly longestSentenceWords: number
}

/** Counts a question as a reader does; a lone dash is no word. */
export function countQuestion(text: string): QuestionCounts {
  const sentences = text.split(/(?<=[.?!])\s+/u)
  return {
    words: wordCount(text),
    subQuestions: Math.max(1, text.match(/\?(?=\s|$)/gu)?.length ?? 0),
    longestSentenceWords: Math.max(...sentences.map(wordCount)),
  }
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

export type QuestionProblem =
  | { readonly kind: 'tooMany'; readonly count: number }
  | { readonly kind: 'longQuestion'; readonly number: number; readonly words: number }
  | { readonly kind: 'longSentence'; readonly number: number; readonly words: number }
  | { readonly kind: 'mixedAddressee'; readonly numbers: readonly number[] }

/** Notes of the Council put two to four numbered questions to a debate, of 30 to 70 words each. */
const most = { questions: 4, words: 60, sentenceWords: 35 }

/** What may be wrong with a set of questions for a debate, the set first, then each in order. */
export function questionProblems(
  questions: readonly { readonly number: number; readonly text: string }[],
): readonly QuestionProblem[] {
  const asked = questions.filter(({ text }) => text !== '')
  const personal = asked.filter(({ text }) => /\b(?:you|your|vous|votre|vos)\b/iu.test(text))
  const named = asked.filter(({ text }) =>
    /\b(?:member states|delegations)\b|états membres|délégations/iu.test(text),
  )
  const mixed = [...new Set([...personal, ...named])].map(({ number }) => number)
  return [
    ...(asked.length > most.questions
      ? [{ kind: 'tooMany', count: asked.length } satisfies QuestionProblem]
      : []),
    ...(personal.length > 0 && named.length > 0
      ? [
          {
            kind: 'mixedAddressee',
            numbers: mixed.toSorted((one, other) => one - other),
          } satisfies QuestionProblem,
        ]
      : []),
    ...asked.flatMap(({ number, text }): readonly QuestionProblem[] => {
      const { words, longestSentenceWords } = countQuestion(text)
      if (words > most.words) return [{ kind: 'longQuestion', number, words }]
      if (longestSentenceWords <= most.sentenceWords) return []
      return [{ kind: 'longSentence', number, words: longestSentenceWords }]
    }),
  ]
}
