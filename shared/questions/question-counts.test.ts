import { describe, expect, it } from 'vitest'
import { countQuestion, questionProblems } from './question-counts'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('questions', () => {
  it('are counted in words, sentences and sub-questions', () => {
    expect(
      countQuestion('How do Member States see this? – What, in 2024, next? In view of it.'),
    ).toEqual({ words: 14, subQuestions: 2, longestSentenceWords: 6 })
    expect(countQuestion('What of these:', ['Is it so?', 'What? And who?', '', 'Why'])).toEqual({
      words: 10,
      subQuestions: 4,
      longestSentenceWords: 3,
    })
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
    ].map((text, index) => ({ number: index + 1, text, subQuestions: [] }))
    expect(questionProblems(questions)).toEqual([
      { kind: 'tooMany', count: 5 },
      { kind: 'noTime', count: 5, minutes: 270 },
      { kind: 'mixedAddressee', numbers: [1, 2] },
      { kind: 'longQuestion', number: 3, words: 61 },
      { kind: 'longSentence', number: 4, words: 36 },
    ])
    expect(questionProblems(questions.slice(4))).toEqual([])
  })

  it('are looked at with their sub-questions', () => {
    const long = { number: 1, text: words(30), subQuestions: [words(31), ''] }
    const asked = { number: 2, text: 'In your view:', subQuestions: ['What?', 'How?', 'Who?'] }
    const named = { number: 3, text: '', subQuestions: ['What do delegations expect?'] }
    expect(questionProblems([long, asked, named])).toEqual([
      { kind: 'noTime', count: 5, minutes: 270 },
      { kind: 'mixedAddressee', numbers: [2, 3] },
      { kind: 'longQuestion', number: 1, words: 61 },
    ])
  })
})
