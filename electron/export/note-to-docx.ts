import type { Note } from '@shared/note/note'
import { cleanText } from '@shared/typography/clean-text'
import { buildDocument } from './build-document'
import { contentsFindings, loadPageNumbers } from './contents-pages'
import type { ChangesOptions } from './marks/changes-options'
import { markNote } from './marks/mark-note'
import { listFindings, type NoteFinding } from './note-findings'
import { compileParts } from './package/compile-parts'
import { type FileProperties, finishParts } from './package/finish'
import { addModelPart } from './package/model-part'
import { zipParts } from './package/package-parts'
import { documentTitleOf, languageTagOf, referenceOf } from './print/document-title'
import { type PrintOptions, prepareNote } from './print/prepared-note'
import { type StyleNames, withStyleNames } from './template/body-only'
import { inTemplate } from './template/in-template'

export type ExportOptions = PrintOptions & {
  /**
   * A file for sending carries nothing that is not on a page; colleagues also get the note, and its
   * comments as Word's own.
   */
  readonly audience: 'sending' | 'colleagues'
  /** Author named in the file's properties; none if not given. */
  readonly creator?: string
  /** What changed since an earlier document, marked; none are if not given. */
  readonly changes?: ChangesOptions
  /** An institution's .dotx or .docx, whose styles, page, header and footer the file gets. */
  readonly template?: Uint8Array | undefined
  /** The text alone, to be pasted into another document, its styles under the names there. */
  readonly bodyOnly?: StyleNames | undefined
}

export type ExportedNote = { readonly bytes: Uint8Array; readonly findings: readonly NoteFinding[] }

/**
 * Turns a note into a Word file in Council layout.
 *
 * @returns bytes of the .docx, the same for the same note and options wherever it runs, and what
 *   its author should know before sending it
 * @throws ZodError if the note is not one; FicheError `not-to-be-said` or `secret-words`, naming
 *   the places, where a document that leaves holds what must not; `template-…` for a template that
 *   cannot be used; `style-map-wrong`
 * @see ECMA-376-1 chapter 17; docs/adr/0004-word-exporter.md
 */
export async function noteToDocx(note: Note, options: ExportOptions): Promise<ExportedNote> {
  const withComments = options.audience === 'colleagues'
  const prepared = prepareNote(note, { ...options, withComments })
  const { note: checked, stored, language, profile } = prepared
  const { changes } = options
  const marked = changes === undefined ? null : markNote(prepared, changes, options)
  const { note: written, printed } = marked ?? prepared
  const pageNumbers = await loadPageNumbers(written.body)
  const look = { language, profile, pageNumbers, comments: prepared.comments }
  const isBodyOnly = options.bodyOnly !== undefined
  const compiled = compileParts(buildDocument(written, printed, { ...look, isBodyOnly }))
  const { footnotes } = printed.designations
  const finished = finishParts(compiled, {
    properties: filePropertiesOf(checked, options),
    customMarks: new Map(footnotes.map(({ footnoteId, mark }) => [footnoteId, mark])),
  })
  const named = withStyleNames(finished, options.bodyOnly ?? {})
  const placed = await inTemplate(named, options.template, prepared)
  const { comments: _stay, ...shared } = stored
  const parts =
    options.audience === 'colleagues' ? addModelPart(placed.parts, shared) : placed.parts
  return {
    bytes: zipParts(parts),
    findings: [
      ...(marked?.findings ?? []),
      ...listFindings(checked, prepared.printed, language, !isBodyOnly),
      ...contentsFindings(finished),
      ...placed.findings,
    ],
  }
}

/** What is sent is dated with the date on its first page: when it was typed is nobody's business. */
function filePropertiesOf(note: Note, { audience, creator }: ExportOptions): FileProperties {
  const { date } = note.header
  const sentAt = date === null ? null : `${date}T00:00:00Z`
  return {
    title: documentTitleOf(note),
    subject: referenceOf(note),
    creator: creator === undefined ? undefined : cleanText(creator),
    writtenAt: audience === 'sending' ? sentAt : note.savedAt,
    languageTag: languageTagOf(note),
  }
}
