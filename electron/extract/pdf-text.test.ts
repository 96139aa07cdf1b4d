import type { PdfPage } from '@shared/library/attachments/pdf-reading'
import { describe, expect, it } from 'vitest'
import { pdfOf, pictureOfPixels } from '../../test/support/pdf-file'
import { readPdfPages } from './pdf-text'

async function pagesOf(bytes: Uint8Array, pageLimit?: number) {
  const pages: PdfPage[] = []
  for await (const page of readPdfPages(bytes, pageLimit)) pages.push(page)
  return pages
}
const textsOf = async (...given: Parameters<typeof pagesOf>) =>
  (await pagesOf(...given)).map(({ text }) => text)

describe('readPdfPages', () => {
  it('gives the lines of all pages; what stands apart in a line is one of its own', async () => {
    const pages = [['SECRET UE/EU SECRET\t1/2', 'Skopje, 2 650 officers'], ['Tirana']]
    expect(await textsOf(pdfOf(pages))).toEqual([
      'SECRET UE/EU SECRET\n1/2\nSkopje, 2 650 officers',
      'Tirana',
    ])
  })

  it('reads no more pages than it may, and leaves the bytes to who gave them', async () => {
    const bytes = pdfOf([['one'], ['two'], ['three']])
    expect(await textsOf(bytes, 2)).toEqual(['one', 'two'])
    expect(await pagesOf(bytes, 1)).toEqual([{ text: 'one', isRead: true, pages: 3 }])
  })

  it('has not read a page that shows a picture or lines only; a blank one it has', async () => {
    const [picture, drawn] = [{ drawing: pictureOfPixels }, { drawing: '0 0 m 9 9 l 0 9 l f' }]
    const read = async (...pages: Parameters<typeof pdfOf>[0][number][]) =>
      (await pagesOf(pdfOf(pages))).map(({ isRead }) => isRead)
    expect([
      await read(['one'], [], [' '], ['three']),
      await read(['one'], picture, ['three']),
      await read(drawn),
      // Not looked at any more: that of the page before is asked about anyway.
      await read(picture, []),
    ]).toEqual([[true, true, true, true], [true, false, true], [false], [false, false]])
  })

  it('reads on after a page that is broken', async () => {
    const bytes = pdfOf([['one'], { drawing: 'BT /Unknown 12 Tf (Zep) Tj ET' }, ['three']])
    expect((await pagesOf(bytes)).map(({ text, isRead }) => [text, isRead])).toEqual([
      ['one', true],
      ['', false],
      ['three', true],
    ])
  })

  it.each([
    ['broken', Buffer.from('%PDF-1.4 zeppelins')],
    ['empty', Buffer.from('')],
    ['of another kind', Buffer.from('PK zeppelins')],
    ['closed by a password', pdfOf([['Zeppelins']], { isEncrypted: true })],
  ])('throws where the file is %s', async (_, bytes) => {
    await expect(pagesOf(bytes)).rejects.toThrow()
  })
})
