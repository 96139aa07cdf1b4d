import { english } from '@shared/language/en'
import { french } from '@shared/language/fr'
import type { Language } from '@shared/language/language'
import { describe, expect, it } from 'vitest'
import { findUnbreakableSpans } from './unbreakable-spans'

const piecesOf = (text: string, language: Language) =>
  findUnbreakableSpans(text, language).map(({ start, end }) => text.slice(start, end))

describe('findUnbreakableSpans', () => {
  it.each([
    ['some 49 297 people', ['9 2']],
    ['rose by EUR 3 million on 5 May 2024', ['R 3 m', '5 M', 'y 2']],
    ['a fall of 80 % and', ['0 %']],
    ['nothing to tie, 14871/24', []],
  ])('finds in %s', (text, pieces) => expect(piecesOf(text, english)).toEqual(pieces))

  it('follows the language', () =>
    expect(piecesOf('Que faire ? « Rien » :', french)).toEqual(['e ?', '« R', 'n » :']))
})
