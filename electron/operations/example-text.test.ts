import { describe, expect, it } from 'vitest'
import { piecesOf } from './example-text'

describe('piecesOf', () => {
  it('splits a sentence at its figures', () => {
    expect(piecesOf('{S010 signed} are men and {S011 words} women')).toEqual([
      { kind: 'figure', observationId: 'S010', form: 'signed' },
      { kind: 'text', text: ' are men and ' },
      { kind: 'figure', observationId: 'S011', form: 'words' },
      { kind: 'text', text: ' women' },
    ])
  })

  it('leaves other braces alone', () => {
    expect(piecesOf('a {b} c')).toEqual([{ kind: 'text', text: 'a {b} c' }])
  })

  it('refuses a form that does not exist', () => {
    expect(() => piecesOf('{S010 loud}')).toThrow()
  })
})
