import type { ReadBack } from '@shared/contract/sent/read-back'
import { languageOf } from '@shared/language/language-of'
import type { Note } from '@shared/note/note'
import { withReferences } from '@shared/note/references/references'
import type { NoteFinding } from '../note-findings'
import { readBack } from './read-back'
import { type ExpectedFile, readBackFindings } from './read-back-findings'

/** What a file was found to hold, null where it cannot be read, and what is wrong with it. */
export type ReadReport = {
  readonly readBack: ReadBack | null
  readonly findings: readonly NoteFinding[]
}

/** Reads back what was written of a note. */
export function readAndReport(
  bytes: Uint8Array,
  note: Note,
  { audience }: Pick<ExpectedFile, 'audience'>,
): ReadReport {
  const { header, body } = note
  const printed = { body: withReferences(body, languageOf(header.language)) }
  try {
    const read = readBack(bytes, printed)
    return {
      readBack: read,
      findings: readBackFindings(read, { audience, language: header.language }),
    }
  } catch {
    // Whatever it was: Word would refuse the file too.
    return { readBack: null, findings: [unreadable] }
  }
}

const unreadable: NoteFinding = {
  rule: 'read-back',
  severity: 'error',
  key: 'finding.readBack.unreadable',
  values: {},
}
