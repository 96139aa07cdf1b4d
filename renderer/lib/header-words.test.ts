import { expect, it } from 'vitest'
import { headerWords } from './header-words'

it('says on one line what a field of a header holds, dates as the reader writes them', () => {
  const values = [null, 'none', 'LIMITE', ['JAI 1545', 'MIGR 390'], '2024-11-28', '14871/24']
  expect(values.map((value) => headerWords(value, 'fr'))).toEqual([
    '',
    '',
    'LIMITE',
    'JAI 1545, MIGR 390',
    '28 novembre 2024',
    '14871/24',
  ])
})
