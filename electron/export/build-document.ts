import type { Language } from '@shared/language/language'
import type { Note } from '@shared/note/note'
import { documentTypeOf } from '@shared/note/types/document-type'
import type { TypographyProfile } from '@shared/typography/profile'
import { Document, type PageNumberEstimator, type Paragraph } from 'docx'
import { startsOf } from './blocks/list-numbering'
import { createWriteContext } from './blocks/write-context'
import type { NumberedComment } from './comments/place-comments'
import { wordComments } from './comments/word-comments'
import { layoutOf } from './look/layouts'
import { numbering } from './look/numbering'
import { styles } from './look/styles'
import { languageTagOf } from './print/document-title'
import type { PrintedNote } from './print/printed-note'
import { writeSections } from './sections'
import { footnoteParagraph } from './word-elements'

type BuildOptions = {
  readonly language: Language
  readonly profile: TypographyProfile
  /** Counts the pages for a contents table. */
  readonly pageNumbers?: PageNumberEstimator | undefined
  readonly comments?: readonly NumberedComment[]
  /** Without head and footers. */
  readonly isBodyOnly?: boolean
}

/** The whole document: styles, numbering, footnotes on designations, the main text and annexes. */
export function buildDocument(
  note: Note,
  printed: PrintedNote,
  { language, profile, pageNumbers, comments = [], isBodyOnly }: BuildOptions,
): Document {
  const layout = layoutOf(documentTypeOf(note.header).kind)
  const context = createWriteContext(note, { printed, language, profile, layout })
  const { fonts, head } = layout
  return new Document({
    theme: {
      name: head === 'council' ? 'Council note' : 'Plain note',
      fonts: { headings: fonts.body, body: fonts.body },
    },
    styles: styles(layout, languageTagOf(note)),
    numbering: numbering(layout, startsOf(note.body)),
    footnotes: designationFootnotes(printed),
    sections: writeSections(note, context, isBodyOnly),
    ...(pageNumbers && { pageNumbers }),
    ...(comments.length > 0 && { comments: { children: wordComments(comments) } }),
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
