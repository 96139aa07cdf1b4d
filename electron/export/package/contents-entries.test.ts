import { describe, expect, it } from 'vitest'
import { annex, buildNote, contents, heading, paragraph } from '../../../test/support/note-builder'
import { noteToDocx } from '../note-to-docx'
import { lacksPages, withoutMarksInContents } from './contents-entries'
import { textOfPart, unzipParts } from './package-parts'

const note = buildNote({
  body: [contents, heading(1, 'Kosovo'), paragraph('Text'), annex('Figures')],
})

async function exported() {
  const { bytes } = await noteToDocx(note, { audience: 'sending' })
  return unzipParts(bytes)
}

describe('a contents table', () => {
  it('lists headings and annexes with their pages, without marks of footnotes', async () => {
    const parts = await exported()
    const entries = textOfPart(parts, 'word/document.xml').match(/<w:hyperlink.*?<\/w:hyperlink>/gs)
    expect(
      entries?.map((entry) =>
        entry
          .replace(/<w:instrText.*?<\/w:instrText>|<[^>]+>/g, ' ')
          .trim()
          .split(/\s+/)
          .join(' '),
      ),
    ).toEqual(['1) Kosovo 1', 'ANNEX Figures 2'])
    expect(lacksPages(parts)).toBe(false)
  })

  it('is the same at each export', async () => {
    expect(await exported()).toEqual(await exported())
  })

  it('is known to lack a page', async () => {
    const parts = new Map(await exported())
    const xml = textOfPart(parts, 'word/document.xml')
    const blank = xml.replace(
      /(PAGEREF _Toc1 \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/>)<w:t[^>]*>1<\/w:t>/,
      '$1',
    )
    expect(blank).not.toBe(xml)
    expect(lacksPages(parts.set('word/document.xml', blank))).toBe(true)
  })

  it('loses asterisks only where there are such footnotes', () => {
    const link = '<w:hyperlink w:anchor="_Toc1"><w:t>Kosovo* and 2*3</w:t></w:hyperlink>'
    const parts = new Map([['word/document.xml', `${link}<w:t>Kosovo*</w:t>`]])
    expect(withoutMarksInContents(parts, false)).toEqual(parts)
    expect(textOfPart(withoutMarksInContents(parts, true), 'word/document.xml')).toBe(
      `${link.replace('Kosovo*', 'Kosovo')}<w:t>Kosovo*</w:t>`,
    )
  })
})
