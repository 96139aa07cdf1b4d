import { applyReview } from '@shared/review/apply/apply-review'
import { compareCopy } from '@shared/review/returned/compare-copy'
import { describe, expect, it } from 'vitest'
import { readWordDocument } from '../../electron/word/read-word-document'
import { readCorpus, readSent } from './score/expected'
import { linesOfBody } from './score/lines-of-body'
import { plainWords } from './score/plain-words'

const nowIso = '2024-11-22T09:00:00.000Z'
const copies = readCorpus().flatMap(({ name, bytes, expected }) =>
  expected.sent === null ? [] : [{ name, bytes, expected, sent: expected.sent }],
)

/**
 * Whether it is a paragraph with a number is not asked of a note whose styles are gone; sentences
 * that were joined without a space get one.
 */
function plain(lines: readonly string[]): readonly string[] {
  return lines.map((line) =>
    plainWords(
      line.replace(/^numbered( paragraph)?:/, 'numbered:').replace(/\.(?=\p{Lu})/gu, '. '),
    ),
  )
}

describe('a review of which all is taken', () => {
  it.each(copies)('makes of the note what $name says', ({ bytes, expected, sent: name }) => {
    const sent = readSent(name)
    let count = 0
    const newId = () => {
      count += 1
      return `new-${count}`
    }
    const { changes, comments, losses } = compareCopy(
      { note: sent.note, document: readWordDocument(sent.bytes) },
      { id: 'copy', document: readWordDocument(bytes) },
      { newId },
    )
    const review = { id: 'r', noteId: sent.note.id, sentId: null, copies: [], losses }
    const decisions = [...changes, ...comments].map(
      ({ id }) => ({ id, decision: 'taken', reason: '' }) as const,
    )
    const { note, unplaced } = applyReview(
      { note: sent.note, sent: sent.note },
      { ...review, changes, comments, decisions },
      { newId, nowIso },
    )
    expect(unplaced).toEqual([])
    expect(plain(linesOfBody(note.body))).toEqual(plain(expected.blocks))
    expect(note.header).toMatchObject(expected.header)
  })
})
