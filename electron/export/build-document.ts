import type { Language } from '@shared/language/language'
import type { Note } from '@shared/note/note'
import { documentTypeOf } from '@shared/note/types/document-type'
import type { TypographyProfile } from '@shared/typography/profile'
import { Document, type Paragraph } from 'docx'
import { startsOf } from './blocks/list-numbering'
import { writeBody } from './blocks/write-body'
import { createWriteContext } from './blocks/write-context'
import { twips } from './look/layout'
import { layoutOf } from './look/layouts'
import { numbering } from './look/numbering'
import { styleIds, styles } from './look/styles'
import { writeFirstPage } from './page/first-page'
import { writeFooter } from './page/page-footer'
import { writePlainFooter, writePlainHead } from './page/plain-page'
import { languageTagOf } from './print/document-title'
import type { PrintedNote } from './print/printed-note'
import { footnoteParagraph, plainParagraph } from './word-elements'

const finalLine = '__________________'

/** The whole document: styles, numbering, footnotes on designations, one section. */
export function buildDocument(
  note: Note,
  printed: PrintedNote,
  language: Language,
  profile: TypographyProfile,
): Document {
  const layout = layoutOf(documentTypeOf(note.header).kind)
  const context = createWriteContext(note, { printed, language, profile, layout })
  const { fonts, head, page } = layout
  const margin = twips(page.marginMm)
  return new Document({
    theme: {
      name: head === 'council' ? 'Council note' : 'Plain note',
      fonts: { headings: fonts.body, body: fonts.body },
    },
    styles: styles(layout, languageTagOf(note)),
    numbering: numbering(layout, startsOf(note.body)),
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
        ...(head === 'council'
          ? {
              footers: { default: writeFooter(note.header, language) },
              children: [
                ...writeFirstPage(note.header, language, profile),
                ...writeBody(note.body, context),
                plainParagraph(finalLine, { style: styleIds.finalLine }),
              ],
            }
          : {
              footers: { default: writePlainFooter(note.header, context) },
              children: [...writePlainHead(note, context), ...writeBody(note.body, context)],
            }),
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
