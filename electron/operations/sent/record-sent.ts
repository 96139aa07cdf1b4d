import type { FileFormat, MadeWith, SentFile } from '@shared/contract/sent/sent'
import { observationIdsOf } from '@shared/figure/observation-ids-of'
import type { Note } from '@shared/note/note'
import type { TypographyProfile } from '@shared/typography/profile'
import { listPacks, listVintagesOf } from '../../store/sent/made-with'
import { addSentFile } from '../../store/sent/sent-files'
import type { OperationContext } from '../context'

/** A file that was exported, with all that a record of its sending keeps. */
export type MadeFile = {
  readonly note: Note
  /** Null for the note as it was. */
  readonly versionName: string | null
  /** Without its folder. */
  readonly fileName: string
  readonly format: FileFormat
  readonly content: Uint8Array
  readonly findings: number
  readonly profile: TypographyProfile
  readonly marks: MadeWith['marks']
  readonly look?: NonNullable<MadeWith['look']>
}

export type Sending = { readonly sentTo: string; readonly sentAtMs: number }

/**
 * Keeps a file as it was sent, with what the library was made of at this moment.
 *
 * @throws FicheError `note-not-found`
 */
export function recordSent(
  { db, newId, nowMs, appVersion }: OperationContext & { readonly appVersion: string },
  { profile, marks, look, ...made }: MadeFile,
  sending: Sending,
): SentFile {
  const { percentSpacing, quotationMarks } = profile
  return addSentFile(db, {
    ...made,
    ...sending,
    id: newId(),
    recordedAtMs: nowMs(),
    madeWith: {
      appVersion,
      packs: listPacks(db),
      vintages: listVintagesOf(db, observationIdsOf(made.note.body)),
      percentSpacing,
      quotationMarks,
      marks,
      ...(look && { look }),
    },
  })
}
