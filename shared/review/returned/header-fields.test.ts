import { describe, expect, it } from 'vitest'
import { emptyHeader, type Header } from '../../note/header'
import { applyHeader } from '../apply/apply-header'
import { fieldChanges } from './header-fields'

const header: Header = {
  ...emptyHeader,
  number: '14871/1/24',
  suffixes: ['REV 1'],
  date: '2024-05-03',
  marking: 'LIMITE',
  to: 'Working Party on Visas',
}
const nothing: readonly unknown[] = []

describe('a printed line of the first page that reads otherwise', () => {
  it('is the field of its header that it means', () => {
    const changes = [
      ['Brussels, 3\u00a0May 2024', 'Brussels, 4 May 2024'],
      ['Brussels, 3 May 2024', 'Luxembourg, 4 May 2024'],
      ['(OR. en)', '(OR. fr)'],
      ['14871/1/24 REV 1', '14871/2/24 REV 2'],
      ['To: Working Party on Visas', 'To: Coreper'],
      ['LIMITE', 'PUBLIC'],
      ['Brussels, 3 May 2024', 'Brussels, some day in May'],
      ['DRAFT', 'DRAFT of May'],
    ].map(([before = '', after = '']) => fieldChanges({ before, after }, header))
    const date = { name: 'date', before: '3 May 2024', after: '4 May 2024' }
    expect(changes).toEqual([
      [date],
      [{ name: 'place', before: 'Brussels', after: 'Luxembourg' }, date],
      [{ name: 'originalLanguage', before: 'en', after: 'fr' }],
      [
        { name: 'number', before: '14871/1/24', after: '14871/2/24' },
        { name: 'suffixes', before: 'REV 1', after: 'REV 2' },
      ],
      [{ name: 'to', before: 'Working Party on Visas', after: 'Coreper' }],
      [{ name: 'marking', before: 'LIMITE', after: 'PUBLIC' }],
      nothing,
      nothing,
    ])
  })

  it('gives the header its day, in whichever language it is written', () => {
    const change = (after: string) => ({
      id: 'n1',
      copyId: 'c',
      author: '',
      at: null,
      isTracked: false,
      conflicts: [],
      kind: 'header' as const,
      field: 'date',
      before: '3 May 2024',
      after,
    })
    const days = ['4 May 2024', '1er mai 2024', 'soon'].map(
      (after) => applyHeader(header, header, change(after))?.date,
    )
    expect(days).toEqual(['2024-05-04', '2024-05-01', undefined])
  })
})
