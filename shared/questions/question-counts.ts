export type QuestionCounts = {
  readonly words: number
  /** What is to be answered: sentences that end with a question mark, at least one a part. */
  readonly subQuestions: number
  readonly longestSentenceWords: number
}

/**
 * Counts a question as a reader does; a lone dash is no word.
 *
 * @param parts its sub-questions; words that only lead up to them ask nothing themselves
 */
export function countQuestion(text: string, parts: readonly string[] = []): QuestionCounts {
  const lines = [text, ...parts]
  const sentences = lines.flatMap((line) => line.split(/(?<=[.?!])\s+/u))
  const asked = parts
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + Math.max(1, questionMarks(part)), questionMarks(text))
  return {
    words: lines.reduce((sum, line) => sum + wordCount(line), 0),
    subQuestions: Math.max(1, asked),
    longestSentenceWords: Math.max(...sentences.map(wordCount)),
  }
}

function questionMarks(text: string): number {
  return text.match(/\?(?=\s|$)/gu)?.length ?? 0
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

export type QuestionProblem =
  | { readonly kind: 'tooMany'; readonly count: number }
  | { readonly kind: 'noTime'; readonly count: number; readonly minutes: number }
  | { readonly kind: 'longQuestion'; readonly number: number; readonly words: number }
  | { readonly kind: 'longSentence'; readonly number: number; readonly words: number }
  | { readonly kind: 'mixedAddressee'; readonly numbers: readonly number[] }

/** Notes of the Council put two to four numbered questions to a debate, of 30 to 70 words each. */
const most = { questions: 4, words: 60, sentenceWords: 35 }

/** One round of the table takes 54 minutes when each answers one question briefly. */
const roundMinutes = 27 * 2

type AskedQuestion = {
  readonly number: number
  readonly text: string
  readonly subQuestions: readonly string[]
}

/** What may be wrong with a set of questions for a debate, the set first, then each in order. */
export function questionProblems(questions: readonly AskedQuestion[]): readonly QuestionProblem[] {
  const asked = questions.filter((question) => wordsOf(question) !== '')
  const personal = asked.filter((question) =>
    /\b(?:you|your|vous|votre|vos)\b/iu.test(wordsOf(question)),
  )
  const named = asked.filter((question) =>
    /\b(?:member states|delegations)\b|états membres|délégations/iu.test(wordsOf(question)),
  )
  const mixed = [...new Set([...personal, ...named])].map(({ number }) => number)
  const count = asked.reduce(
    (sum, { text, subQuestions }) => sum + countQuestion(text, subQuestions).subQuestions,
    0,
  )
  return [
    ...(asked.length > most.questions
      ? [{ kind: 'tooMany', count: asked.length } satisfies QuestionProblem]
      : []),
    ...(count > most.questions
      ? [{ kind: 'noTime', count, minutes: count * roundMinutes } satisfies QuestionProblem]
      : []),
    ...(personal.length > 0 && named.length > 0
      ? [
          {
            kind: 'mixedAddressee',
            numbers: mixed.toSorted((one, other) => one - other),
          } satisfies QuestionProblem,
        ]
      : []),
    ...asked.flatMap(({ number, text, subQuestions }): readonly QuestionProblem[] => {
      const { words, longestSentenceWords } = countQuestion(text, subQuestions)
      if (words > most.words) return [{ kind: 'longQuestion', number, words }]
      if (longestSentenceWords <= most.sentenceWords) return []
      return [{ kind: 'longSentence', number, words: longestSentenceWords }]
    }),
  ]
}

function wordsOf({ text, subQuestions }: AskedQuestion): string {
  return [text, ...subQuestions].filter((line) => line !== '').join(' ')
}
