import { describe, expect, it } from 'vitest'
import { buildNote, heading, list, paragraph } from '../../../test/support/note-builder'
import {
  deleted,
  inserted,
  wordDocument,
  wordParagraph,
  wordText,
} from '../../../test/support/word-values'
import type { Note } from '../../note/note'
import type { WordDocument, WordParagraph, WordRun } from '../../word/word-document'
import { applyReview } from '../apply/apply-review'
import type { ReviewChange } from '../review'
import { type NoteText, textsOfBody } from '../texts/texts-of-body'
import { wordsOfUnits } from '../texts/units'
import { compareCopy } from './compare-copy'

const invitation =
  'Coreper is asked to give its agreement on this text so that it can be forwarded to the Council.'
const note = buildNote({
  header: { marking: 'LIMITE', unit: 'JAI.1' },
  body: [
    heading(1, 'State of play on the route'),
    paragraph('Arrivals went down in the autumn.'),
    heading(1, 'Visa policy of the partners'),
    paragraph('The partners align their lists with ours.'),
    list('bulleted', 'first the visas of workers', 'then those of all others'),
    heading(1, 'Way forward from here'),
    paragraph(invitation),
  ],
})
const texts = textsOfBody(note.body)
const lineOf = ({ id, role, inlines }: NoteText): WordParagraph => {
  const bullet = { listId: '1', level: 0, format: 'bullet', label: '•', count: 1 } as const
  return wordParagraph(wordsOfUnits(inlines), {
    ids: [id],
    style: role === 'heading' ? 'heading 1' : '',
    numbering: role === 'item' ? bullet : null,
  })
}
const lines = texts.map(lineOf)

const star: WordRun = {
  kind: 'note',
  noteId: 'footnote-1',
  customMark: '*',
  change: null,
  comments: [],
}
const designation = (words: string): WordDocument['notes'] => ({
  'footnote-1': { kind: 'footnote', blocks: [wordParagraph(words)] },
})

function compare(sent: WordDocument, document: WordDocument) {
  let count = 0
  const newId = () => {
    count += 1
    return `n${count}`
  }
  return compareCopy({ note, document: sent }, { id: 'copy', document }, { newId })
}

const told = (changes: readonly ReviewChange[]) =>
  changes.map((change) => {
    const { id: _id, copyId: _copy, at: _at, conflicts: _conflicts, ...rest } = change
    return rest
  })

function taken(changes: readonly ReviewChange[]): Note {
  const review = { id: 'r', noteId: note.id, sentId: null, copies: [], comments: [], losses: [] }
  const decisions = changes.map(({ id }) => ({ id, decision: 'taken' as const, reason: '' }))
  const tools = { newId: () => 'y', nowIso: '2026-01-05T10:00:00.000Z' }
  return applyReview({ note, sent: note }, { ...review, changes, decisions }, tools).note
}

const at = (...places: readonly number[]) => places.flatMap((place) => lines[place] ?? [])
const ids = note.body.map(({ id }) => id)

describe('what moved together', () => {
  it('is one move: a list with its items, a section with its blocks', () => {
    // The two items go up over three blocks; then a section of four goes down.
    const sent = wordDocument(lines)
    const listUp = compare(sent, wordDocument(at(4, 5, 0, 1, 2, 3, 6, 7)))
    const sectionDown = compare(sent, wordDocument(at(0, 1, 6, 7, 2, 3, 4, 5)))
    expect(told(listUp.changes)).toMatchObject([{ kind: 'moved', in: ids[4], afterId: null }])
    expect(taken(listUp.changes).body.map(({ id }) => id)).toEqual(
      [4, 0, 1, 2, 3, 5, 6].map((place) => ids[place]),
    )
    expect(told(sectionDown.changes)).toMatchObject([
      { kind: 'moved', in: ids[5], withIds: [ids[6]], afterId: ids[1] },
    ])
    expect(taken(sectionDown.changes).body.map(({ id }) => id)).toEqual(
      [0, 1, 5, 6, 2, 3, 4].map((place) => ids[place]),
    )
  })
})

describe('fixed words', () => {
  it('are looked at before they are taken: the formula that closes an item note', () => {
    const [formula] = at(7)
    const [head, word, tail] = invitation.split(/(agreement)/)
    const edited = wordParagraph(
      [
        wordText(head ?? ''),
        wordText(word ?? '', { change: deleted('Anna') }),
        wordText('blessing', { change: inserted('Anna') }),
        wordText(tail ?? ''),
      ],
      { ids: formula?.ids ?? [] },
    )
    const copy = wordDocument([...at(0, 1, 2, 3, 4, 5, 6), edited])
    expect(told(compare(wordDocument(lines), copy).changes)).toMatchObject([
      { kind: 'text', before: 'agreement', caution: { kind: 'formula', words: 'agreement' } },
    ])
    const [first, second] = [wordParagraph(head ?? ''), wordParagraph(`${word}${tail}`)]
    const parted = wordDocument([...at(0, 1, 2, 3, 4, 5, 6), first, second])
    expect(told(compare(wordDocument(lines), parted).changes)).toMatchObject([
      { kind: 'split', caution: { kind: 'formula', words: invitation } },
    ])
  })

  it('are told with their text where no note holds them: the footnote of a designation', () => {
    const marked = (words: string) => {
      const [line] = at(1)
      const runs = [...(line?.runs ?? []), star]
      return wordDocument(
        lines.map((one) => (one === line ? { ...line, runs } : one)),
        { notes: designation(words) },
      )
    }
    const sent = marked(' This designation is without prejudice.')
    expect(compare(sent, marked('*This designation is without prejudice.')).losses).toEqual([])
    expect(compare(sent, marked('This designation says it all.')).losses).toEqual([
      {
        copyId: 'copy',
        what: 'designation-note',
        near: 'Arrivals went down in the autumn.',
        text: 'This designation says it all.',
      },
    ])
  })
})

describe('a picture that was put in', () => {
  it('is told with the words that it stands behind', () => {
    const picture: WordRun = {
      kind: 'image',
      image: null,
      altText: 'A map of the route',
      isDecorative: false,
      widthMm: 80,
      change: inserted('Anna'),
      comments: [],
    }
    const added = wordParagraph([picture], { endChange: inserted('Anna') })
    const { changes, losses } = compare(
      wordDocument(lines),
      wordDocument([...at(0, 1), added, ...at(2, 3, 4, 5, 6, 7)]),
    )
    const near = 'Arrivals went down in the autumn.'
    expect({ changes, losses }).toEqual({
      changes: [],
      losses: [{ copyId: 'copy', what: 'picture', near, text: 'A map of the route' }],
    })
  })
})

describe('the edges of pages', () => {
  const edges = (...footers: readonly WordParagraph[]) =>
    wordDocument(lines, { footers: [footers] })
  const sent = edges(wordParagraph('LIMITE'), wordParagraph('JAI.1'), wordParagraph('1'))

  it('are fields of the header that changed, or told with their text', () => {
    const marking = wordParagraph([
      wordText('LIMITE', { change: deleted('Anna') }),
      wordText('PUBLIC', { change: inserted('Anna') }),
    ])
    const added = wordParagraph('For the Council only')
    const { changes, losses } = compare(sent, edges(marking, wordParagraph('JAI.1'), added))
    expect(told(changes)).toEqual([
      {
        author: 'Anna',
        isTracked: true,
        kind: 'header',
        field: 'marking',
        before: 'LIMITE',
        after: 'PUBLIC',
      },
    ])
    expect(losses).toEqual([
      { copyId: 'copy', what: 'page-edge', near: '', text: 'For the Council only' },
    ])
  })

  it('are no change where a program repeats or leaves out a page number, or all of them', () => {
    const nothing = { changes: [], losses: [] }
    expect(compare(sent, edges(wordParagraph('JAI.1'), wordParagraph('LIMITE')))).toMatchObject(
      nothing,
    )
    expect(compare(sent, edges())).toMatchObject(nothing)
  })
})
