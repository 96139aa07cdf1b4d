import { describe, expect, it } from 'vitest'
import { importWords } from '../../../test/support/imported-words'
import { wordParagraph, wordTable, wordText } from '../../../test/support/word-values'
import type { WordBlock, WordDocument, WordRun } from '../word-document'

const comment = {
  id: '1',
  initials: '',
  author: 'Anna',
  at: '2024-11-20T10:00:00.000Z',
  text: 'Why?',
  parentId: null,
  isResolved: false,
}
const about = (words: string) => wordText(words, { comments: ['1'] })

/** Where the comment stands, on which words, and what is told of it. */
function placeOf(blocks: readonly WordBlock[], said: Partial<WordDocument> = {}) {
  const { body, comments, notKept } = importWords(blocks, { comments: [comment], ...said })
  return {
    body,
    places: comments.map(({ quote, ranges }) => ({ quote, ranges })),
    told: notKept.filter(({ what }) => what === 'comment-place').map(({ near }) => near),
  }
}

const call: WordRun = {
  kind: 'note',
  noteId: 'a',
  customMark: null,
  change: null,
  comments: [],
}

describe('the place of a comment', () => {
  it('is in the footnote that it is about', () => {
    const { body, places, told } = placeOf([wordParagraph([wordText('Returns rose.'), call])], {
      notes: {
        a: {
          kind: 'footnote',
          blocks: [wordParagraph([wordText(' See '), about('Frontex'), wordText('.')])],
        },
      },
    })
    const [block] = body
    const note = block?.kind === 'paragraph' ? block.content[1] : undefined
    const id = note?.kind === 'footnote' ? note.id : ''
    expect({ places, told }).toEqual({
      places: [{ quote: 'Frontex', ranges: [{ in: id, start: 4, end: 11 }] }],
      told: [],
    })
  })

  it('is next to what is no text of a note: a caption, the first page, the top of pages', () => {
    const text = wordParagraph('Delegations will find attached a paper.')
    const captioned = placeOf([
      wordParagraph([wordText('Table 1: '), about('Arrivals')]),
      wordTable([['Year', '2024']]),
    ])
    const table = captioned.body.find(({ kind }) => kind === 'table')
    const cell = table?.kind === 'table' ? table.rows[0]?.cells[0]?.content[0]?.id : ''
    expect([captioned.places, captioned.told]).toEqual([
      [{ quote: 'Arrivals', ranges: [{ in: cell, start: 0, end: 4 }] }],
      ['Arrivals'],
    ])
    const onTop = placeOf([text], { headers: [[wordParagraph([about('Draft')])]] })
    expect([onTop.places, onTop.told]).toEqual([
      [{ quote: 'Draft', ranges: [{ in: onTop.body[0]?.id, start: 0, end: 11 }] }],
      ['Draft'],
    ])
  })

  it('moves with the words that became part of a reference', () => {
    const { body, places } = placeOf([
      wordParagraph('Returns', { style: 'heading 1', outlineLevel: 1, ids: ['h'] }),
      wordParagraph([
        wordText('As section '),
        wordText('1', { link: '#_b_h', field: 'REF' }),
        wordText(' says, '),
        about('returns rose'),
      ]),
    ])
    const block = body[1]
    expect(block).toMatchObject({
      content: [{ text: 'As ' }, { kind: 'reference' }, { text: ' says, returns rose' }],
    })
    expect(places).toEqual([
      { quote: 'returns rose', ranges: [{ in: block?.id, start: 11, end: 23 }] },
    ])
  })
})
