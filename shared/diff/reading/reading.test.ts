import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNote, heading, item, list, paragraph } from '../../../test/support/note-builder'
import { editedNoteArbitrary } from '../../../test/support/note-edits-arbitrary'
import type { Block } from '../../note/block'
import { uniqueIds } from '../list-change'
import { diffNotes } from '../note-diff'
import { alignIds } from './align-ids'
import { changeLines } from './change-lines'
import { readList } from './read-list'
import { takeBlock } from './take-block'
import { wordChanges } from './word-changes'

const named = (id: string, block: Block): Block => ({ ...block, id })
const words = (id: string, text: string) => named(id, paragraph(text))

function linesOf(before: readonly Block[], after: readonly Block[]) {
  const [one, other] = [buildNote({ body: before }), buildNote({ body: after })]
  return changeLines(diffNotes(one, other), one, other)
}

describe('the reading order of two states', () => {
  it('has every block of both, those of the state after in its order', () => {
    fc.assert(
      fc.property(editedNoteArbitrary, ([before, after]) => {
        const read = readList(before.body, after.body, diffNotes(before, after).blocks)
        const shown = read.filter(({ kind }) => kind !== 'removed' && kind !== 'away')
        expect(shown.map(({ item: block }) => block)).toEqual(after.body)
        const old = read.filter(({ kind }) => kind !== 'added' && kind !== 'moved')
        expect(old.map(({ id }) => id).toSorted()).toEqual(uniqueIds(before.body).toSorted())
      }),
      { numRuns: 50 },
    )
  })

  it('shows what was removed where it was, and what moved at both places', () => {
    const before = [words('a', 'A'), words('b', 'B'), words('c', 'C'), words('d', 'D')]
    const after = [words('d', 'D'), words('a', 'A'), words('c', 'C')]
    const { blocks } = diffNotes(buildNote({ body: before }), buildNote({ body: after }))
    expect(readList(before, after, blocks).map(({ id, kind }) => [id, kind])).toEqual([
      ['d', 'moved'],
      ['a', 'kept'],
      ['b', 'removed'],
      ['c', 'kept'],
      ['d', 'away'],
    ])
  })
})

describe('the list of changes', () => {
  it('tells a number with its unit, in its section', () => {
    const body = (share: string) => [
      named('h', heading(1, 'Returns')),
      words('p', `A fall of ${share} % in a year.`),
    ]
    expect(linesOf(body('80'), body('82'))).toMatchObject([
      { kind: 'changed', id: 'p', section: 'Returns', words: [{ before: '80 %', after: '82 %' }] },
    ])
  })

  it('tells a section that moved as one line', () => {
    const [one, two] = ['one', 'two'].map((name) => [
      named(name, heading(1, name)),
      words(`${name}-a`, `${name} first`),
      words(`${name}-b`, `${name} second`),
    ])
    if (!one || !two) throw new Error('two sections')
    expect(linesOf([...one, words('x', 'x'), ...two], [...two, ...one, words('x', 'x')])).toEqual([
      expect.objectContaining({ kind: 'moved', id: 'two', count: 3, words: [] }),
    ])
  })

  it('is silent on a figure that was only looked at again', () => {
    const body = (shownAt: string | null) => [
      named(
        'p',
        paragraph({
          kind: 'figure',
          id: 'f',
          observationId: 'o',
          form: 'signed',
          shown: '80 %',
          shownAt,
        }),
      ),
    ]
    expect(linesOf(body(null), body('2026-11-21T10:00:00.000Z'))).toEqual([])
  })

  it('tells what came and went without the words that stayed', () => {
    expect(
      wordChanges([
        { op: 'equal', text: 'In ' },
        { op: 'removed', text: '80\u00a0' },
        { op: 'added', text: '82 ' },
        { op: 'equal', text: '% in ' },
        { op: 'removed', text: 'May' },
        { op: 'added', text: 'June' },
        { op: 'equal', text: ' it fell' },
        { op: 'added', text: ' again' },
      ]),
    ).toEqual([
      { before: '80\u00a0%', after: '82 %' },
      { before: 'May', after: 'June' },
      { before: null, after: 'again' },
    ])
  })
})

describe('taking a block from another state', () => {
  const old = [words('a', 'A'), words('b', 'B'), words('c', 'C')]

  it('puts it in place of its own, or after its neighbour, or first', () => {
    const idsOf = (blocks: readonly Block[], id: string) =>
      takeBlock(blocks, old, id).map((block) => block.id)
    expect(takeBlock([words('b', 'other')], old, 'b')).toEqual([words('b', 'B')])
    expect(idsOf([words('a', 'A'), words('x', 'X')], 'c')).toEqual(['a', 'c', 'x'])
    expect(idsOf([words('x', 'X')], 'a')).toEqual(['a', 'x'])
    expect(idsOf([words('x', 'X')], 'nothing')).toEqual(['x'])
  })
})

describe('two notes that were written apart', () => {
  it('are compared by what their blocks say', () => {
    const items = (id: string, ...texts: readonly string[]) =>
      named(id, list('bulleted', ...texts.map((text, at) => ({ ...item(text), id: `${id}${at}` }))))
    const one = [
      words('1', 'Same words.'),
      words('2', 'Returns fell by 80 %'),
      items('3', 'a', 'b'),
    ]
    const other = [
      words('x', 'Same words.'),
      words('y', 'Returns fell by 82 %'),
      words('1', 'Quite another thing'),
      items('z', 'a', 'b'),
    ]
    expect(linesOf(alignIds(one, other), other)).toMatchObject([
      { kind: 'changed', id: 'y', words: [{ before: '80 %', after: '82 %' }] },
      { kind: 'added', id: '1' },
    ])
  })
})
