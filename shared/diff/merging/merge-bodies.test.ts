import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildNote,
  cell,
  heading,
  item,
  list,
  paragraph,
  questions,
  table,
} from '../../../test/support/note-builder'
import { editedNoteArbitrary } from '../../../test/support/note-edits-arbitrary'
import type { Block } from '../../note/block'
import { plainTextOfBlock } from '../../note/plain-text'
import { type MergedBody, mergeBodies } from './merge-bodies'
import type { Fate, MergeOptions } from './pairs'

const all = { moves: 'told', gone: 'each' } as const

/** The words of the blocks, list items and rows of one state, as the merged body has them. */
function wordsOf({ body, parts }: MergedBody, state: 'before' | 'after'): readonly string[] {
  const inState = (part: object) => parts.get(part)?.[state] != null
  const words = (block: Block): readonly string[] => {
    // They hold no words of their own.
    if (!inState(block) || block.kind === 'contents') return []
    if (block.kind === 'list')
      return block.items.filter(inState).flatMap((one) => one.sublists.flatMap(words))
    return block.kind === 'table' ? [`${block.rows.filter(inState).length}`] : [block.id]
  }
  return body.flatMap(words)
}

function fatesOf(before: readonly Block[], after: readonly Block[], options: MergeOptions = all) {
  const { body, parts } = mergeBodies(before, after, options)
  const told: (readonly [Fate | undefined, string])[] = []
  for (const block of body) {
    told.push([parts.get(block)?.fate, `${block.kind} ${plainTextOfBlock(block)}`])
    const inner =
      block.kind === 'list' || block.kind === 'questions'
        ? block.items
        : block.kind === 'table'
          ? block.rows
          : []
    for (const part of inner) told.push([parts.get(part)?.fate, 'id' in part ? part.id : 'row'])
  }
  return told
}

const named = <Part extends { readonly id: string }>(id: string, part: Part): Part => ({
  ...part,
  id,
})

describe('mergeBodies', () => {
  it('has the blocks and rows of both states in their order', () => {
    fc.assert(
      fc.property(editedNoteArbitrary, ([before, after]) => {
        const merged = mergeBodies(before.body, structuredClone(after.body), all)
        const alone = (body: readonly Block[], state: 'before' | 'after') =>
          wordsOf(
            state === 'before' ? mergeBodies(body, [], all) : mergeBodies([], body, all),
            state,
          )
        const told = mergeBodies(before.body, structuredClone(after.body), {
          ...all,
          moves: 'rewritten',
        })
        expect(wordsOf(told, 'before')).toEqual(alone(before.body, 'before'))
        expect(wordsOf(told, 'after')).toEqual(alone(after.body, 'after'))
        expect(wordsOf(merged, 'after')).toEqual(alone(after.body, 'after'))
      }),
    )
  })

  it('leaves what was removed where it was, and tells what moved at both places', () => {
    const before = [
      named('a', paragraph('One')),
      named('b', paragraph('Two')),
      named('c', paragraph('3')),
    ]
    const after = [
      named('c', paragraph('3')),
      named('a', paragraph('One')),
      named('d', paragraph('4')),
    ]
    expect(fatesOf(before, after)).toEqual([
      ['moved', 'paragraph 3'],
      ['kept', 'paragraph One'],
      ['removed', 'paragraph Two'],
      ['away', 'paragraph 3'],
      ['added', 'paragraph 4'],
    ])
    expect(fatesOf(before, after, { moves: 'rewritten', gone: 'first' })).toEqual([
      ['added', 'paragraph 3'],
      ['kept', 'paragraph One'],
      ['removed', 'paragraph Two'],
      ['added', 'paragraph 4'],
    ])
  })

  it('takes out and puts in what became something else', () => {
    const before = [named('a', paragraph('One'))]
    expect(fatesOf(before, [named('a', heading(1, 'One'))])).toEqual([
      ['removed', 'paragraph One'],
      ['added', 'heading One'],
    ])
  })

  it('goes into lists, questions and tables', () => {
    const items = (...ids: readonly string[]) =>
      named('l', list('numbered', ...ids.map((id) => named(id, item(id)))))
    const asked = (...words: readonly string[]) =>
      buildNote({ body: [named('q', questions('Ask:', ...words))] }).body
    const rows = (...words: readonly string[]) =>
      named('t', table(words.map((word) => [cell(named(word, paragraph(word)))])))
    expect(
      fatesOf(
        [items('i', 'j'), ...asked('A?'), rows('m', 'n')],
        [items('i', 'k'), ...asked('A?', 'B?'), rows('m', 'o', 'p')],
      ),
    ).toEqual([
      ['kept', 'list i\nj\nk'],
      ['kept', 'i'],
      ['removed', 'j'],
      ['added', 'k'],
      ['kept', 'questions Ask:\nA?\nB?'],
      ['kept', 'x1'],
      ['added', 'x2'],
      ['kept', 'table m\nn\no\np'],
      ['kept', 'row'],
      ['removed', 'row'],
      ['added', 'row'],
      ['added', 'row'],
    ])
  })

  it('does not lay a column over another', () => {
    const rows = (...words: readonly string[]) =>
      named('t', table([words.map((word) => cell(named(word, paragraph(word))))]))
    expect(fatesOf([rows('a', 'b')], [rows('a', 'b', 'c')])).toEqual([
      ['removed', 'table a\nb'],
      ['removed', 'row'],
      ['added', 'table a\nb\nc'],
      ['added', 'row'],
    ])
  })
})
