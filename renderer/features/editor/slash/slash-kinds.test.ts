import { createText } from '@shared/text/text'
import { describe, expect, it } from 'vitest'
import { readKindQuery } from './slash-kinds'

describe('readKindQuery', () => {
  it('narrows to a kind that is named first', () => {
    const text = createText('en')
    const queries = [
      'measure digital tools',
      'Figure ',
      'measure',
      'measures digital',
      'a figure b',
    ]
    expect(queries.map((query) => readKindQuery(query, text))).toEqual([
      { kind: 'measure', words: 'digital tools' },
      { kind: 'figure', words: '' },
      { kind: null, words: 'measure' },
      { kind: null, words: 'measures digital' },
      { kind: null, words: 'a figure b' },
    ])
  })

  it('knows the words of the interface', () => {
    const text = createText('fr')
    expect(
      ['mesure numérique', 'chiffre x', 'figure x'].map((one) => readKindQuery(one, text).kind),
    ).toEqual(['measure', 'figure', 'figure'])
  })
})
