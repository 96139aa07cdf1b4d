import { FicheError } from '@shared/contract/error'
import { languageOf } from '@shared/language/language-of'
import { type Note, noteSchema } from '@shared/note/note'
import { withReferences } from '@shared/note/references/references'
import {
  excerptOf,
  excerptsNotToBeSaid,
  mayHoldNotToBeSaid,
} from '@shared/note/roles/not-to-be-said'
import { findSecretWords, openLinesOf, type SecretLine } from '@shared/note/roles/secret-words'
import { cleanText } from '@shared/typography/clean-text'
import { defaultProfile, type TypographyProfile } from '@shared/typography/profile'
import { Packer } from 'docx'
import { buildDocument, languageTagOf } from './build-document'
import { listFindings, type NoteFinding } from './note-findings'
import { type FileProperties, finishParts } from './package/finish'
import { addModelPart } from './package/model-part'
import { unzipParts, zipParts } from './package/package-parts'
import { type FindImage, printNote } from './print/printed-note'

export type ExportOptions = {
  /**
   * A file for sending carries nothing that is not on a page; colleagues also get the note, but
   * not its comments, which no page would show them.
   */
  readonly audience: 'sending' | 'colleagues'
  /** Author named in the file's properties; none if not given. */
  readonly creator?: string
  /** The author's house style; Council documents if not given. */
  readonly profile?: TypographyProfile
  /** What is not to be said in any note: it does not leave unmarked either. */
  readonly secrets?: readonly SecretLine[]
  /** Where the pictures of the note are; without it they are left out and told. */
  readonly findImage?: FindImage
}

export type ExportedNote = { readonly bytes: Uint8Array; readonly findings: readonly NoteFinding[] }

/**
 * Turns a note into a Word file in Council layout.
 *
 * @returns bytes of the .docx, the same for the same note and options wherever it runs, and what
 *   its author should know before sending it
 * @throws ZodError if the note is not one; FicheError `not-to-be-said` or `secret-words`, naming
 *   the places, where a document that leaves holds what must not
 * @see ECMA-376-1 chapter 17; docs/adr/0004-word-exporter.md
 */
export async function noteToDocx(note: Note, options: ExportOptions): Promise<ExportedNote> {
  // Parsing also makes every part of the note an object of its own, which the writers rely on.
  const parsed = noteSchema.parse(note)
  refuseNotToBeSaid(parsed)
  refuseSecretWords(parsed, options.secrets ?? [])
  const language = languageOf(parsed.header.language)
  const checked = { ...parsed, body: withReferences(parsed.body, language) }
  const profile = options.profile ?? defaultProfile
  const printed = printNote(checked, language, profile, options.findImage)
  const packed = await Packer.toBuffer(buildDocument(checked, printed, language, profile))
  const { footnotes } = printed.designations
  const finished = finishParts(unzipParts(packed), {
    properties: filePropertiesOf(checked, options),
    customMarks: new Map(footnotes.map(({ footnoteId, mark }) => [footnoteId, mark])),
  })
  const { comments: _stay, ...shared } = parsed
  const parts = options.audience === 'colleagues' ? addModelPart(finished, shared) : finished
  return { bytes: zipParts(parts), findings: listFindings(checked, printed, language) }
}

/** A warning would come too late: the file may be sent before anybody reads it. */
function refuseNotToBeSaid({ header, body }: Note): void {
  if (mayHoldNotToBeSaid(header)) return
  const excerpts = excerptsNotToBeSaid(body)
  if (excerpts.length === 0) return
  throw new FicheError('not-to-be-said', excerpts.map((excerpt) => `“${excerpt}”`).join(', '))
}

/** The same words without their mark: copied through another program, or typed again. */
function refuseSecretWords({ header, body }: Note, secrets: readonly SecretLine[]): void {
  if (mayHoldNotToBeSaid(header)) return
  const lines = [header.subject, ...openLinesOf(body)]
  const found = findSecretWords(lines, secrets).flatMap((secret, index) =>
    secret === undefined ? [] : [`“${excerptOf(lines[index] ?? '')}” (“${secret.title}”)`],
  )
  if (found.length > 0) throw new FicheError('secret-words', found.join(', '))
}

/** What is sent is dated with the date on its first page: when it was typed is nobody's business. */
function filePropertiesOf(note: Note, { audience, creator }: ExportOptions): FileProperties {
  const { type, number, suffixes, subject, date } = note.header
  const reference = [type, number ?? '', ...suffixes].filter((part) => part !== '').join(' ')
  const sentAt = date === null ? null : `${date}T00:00:00Z`
  return {
    title: cleanText(subject === '' ? reference : subject),
    subject: cleanText(reference),
    creator: creator === undefined ? undefined : cleanText(creator),
    writtenAt: audience === 'sending' ? sentAt : note.savedAt,
    languageTag: languageTagOf(note),
  }
}
