import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteArbitrary } from '../../test/support/note-arbitrary'
import {
  buildNote,
  cell,
  footnote,
  heading,
  item,
  list,
  paragraph,
  questions,
  table,
  text,
} from '../../test/support/note-builder'
import { asStored, editedNoteArbitrary } from '../../test/support/note-edits-arbitrary'
import type { Block } from '../note/block'
import type { Inline } from '../note/inline'
import type { Note } from '../note/note'
import { applyDiff, diffNotes } from './note-diff'
import { wordsOfBlockChange } from './words-of-block'

function changesOf(before: readonly Block[], after: readonly Block[]) {
  const diff = diffNotes(buildNote({ body: before }), buildNote({ body: after }))
  return diff.blocks.map((change) => ({
    id: change.id,
    change: change.kind,
    words: wordsOfBlockChange(change, after)
      .map(({ op, text: words }) => `${{ equal: '', removed: '-', added: '+' }[op]}[${words}]`)
      .join(''),
  }))
}

const note = (id: string, words: string): Block => ({ ...paragraph(words), id })

describe('diffNotes and applyDiff', () => {
  const gives = (before: Note, after: Note) => {
    const { title, header, body } = after
    expect(applyDiff(before, diffNotes(before, after))).toEqual({ ...before, title, header, body })
  }

  it('make any note of any other', () => {
    fc.assert(
      fc.property(noteArbitrary, noteArbitrary, (one, other) => {
        gives(asStored(one), asStored(other))
      }),
    )
  })

  it('make of a note what a few edits made of it', () => {
    fc.assert(fc.property(editedNoteArbitrary, ([before, after]) => gives(before, after)))
  })

  it('find nothing between a note and itself', () => {
    fc.assert(
      fc.property(noteArbitrary, (one) => {
        expect(diffNotes(one, structuredClone(one))).toEqual({
          title: null,
          header: [],
          blocks: [],
          figures: [],
        })
      }),
    )
  })
})

describe('diffNotes', () => {
  it('tells the header by field, in order', () => {
    const before = buildNote({ header: { codes: ['JAI 1'], subject: 'Old' } })
    const after = buildNote({ header: { codes: ['JAI 1', 'MIGR 2'], subject: 'New' } })
    expect(diffNotes(before, after).header).toEqual([
      { field: 'codes', before: ['JAI 1'], after: ['JAI 1', 'MIGR 2'] },
      { field: 'subject', before: 'Old', after: 'New' },
    ])
  })

  it('knows blocks as added, removed, changed and moved, by word', () => {
    const before = [note('a', 'One'), note('b', 'Two were here'), note('c', '3'), note('d', '4')]
    const after = [note('d', '4'), note('a', 'One'), note('b', 'Two are here'), note('e', 'New')]
    expect(changesOf(before, after)).toEqual([
      { id: 'd', change: 'moved', words: '[4]' },
      { id: 'b', change: 'changed', words: '[Two ]-[were]+[are][ here]' },
      { id: 'c', change: 'removed', words: '-[3]' },
      { id: 'e', change: 'added', words: '+[New]' },
    ])
  })

  it('calls the fewest blocks moved', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const before = ids.map((id) => note(id, id))
    const after = ['b', 'c', 'd', 'e', 'a', 'f'].map((id) => note(id, id))
    expect(changesOf(before, after).map(({ id, change }) => [id, change])).toEqual([['a', 'moved']])
  })

  it('keeps numbers whole and does not hang on single spaces', () => {
    expect(changesOf([note('a', 'of 49 297 in May')], [note('a', 'of 49 300 in May')])).toEqual([
      { id: 'a', change: 'changed', words: '[of ]-[49 297]+[49 300][ in May]' },
    ])
    expect(changesOf([note('a', 'x one two y')], [note('a', 'x three four y')])).toEqual([
      { id: 'a', change: 'changed', words: '[x ]-[one two]+[three four][ y]' },
    ])
  })

  it('compares lists by item, questions by item, tables by cell', () => {
    const bullets = (...items: readonly string[]) => ({
      ...list('bulleted', ...items.map((words, index) => ({ ...item(words), id: `i${index}` }))),
      id: 'l',
    })
    expect(changesOf([bullets('same', 'old')], [bullets('same', 'new', 'more')])).toEqual([
      { id: 'l', change: 'changed', words: '-[old]+[new][\n]+[more]' },
    ])
    expect(
      changesOf(
        [{ ...questions('Ask:', 'A?'), id: 'q' }],
        [{ ...questions('Ask:', 'B?'), id: 'q' }],
      ),
    ).toEqual([{ id: 'q', change: 'changed', words: '-[A]+[B][?]' }])
    const parts = (...words: readonly [string, ...string[]]) => ({
      ...questions('Ask:', words),
      id: 'q',
    })
    expect(
      changesOf([parts('Of these:', 'A one?', 'B?')], [parts('Of these:', 'A two?', 'B?', 'C?')]),
    ).toEqual([{ id: 'q', change: 'changed', words: '[A ]-[one]+[two][?\n]+[C?]' }])
    const grid = (...rows: readonly (readonly [string, string])[]) => ({
      ...table(rows.map((cells) => cells.map((words) => cell(words)))),
      id: 't',
    })
    expect(
      changesOf([grid(['a', '1'], ['b', '2'])], [grid(['a', '1'], ['b', '3'])]).map(
        ({ words }) => words,
      ),
    ).toEqual(['-[2]+[3]'])
  })

  it('tells figures by what they show, also in footnotes, and is silent on when', () => {
    const figure = (id: string, shown: string, shownAt: string | null = null) =>
      ({ kind: 'figure', id, observationId: 'S1', form: 'signed', shown, shownAt }) as const
    const body = (...content: readonly (string | Inline)[]) => [
      { ...paragraph(...content), id: 'p' },
    ]
    const note1 = { ...footnote(figure('f2', '7')), id: 'n' }
    const note2 = { ...footnote(figure('f2', '8')), id: 'n' }
    const before = buildNote({ body: body('In all ', figure('f1', '80 %'), note1) })
    const after = buildNote({
      body: body('In all ', figure('f1', '80 %', '2026-11-21T10:00:00.000Z'), note2),
    })
    expect(diffNotes(before, after).figures).toEqual([{ id: 'f2', before: '7', after: '8' }])
    expect(changesOf(before.body, after.body)).toEqual([
      { id: 'p', change: 'changed', words: '[In all 80 % []-[7]+[8][]]' },
    ])
  })

  it('keeps marks: what only became bold reads as equal and is a change', () => {
    const before = [{ ...paragraph('so it is'), id: 'p' }]
    const after = [{ ...paragraph('so ', text('it', 'bold'), ' is'), id: 'p' }]
    expect(changesOf(before, after)).toEqual([{ id: 'p', change: 'changed', words: '[so it is]' }])
  })

  it('reads a paragraph that became a heading word by word', () => {
    expect(changesOf([note('a', 'Returns now')], [{ ...heading(1, 'Returns'), id: 'a' }])).toEqual([
      { id: 'a', change: 'changed', words: '[Returns]-[ now]' },
    ])
  })

  it('takes a paragraph of 50 000 words that differs here and there', () => {
    const words = Array.from({ length: 50_000 }, (_, index) => `word${index}`)
    const changedWords = words.map((word, index) => (index % 1000 === 7 ? 'other' : word))
    const [change] = diffNotes(
      buildNote({ body: [note('a', words.join(' '))] }),
      buildNote({ body: [note('a', changedWords.join(' '))] }),
    ).blocks
    const runs = change === undefined ? [] : wordsOfBlockChange(change, [])
    expect(runs.filter(({ op }) => op === 'added')).toHaveLength(50)
  })
})
