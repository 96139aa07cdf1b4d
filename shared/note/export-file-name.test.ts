import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportFileName } from './export-file-name'
import { emptyHeader } from './header'

const nameOf = (title: string, number: string | null = null, suffixes: readonly string[] = []) =>
  exportFileName({ title, header: { ...emptyHeader, number, suffixes } })

describe('exportFileName', () => {
  it('begins with the number, if there is one', () => {
    expect(nameOf('Western Balkans', '14871/24')).toBe('14871-24 Western Balkans.docx')
    expect(nameOf('Visas', '14860/1/18', ['REV 1', 'COR 2'])).toBe(
      '14860-1-18 REV 1 COR 2 Visas.docx',
    )
    expect(nameOf('COR 1 Visas', '14871/24', ['COR 1'])).toBe('14871-24 COR 1 Visas.docx')
    expect(nameOf('Türkiye: state of play?')).toBe('Türkiye- state of play.docx')
  })

  it('ends with a whole word', () => {
    expect(nameOf('The migratory situation on the Western Balkans route', '14871/24')).toBe(
      '14871-24 The migratory situation on the Western Balkans.docx',
    )
    expect(nameOf('x'.repeat(70))).toBe(`${'x'.repeat(60)}.docx`)
  })

  it('never is empty, a device or a hidden file', () => {
    expect(['', '..', 'con', 'NUL.x'].map((title) => nameOf(title))).toEqual([
      'Note.docx',
      'Note.docx',
      'Note con.docx',
      'Note NUL.x.docx',
    ])
  })

  it('is a plain file name for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(nameOf(title)).toMatch(/^[^\p{Cc}<>:"/\\|?*.\s-][^\p{Cc}<>:"/\\|?*]*\.docx$/u)
      }),
    )
  })
})
