import type { Language } from '@shared/language/language'
import { findLanguage } from '@shared/language/language-of'
import type { Note } from '@shared/note/note'
import type { TypographyProfile } from '@shared/typography/profile'
import { Document, type Paragraph } from 'docx'
import { writeBlock } from './blocks/write-block'
import { createWriteContext } from './blocks/write-context'
import { layout, twips } from './look/layout'
import { numbering } from './look/numbering'
import { styleIds, styles } from './look/styles'
import { writeFirstPage } from './page/first-page'
import { writeFooter } from './page/page-footer'
import type { PrintedNote } from './print/printed-note'
import { footnoteParagraph, plainParagraph } from './word-elements'

const finalLine = '__________________'

/** The tag written into the file; a language without data of ours is named by its code. */
export function languageTagOf(note: Note): string {
  return findLanguage(note.header.language)?.tag ?? note.header.language
}

/** The whole document: styles, numbering, footnotes on designations, one section. */
export function buildDocument(
  note: Note,
  printed: PrintedNote,
  language: Language,
  profile: TypographyProfile,
): Document {
  const context = createWriteContext(note, { printed, language, profile })
  const margin = twips(layout.page.marginMm)
  const { fonts, page } = layout
  return new Document({
    theme: { name: 'Council note', fonts: { headings: fonts.body, body: fonts.body } },
    styles: styles(languageTagOf(note)),
    numbering,
    footnotes: designationFootnotes(printed),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.widthMm), height: twips(page.heightMm) },
            margin: {
              top: margin,
              right: margin,
              bottom: margin,
              left: margin,
              header: twips(page.headerMm),
              footer: twips(page.footerMm),
            },
          },
        },
        footers: { default: writeFooter(note.header, language) },
        children: [
          ...writeFirstPage(note.header, language, profile),
          ...note.body.flatMap((block) => writeBlock(block, context)),
          plainParagraph(finalLine, { style: styleIds.finalLine }),
        ],
      },
    ],
  })
}

function designationFootnotes({
  designations,
}: PrintedNote): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    designations.footnotes.map(({ footnoteId, note }) => [
      String(footnoteId),
      { children: [footnoteParagraph(true, [{ kind: 'text', text: note, marks: [] }], null)] },
    ]),
  )
}
