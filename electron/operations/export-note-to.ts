import { countedIds } from '@shared/base/id'
import { FicheError } from '@shared/contract/error'
import type { Finding } from '@shared/contract/export'
import { findFileFormat } from '@shared/contract/print/file-format'
import type { PrintPdf } from '@shared/contract/print/print-job'
import type { ReadBack } from '@shared/contract/sent/read-back'
import type { Text } from '@shared/text/text'
import type { TypographyProfile } from '@shared/typography/profile'
import type { RunExport } from '../export/job/export-job'
import { findRevisionFindings } from '../export/revision-findings'
import type { ReadDb } from '../store/database'
import { imagesOfBody } from '../store/images/images'
import { getVersion } from '../store/versions'
import type { RunWord } from '../word/job/word-job'
import { printFile } from './outputs/print-file'
import { readNoteBeside } from './read-note'
import { type ReadBody, readStoredBody, type StoredBody } from './reading/read-stored-body'
import type { MadeFile } from './sent/record-sent'
import { type DiskAccess, writeAndLook } from './sent/write-and-look'
import { readSecretLines } from './templates/secret-lines'
import { type ChangesAsked, changesOf } from './versions/changes-asked'
import { runWordHere } from './word/run-word-here'
import { lookOf, type TemplateAsked } from './word-templates/asked-template'

type ExportTarget = {
  readonly noteId: string
  /** A frozen version in place of the note as it is. */
  readonly versionId?: string | undefined
  readonly path: string
  readonly audience: 'sending' | 'colleagues'
  /** Takes about 50 ms a page. */
  readonly wantsPages?: boolean
  /** What changed since another state or note, marked; nothing is if not given. */
  readonly changes?: ChangesAsked | undefined
  /** The look of a Word file; as the settings say if not given. */
  readonly template?: TemplateAsked | undefined
}

type ExportSurroundings = DiskAccess & {
  /** For what was found. */
  readonly text: Text
  readonly profile: TypographyProfile
  /** Reads the note beside the main thread; here if not given. */
  readonly readBody?: ((updates: StoredBody) => Promise<ReadBody>) | undefined
  /** Makes the file beside the main thread; here if not given. */
  readonly runExport?: RunExport
  /** Reads Word files beside the main thread; here if not given. */
  readonly runWord?: RunWord
  /** Nothing can be printed where it is not given. */
  readonly printPdf?: PrintPdf | undefined
}

export type ExportedFile = {
  readonly path: string
  /** What a record of its sending keeps. */
  readonly made: MadeFile
  readonly bytes: number
  /** How many, as Word will break them; null where they were not asked for or cannot be told. */
  readonly pages: number | null
  /** What the file was found to hold; null where it cannot be read. */
  readonly readBack: ReadBack | null
  readonly findings: readonly Finding[]
}

/**
 * Writes a note, or one of its versions, in the format that the file's name asks for.
 *
 * @throws FicheError `note-not-found`, `version-not-found`, `format-unknown`, `not-to-be-said`,
 *   `secret-words`, `marks-need-word`, `tracked-for-sending`, `no-printer`, `template-…`,
 *   `style-map-wrong`, `classified` and `word-file-…` for a file to compare with, and what
 *   `writeFile` throws
 */
export async function exportNoteTo(
  db: ReadDb,
  { noteId, versionId, path, audience, wantsPages = false, changes: asked, template }: ExportTarget,
  {
    text,
    profile,
    readBody = async (updates) => readStoredBody(updates),
    runExport = exportHere,
    runWord = runWordHere(countedIds('file')),
    printPdf,
    ...disk
  }: ExportSurroundings,
): Promise<ExportedFile> {
  const version = versionId === undefined ? null : getVersion(db, noteId, versionId)
  // A version was frozen whole.
  const { note, damage: missing } =
    version === null
      ? await readNoteBeside(db, noteId, readBody)
      : { note: version.note, damage: null }
  const format = findFileFormat(path)
  if (format === undefined) throw new FicheError('format-unknown', path)
  const base =
    asked && (await changesOf(db, note, { ...asked, audience }, { runExport, runWord, profile }))
  const changes = base?.options
  const look = format === 'docx' ? lookOf(db, template) : { options: {} }
  const written = await runExport({
    note,
    format,
    options: {
      audience,
      profile,
      secrets: readSecretLines(db),
      ...(changes && { changes }),
      ...look.options,
    },
    images: new Map([
      ...(base?.images ?? []),
      ...imagesOfBody(db, [...note.body, ...(changes?.before.body ?? [])]),
    ]),
    wantsPages,
  })
  const { bytes, findings, pages, readBack } =
    format === 'pdf' ? await printFile(written, printPdf, note.header.date) : written
  const { bodyDamaged, sayFinding } = await import('../export/note-findings')
  const damage = missing === null ? [] : [bodyDamaged]
  const revision = version === null ? [] : findRevisionFindings(version.name, note.header)
  const changed = await writeAndLook(path, bytes, disk)
  const found = [...damage, ...revision, ...(base?.findings ?? []), ...changed, ...findings]
  const said = found.map((finding) => sayFinding(finding, text))
  const made: MadeFile = {
    note,
    versionName: version?.name ?? null,
    fileName: fileNameOf(path),
    format,
    content: bytes,
    findings: said.length,
    profile,
    marks: changes === undefined ? null : { kind: changes.marks, since: changes.name },
    ...('look' in look && { look: look.look }),
  }
  return { path, made, bytes: bytes.length, pages, readBack, findings: said }
}

/** Loaded only here: the Word writer is the largest part of the program. */
const exportHere: RunExport = async (job) =>
  (await import('../export/job/export-job')).runExportJob(job, () => undefined)

/** The last part of a path of any system. */
function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
