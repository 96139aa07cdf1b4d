import { english } from '@shared/language/en'
import { describe, expect, it } from 'vitest'
import { lintDocx } from '../../test/support/docx-lint'
import {
  buildNote,
  cell,
  footnote,
  heading,
  paragraph,
  reference,
  table,
} from '../../test/support/note-builder'
import { noteToDocx } from './note-to-docx'
import { textOfPart, unzipParts } from './package/package-parts'

const note = buildNote({
  body: [
    { ...heading(1, 'A'), id: 'sec-a' },
    { ...heading(2, 'B'), id: 'sec-b' },
    paragraph('See ', reference('sec-b'), footnote(reference('sec-a'))),
    paragraph(reference('tab'), ' and ', reference('gone')),
    { ...table([[cell('x')]]), id: 'tab' },
  ],
})

describe('references in the Word file', () => {
  it('are fields around the computed number, which Word may follow where it prints the same', async () => {
    const { bytes, findings } = await noteToDocx(note, { audience: 'sending' })
    const parts = unzipParts(bytes)
    const body = textOfPart(parts, 'word/document.xml')
    const fields = `${body}${textOfPart(parts, 'word/footnotes.xml')}`
      .match(/<w:instrText[^>]*>[^<]*/g)
      ?.map((found) => found.replace(/^[^>]*>/, '').trim())
      .filter((words) => /^(REF|HYPERLINK)/.test(words))
    expect(fields).toEqual([
      'REF _b_sec_b \\r \\h',
      'HYPERLINK \\l &quot;_b_tab&quot;',
      'REF _b_sec_a \\r \\h',
    ])
    const words = body.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ')
    expect(words).toContain('section  REF _b_sec_b \\r \\h 1.1')
    expect(words).toContain(english.references.missing)
    expect(findings.map(({ rule }) => rule)).toContain('reference')
    expect(lintDocx(bytes)).toEqual([])
  })
})
