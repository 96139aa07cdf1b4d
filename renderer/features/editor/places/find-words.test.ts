import { Schema } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { findWords } from './find-words'

const schema = new Schema({
  nodes: {
    doc: { content: 'p+' },
    p: { content: '(text | figure)*' },
    figure: { group: 'inline', inline: true, atom: true },
    text: { group: 'inline' },
  },
})
const { doc, p, figure } = schema.nodes

function found(words: readonly string[]): string | null {
  const page = doc?.create(
    null,
    [
      p?.create(null, schema.text('Returns and borders.')),
      p?.create(null, [
        schema.text('In '),
        figure?.create(),
        schema.text(' cases Évian returns to border guards led a border operation.'),
      ]),
    ].flatMap((block) => block ?? []),
  )
  if (page === undefined) return null
  const place = findWords(page, words)
  return place && `${place.from}: ${page.textBetween(place.from, place.to)}`
}

describe('findWords', () => {
  it('goes to the block with most of the words, to those that stand together', () => {
    expect([
      found(['border']),
      found(['evian', 'returns']),
      found(['led', 'border']),
      found(['border guards']),
      found(['order']),
      found([]),
    ]).toEqual(['13: border', '34: Évian returns', '51: border', '51: border guards', null, null])
  })
})
