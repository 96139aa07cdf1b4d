import { FicheError } from '@shared/contract/error'
import type { Finding } from '@shared/contract/export'
import type { Text } from '@shared/text/text'
import type { TypographyProfile } from '@shared/typography/profile'
import type { ReadDb } from '../store/database'
import { findImageBytes } from '../store/images/images'
import { getVersion } from '../store/versions'
import { readNote } from './read-note'
import { readSecretLines } from './templates/secret-lines'

type ExportTarget = {
  readonly noteId: string
  /** A frozen version in place of the note as it is. */
  readonly versionId?: string | undefined
  readonly path: string
  readonly audience: 'sending' | 'colleagues'
}

type ExportSurroundings = {
  /** Writes whole or not at all. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>
  /** For what was found. */
  readonly text: Text
  readonly profile: TypographyProfile
}

export type ExportedFile = {
  readonly path: string
  readonly bytes: number
  /** Null: pages are counted only on request. */
  readonly pages: null
  readonly findings: readonly Finding[]
}

/**
 * Writes a note, or one of its versions, as a Word file.
 *
 * @throws FicheError `note-not-found`, `version-not-found`, `format-unknown`, `not-to-be-said`,
 *   `secret-words`, and what `writeFile` throws
 */
export async function exportNoteTo(
  db: ReadDb,
  { noteId, versionId, path, audience }: ExportTarget,
  { writeFile, text, profile }: ExportSurroundings,
): Promise<ExportedFile> {
  const note =
    versionId === undefined ? readNote(db, noteId) : getVersion(db, noteId, versionId).note
  if (!path.toLowerCase().endsWith('.docx')) throw new FicheError('format-unknown', path)
  // Loaded only here: the Word writer is the largest part of the program.
  const [{ noteToDocx }, { sayFinding }] = await Promise.all([
    import('../export/note-to-docx'),
    import('../export/note-findings'),
  ])
  const { bytes, findings } = await noteToDocx(note, {
    audience,
    profile,
    secrets: readSecretLines(db),
    findImage: (sha256) => findImageBytes(db, sha256),
  })
  await writeFile(path, bytes)
  return {
    path,
    bytes: bytes.length,
    pages: null,
    findings: findings.map((finding) => sayFinding(finding, text)),
  }
}
