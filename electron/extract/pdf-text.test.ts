import { describe, expect, it } from 'vitest'
import { pdfOf } from '../../test/support/pdf-file'
import { readPdfText } from './pdf-text'

const linesOf = async (...given: Parameters<typeof pdfOf>) =>
  (await readPdfText(pdfOf(...given))).split('\n')

describe('readPdfText', () => {
  it('gives the lines of all pages; what stands apart in a line is one of its own', async () => {
    const pages = [['SECRET UE/EU SECRET\t1/2', 'Skopje, 2 650 officers'], ['Tirana']]
    expect(await linesOf(pages)).toEqual([
      'SECRET UE/EU SECRET',
      '1/2',
      'Skopje, 2 650 officers',
      'Tirana',
    ])
  })

  it('reads no more pages than it may, and leaves the bytes to who gave them', async () => {
    const bytes = pdfOf([['one'], ['two'], ['three']])
    expect(await readPdfText(bytes, 2)).toBe('one\ntwo')
    expect(await readPdfText(bytes, 1)).toBe('one')
  })

  it('finds no words where pages hold none', async () => {
    expect((await linesOf([[], []])).join('')).toBe('')
  })

  it.each([
    ['broken', Buffer.from('%PDF-1.4 zeppelins')],
    ['empty', Buffer.from('')],
    ['of another kind', Buffer.from('PK zeppelins')],
    ['closed by a password', pdfOf([['Zeppelins']], { isEncrypted: true })],
  ])('throws where the file is %s', async (_, bytes) => {
    await expect(readPdfText(bytes)).rejects.toThrow()
  })
})
