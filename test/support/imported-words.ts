import { noteFromWord } from '@shared/word/to-note/note-from-word'
import type { WordBlock, WordDocument } from '@shared/word/word-document'
import { wordDocument, wordParagraph, wordTable, wordText } from './word-values'

export const boldParagraph = (words: string) =>
  wordParagraph([wordText(words, { marks: ['bold'] })])
export const tableOf = (...rows: readonly (readonly string[])[]) => wordTable(rows)

/** Too long to be a heading. */
export const longSentence =
  'The partners have taken steps towards visa harmonisation, but most of them still operate visa-free regimes with some third countries, which adds to the pressure on the route.'

/** The note of a file with these blocks and all changes taken; new ids are `n1`, `n2`. */
export function importWords(blocks: readonly WordBlock[], said: Partial<WordDocument> = {}) {
  let count = 0
  const properties = { title: '', language: 'en-GB', application: '', custom: {} }
  return noteFromWord(wordDocument(blocks, { properties, ...said }), {
    newId: () => {
      count += 1
      return `n${count}`
    },
    nowIso: '2026-01-01T00:00:00.000Z',
    side: 'after',
  })
}
