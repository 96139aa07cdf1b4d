import { describe, expect, it } from 'vitest'
import { countQuestion, questionProblems } from './question-counts'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('questions', () => {
  it('are counted in words, sentences and sub-questions', () => {
    expect(
      countQuestion('How do Member States see this? – What, in 2024, next? In view of it.'),
    ).toEqual({ words: 14, subQuestions: 2, longestSentenceWords: 6 })
    expect(countQuestion('')).toEqual({ words: 0, subQuestions: 1, longestSentenceWords: 0 })
  })

  it('are too many, too long or put to two addressees', () => {
    const questions = [
      'What is your view?',
      'How do Member States see this?',
      words(61),
      `${words(36)}. ${words(3)}`,
      words(35),
      '',
    ].map((text, index) => ({ number: index + 1, text }))
    expect(questionProblems(questions)).toEqual([
      { kind: 'tooMany', count: 5 },
      { kind: 'mixedAddressee', numbers: [1, 2] },
      { kind: 'longQuestion', number: 3, words: 61 },
      { kind: 'longSentence', number: 4, words: 36 },
    ])
    expect(questionProblems(questions.slice(4))).toEqual([])
  })
})
