import { withNewIds } from '@shared/note/with-new-ids'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { noteArbitrary } from '../../../test/support/note-arbitrary'
import type { Block } from '../../note/block'
import type { NoteComment } from '../../note/comments/note-comment'
import { blocksOfBody } from '../blocks-of-body'
import { setBody } from '../set-body'
import { commentsOfBody } from './comments-of-body'
import { removeComment, restoreComment, setComments } from './set-comments'
import { textOfPlace, textPlacesOf } from './text-places'
import {
  addReply,
  addThread,
  changeCommentText,
  putThread,
  removeReply,
  removeThread,
  setResolved,
  threadMapOf,
} from './threads'

const at = '2026-11-22T09:00:00.000Z'
const later = '2026-11-22T10:00:00.000Z'
const text = (value: string) => ({ kind: 'text', text: value, marks: [] }) as const
const paragraph = (id: string, value: string): Block => ({
  id,
  kind: 'paragraph',
  language: null,
  content: [text(value)],
})
const comment = (id: string, ranges: NoteComment['ranges']): NoteComment => ({
  id,
  author: 'A. Novak',
  createdAt: at,
  text: 'Sure?',
  quote: 'words',
  resolved: null,
  replies: [],
  ranges,
})

function docOf(blocks: readonly Block[], comments: readonly NoteComment[] = []): Y.Doc {
  const doc = new Y.Doc()
  setBody(doc, blocks)
  setComments(doc, comments)
  return doc
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

const rangesOf = (doc: Y.Doc) =>
  commentsOfBody(doc).flatMap(({ id, ranges }) =>
    ranges.map((range) => [id, range.in, range.start, range.end]),
  )

const commentDraft = fc.record({
  author: fc.string(),
  text: fc.string({ unit: 'grapheme', maxLength: 30 }),
  quote: fc.string(),
  resolved: fc.constantFrom(null, { by: '', at }, { by: 'B', at: later }),
  replies: fc.uniqueArray(
    fc.record({ id: fc.stringMatching(/^r[0-9]{1,3}$/), author: fc.string(), text: fc.string() }),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
  places: fc.uniqueArray(fc.nat(200), { maxLength: 3 }),
  from: fc.nat(30),
  length: fc.integer({ min: 1, max: 30 }),
})

const commentedBody = fc
  .tuple(noteArbitrary, fc.array(commentDraft, { maxLength: 4 }))
  .map(([{ body }, drafts]) => {
    let count = 0
    const blocks = withNewIds(body, () => {
      count += 1
      return `b${count}`
    })
    const places = textPlacesOf(docOf(blocks)).map((place) => ({
      id: place.id,
      text: textOfPlace(place),
    }))
    const comments = drafts.map((draft, index): NoteComment => {
      const { places: chosen, from, length, replies, ...fields } = draft
      const indices = new Set(chosen.map((one) => one % Math.max(1, places.length)))
      return {
        ...fields,
        id: `c${index}`,
        createdAt: new Date(Date.parse(at) + index).toISOString(),
        replies: replies
          .map((reply) => ({ ...reply, createdAt: later }))
          .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
        ranges: [...indices]
          .toSorted((one, other) => one - other)
          .flatMap((one) => {
            const place = places[one]
            const end = Math.min(place?.text.length ?? 0, from + length)
            const splits = /\p{Surrogate}/u.test(place?.text.slice(from, end) ?? '')
            return place && from < end && !splits ? [{ in: place.id, start: from, end }] : []
          }),
      }
    })
    return { blocks, comments }
  })

const byId = (comments: readonly NoteComment[]) =>
  comments.toSorted((one, other) => (one.id < other.id ? -1 : 1))

describe('comments of a body', () => {
  it('come back as they were put in, on any text, and leave the blocks as they are', () => {
    fc.assert(
      fc.property(commentedBody, ({ blocks, comments }) => {
        const before = blocksOfBody(docOf(blocks))
        const doc = copyOf(docOf(blocks, comments))
        expect(byId(commentsOfBody(doc))).toEqual(byId(comments))
        expect(blocksOfBody(doc)).toEqual(before)
        let updates = 0
        doc.on('update', () => {
          updates += 1
        })
        setComments(doc, commentsOfBody(doc))
        setComments(doc, [])
        expect([commentsOfBody(doc), updates]).toEqual([[], comments.length > 0 ? 1 : 0])
      }),
      { numRuns: 50 },
    )
  })

  it('stand over each other, over figures and footnotes, and in reading order', () => {
    const blocks: readonly Block[] = [
      {
        id: 'p',
        kind: 'paragraph',
        language: null,
        content: [
          text('fell by '),
          {
            kind: 'figure',
            id: 'f',
            observationId: 'S1',
            form: 'signed',
            shown: '80 %',
            shownAt: null,
          },
          { kind: 'footnote', id: 'n', sourceId: null, content: [text('See above.')] },
          text(' since'),
        ],
      },
    ]
    const comments = [
      comment('c2', [{ in: 'p', start: 5, end: 12 }]),
      comment('c1', [{ in: 'p', start: 8, end: 9 }]),
      comment('c3', [{ in: 'n', start: 4, end: 9 }]),
      comment('c4', []),
    ]
    expect(commentsOfBody(copyOf(docOf(blocks, comments)))).toEqual(comments)
  })

  it('never part the two halves of a character', () => {
    const doc = docOf([paragraph('p', 'a😀b')], [comment('c', [{ in: 'p', start: 2, end: 3 }])])
    expect(blocksOfBody(doc)).toEqual([paragraph('p', 'a😀b')])
    expect(rangesOf(doc)).toEqual([['c', 'p', 1, 3]])
  })

  it('stay on their words when their block is given another state, and are lost with them', () => {
    const doc = docOf(
      [paragraph('p', 'arrivals fell, arrivals rose'), paragraph('q', 'gone soon')],
      [
        comment('c1', [{ in: 'p', start: 15, end: 23 }]),
        comment('c2', [{ in: 'q', start: 0, end: 4 }]),
      ],
    )
    setBody(doc, [paragraph('p', 'In 2024 arrivals fell, arrivals rose')])
    expect(rangesOf(doc)).toEqual([['c1', 'p', 23, 31]])
    expect(commentsOfBody(doc).map(({ id }) => id)).toEqual(['c1', 'c2'])
  })

  it('take replies, other words and a resolution from two windows at once', () => {
    const doc = docOf([paragraph('p', 'words')])
    addThread(doc, { id: 'c', author: 'A', createdAt: at, text: 'Sure?', quote: 'words' })
    const other = copyOf(doc)
    addReply(doc, 'c', { id: 'r1', author: 'B', createdAt: later, text: 'Yes' })
    setResolved(doc, 'c', { by: 'B', at: later })
    addReply(other, 'c', { id: 'r2', author: 'C', createdAt: at, text: 'No' })
    changeCommentText(other, { commentId: 'c', replyId: null, text: 'Are you sure?' })
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    changeCommentText(doc, { commentId: 'c', replyId: 'r1', text: 'Yes.' })
    expect(commentsOfBody(doc)).toEqual([
      {
        ...comment('c', []),
        author: 'A',
        text: 'Are you sure?',
        resolved: { by: 'B', at: later },
        replies: [
          { id: 'r2', author: 'C', createdAt: at, text: 'No' },
          { id: 'r1', author: 'B', createdAt: later, text: 'Yes.' },
        ],
      },
    ])
    removeReply(doc, 'c', 'r2')
    expect(commentsOfBody(doc)[0]?.replies).toHaveLength(1)
    removeThread(doc, 'c')
    addReply(doc, 'c', { id: 'r3', author: 'B', createdAt: later, text: 'Late' })
    expect(commentsOfBody(doc)).toEqual([])
  })

  it('take any other words, as small updates', () => {
    const words = fc.string({ unit: 'binary', maxLength: 12 })
    fc.assert(
      fc.property(words, words, (before, after) => {
        const doc = docOf([])
        addThread(doc, { id: 'c', author: 'A', createdAt: at, text: before, quote: '' })
        changeCommentText(doc, { commentId: 'c', replyId: null, text: after })
        expect(commentsOfBody(copyOf(doc))[0]?.text).toBe(after)
      }),
    )
    const doc = docOf([])
    const long = 'x'.repeat(10_000)
    addThread(doc, { id: 'c', author: 'A', createdAt: at, text: long, quote: '' })
    const sizes: number[] = []
    doc.on('update', (update: Uint8Array) => sizes.push(update.length))
    changeCommentText(doc, { commentId: 'c', replyId: null, text: `${long}!` })
    expect(sizes.map((size) => size < 60)).toEqual([true])
  })

  it('come back to their words after they were deleted and the text went on', () => {
    const one = comment('c1', [{ in: 'p', start: 0, end: 8 }])
    const other = comment('c2', [{ in: 'p', start: 4, end: 13 }])
    const doc = docOf([paragraph('p', 'arrivals fell')], [one, other])
    const removed = removeComment(doc, 'c1')
    expect(commentsOfBody(doc)).toEqual([other])
    setBody(doc, [paragraph('p', 'Since May arrivals fell')])
    if (removed) restoreComment(doc, removed)
    expect([rangesOf(doc), removeComment(doc, 'c3')]).toEqual([
      [
        ['c1', 'p', 10, 18],
        ['c2', 'p', 14, 23],
      ],
      null,
    ])
  })

  it('are read even where a part of them cannot be', () => {
    const doc = docOf([paragraph('p', 'words')])
    putThread(doc, comment('c', []))
    threadMapOf(doc).set('odd', new Y.Map([['text', 'Kept']]))
    threadMapOf(doc).set('broken', 'no thread')
    expect(commentsOfBody(doc).map(({ id, text: words }) => [id, words])).toEqual([
      ['odd', 'Kept'],
      ['c', 'Sure?'],
    ])
  })
})
