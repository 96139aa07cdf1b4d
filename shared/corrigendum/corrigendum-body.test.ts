import { describe, expect, it } from 'vitest'
import { annex, buildNote, cell, heading, paragraph, table } from '../../test/support/note-builder'
import type { Block } from '../note/block'
import type { Header } from '../note/header'
import { plainTextOfBlock } from '../note/plain-text'
import { corrigendumBody } from './corrigendum-body'

const named = <B extends Block>(id: string, block: B): B => ({ ...block, id })

function linesOf(
  before: readonly Block[],
  after: readonly Block[],
  headers: readonly [Partial<Header>, Partial<Header>] = [{}, {}],
): readonly string[] {
  const body = corrigendumBody(
    buildNote({ body: before, header: headers[0] }),
    buildNote({ body: after, header: headers[1] }),
    () => 'new',
  )
  return body.map(plainTextOfBlock)
}

describe('the body of a corrigendum', () => {
  it('gives the sentence that changed, by section and paragraph', () => {
    const body = (share: string) => [
      named('h', heading(1, 'Returns')),
      named('p', paragraph('All goes well.')),
      named('q', paragraph(`Arrivals fell. Returns fell by ${share} in 2024. More is to come.`)),
    ]
    expect(linesOf(body('80 %'), body('82 %'))).toEqual([
      'Section 1, paragraph 2',
      'for: “Returns fell by 80 % in 2024.”',
      'read: “Returns fell by 82 % in 2024.”',
    ])
  })

  it('adds after a place, deletes at a place, and leaves what moved alone', () => {
    const [one, two, three] = ['One.', 'Two.', 'Three.'].map((words, index) =>
      named(`p${index}`, paragraph(words)),
    )
    if (!one || !two || !three) throw new Error('three paragraphs')
    expect(linesOf([one, two], [one, named('n', paragraph('New.')), three])).toEqual([
      'Paragraph 2',
      'delete: “Two.”',
      'After paragraph 1',
      'add: “New.”',
      'After paragraph 1',
      'add: “Three.”',
    ])
    expect(linesOf([one, two, three], [three, one, two])).toEqual([''])
  })

  it('corrects the first page, but not what is given to it late', () => {
    const headers = [
      { subject: 'Old', number: null, codes: [] },
      { subject: 'New', number: '14871/24', codes: ['MIGR 1'] },
    ] as const
    expect(linesOf([], [], headers)).toEqual(['First page, Subject', 'for: “Old”', 'read: “New”'])
  })

  it('names the annex, whose sections are counted anew', () => {
    const body = (words: string) => [
      named('h', heading(1, 'Returns')),
      named('a', annex('Figures')),
      named('p', paragraph(`${words} one.`)),
      named('i', heading(2, 'By country')),
      named('b', annex(`${words} title`)),
    ]
    expect(linesOf(body('Old'), body('New'))).toEqual([
      'ANNEX I, paragraph 1',
      'for: “Old one.”',
      'read: “New one.”',
      'ANNEX II, title',
      'for: “Old title”',
      'read: “New title”',
    ])
  })

  it('names a cell by its table, in the language of the document', () => {
    const grid = (value: string) => [named('t', table([[cell('Serbie'), cell(value)]]))]
    expect(linesOf(grid('10'), grid('12'), [{ language: 'fr' }, { language: 'fr' }])).toEqual([
      'Tableau 1',
      'au lieu de\u00a0: «\u00a010\u00a0»',
      'lire\u00a0: «\u00a012\u00a0»',
    ])
  })
})
