import { FicheError } from '@shared/contract/error'
import type { Language } from '@shared/language/language'
import { languageOf } from '@shared/language/language-of'
import { type Note, noteSchema } from '@shared/note/note'
import { withReferences } from '@shared/note/references/references'
import {
  excerptOf,
  excerptsNotToBeSaid,
  mayHoldNotToBeSaid,
} from '@shared/note/roles/not-to-be-said'
import { findSecretWords, openLinesOf, type SecretLine } from '@shared/note/roles/secret-words'
import { defaultProfile, type TypographyProfile } from '@shared/typography/profile'
import { type NumberedComment, placeComments } from '../comments/place-comments'
import { type FindImage, type PrintedNote, printNote } from './printed-note'

export type PrintOptions = {
  /** The author's house style; Council documents if not given. */
  readonly profile?: TypographyProfile
  /** What is not to be said in any note: it does not leave unmarked either. */
  readonly secrets?: readonly SecretLine[]
  /** Where the pictures of the note are; without it they are left out and told. */
  readonly findImage?: FindImage
  /** Finds the words that comments are about; no page shows them. */
  readonly withComments?: boolean
}

/** A note that may leave, with all that is printed of it; what every format is written from. */
export type PreparedNote = {
  /** As it is in the store. */
  readonly stored: Note
  /** References read as the numbers are now. */
  readonly note: Note
  readonly printed: PrintedNote
  readonly language: Language
  readonly profile: TypographyProfile
  /** None unless they were asked for. */
  readonly comments: readonly NumberedComment[]
}

/**
 * Checks a note and sets its texts.
 *
 * @throws ZodError if the note is not one; FicheError `not-to-be-said` or `secret-words`, naming
 *   the places, where a document that leaves holds what must not
 */
export function prepareNote(note: Note, options: PrintOptions): PreparedNote {
  const prepared = setNote(note, options)
  refuseNotToBeSaid(prepared.stored)
  refuseSecretWords(prepared.stored, options.secrets ?? [])
  return prepared
}

/**
 * Sets the texts of a note of which nothing may leave unasked.
 *
 * @throws ZodError if the note is not one
 */
export function setNote(note: Note, options: PrintOptions): PreparedNote {
  // Parsing also makes every part of the note an object of its own, which the writers rely on.
  const parsed = noteSchema.parse(note)
  const language = languageOf(parsed.header.language)
  const profile = options.profile ?? defaultProfile
  const placed = placeComments(
    withReferences(parsed.body, language),
    options.withComments === true ? (parsed.comments ?? []) : [],
  )
  const { body, anchors, comments } = placed
  const checked = { ...parsed, body }
  const { findImage } = options
  const printed = printNote(checked, language, profile, { findImage, anchors })
  return { stored: parsed, note: checked, printed, language, profile, comments }
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
  if (secrets.length === 0 || mayHoldNotToBeSaid(header)) return
  const lines = [header.subject, ...openLinesOf(body)]
  const found = findSecretWords(lines, secrets).flatMap((secret, index) =>
    secret === undefined ? [] : [`“${excerptOf(lines[index] ?? '')}” (“${secret.title}”)`],
  )
  if (found.length > 0) throw new FicheError('secret-words', found.join(', '))
}
