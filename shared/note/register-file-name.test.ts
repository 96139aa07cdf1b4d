import { describe, expect, it } from 'vitest'
import { registerFileName } from './register-file-name'

const nameOf = (number: string | null, suffixes: readonly string[] = [], language = 'en') =>
  registerFileName({ number, suffixes, language })

describe('registerFileName', () => {
  it('names a document as the register does', () => {
    expect([
      nameOf('14871/24'),
      nameOf('14871/24', ['REV 1']),
      nameOf('14871/1/24', ['REV 1']),
      nameOf('14871/24', ['COR 1'], 'fr'),
      nameOf('14871/24', ['ADD 1']),
      nameOf('ST 5012/25'),
      nameOf('12741/00', ['ADD 1', 'REV 1']),
      nameOf('WK 10235/2022', ['ADD 2']),
      nameOf('WK 832/2023', ['INIT']),
      nameOf('CM 4081/2/24', ['REV 2']),
    ]).toEqual([
      'st14871.en24.docx',
      'st14871-re01.en24.docx',
      'st14871-re01.en24.docx',
      'st14871-co01.fr24.docx',
      'st14871-ad01.en24.docx',
      'st05012.en25.docx',
      'st12741-ad01re01.en00.docx',
      'wk10235-ad02.en22.docx',
      'wk00832.en23.docx',
      'cm04081-re02.en24.docx',
    ])
  })

  it('has no name for what has no number', () => {
    expect([nameOf(null), nameOf(''), nameOf(null, ['REV 1']), nameOf('draft 3')]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
