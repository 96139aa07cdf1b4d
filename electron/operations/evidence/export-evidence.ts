import { FicheError } from '@shared/contract/error'
import type { EvidenceSheet } from '@shared/evidence/evidence-sheet'
import { chartsOf } from '@shared/note/chart/note-chart'
import { figuresOf } from '@shared/note/inlines/inlines-of-block'
import type { Note } from '@shared/note/note'
import type { FigureTick } from '@shared/note/ready/ready-item'
import { shownByChart } from '@shared/note/ready/value-items'
import type { TypographyProfile } from '@shared/typography/profile'
import type { EvidenceJob, RunEvidence } from '../../export/evidence/evidence-job'
import type { ReadDb } from '../../store/database'
import { imagesOfBody } from '../../store/images/images'
import { listFigureTicks } from '../../store/ticks/figure-ticks'
import { getVersion } from '../../store/versions'
import { readNote } from '../read-note'
import { readEvidenceLibrary } from './read-library'

type EvidenceTarget = {
  readonly noteId: string
  /** A frozen version, by its name or id, in place of the note as it is. */
  readonly version?: string | undefined
  readonly path: string
}

type EvidenceSurroundings = {
  readonly nowMs: number
  /** Writes whole or not at all. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>
  readonly profile: TypographyProfile
  /** Makes the file beside the main thread; here if not given. */
  readonly runEvidence?: RunEvidence
}

export type ExportedEvidence = {
  readonly path: string
  readonly bytes: number
  readonly sheet: EvidenceSheet
}

/**
 * Writes what a note, or one of its versions, rests on as a Word file or a workbook. A version has
 * the values that it froze; the library is asked as it is now.
 *
 * @throws FicheError `note-not-found`, `version-not-found`, `evidence-format-unknown`, and what
 *   `writeFile` throws
 */
export async function exportEvidence(
  db: ReadDb,
  { noteId, version, path }: EvidenceTarget,
  { nowMs, writeFile, profile, runEvidence = runHere }: EvidenceSurroundings,
): Promise<ExportedEvidence> {
  const format = formatOf(path)
  if (format === undefined) throw new FicheError('evidence-format-unknown', path)
  const frozen = version === undefined ? null : getVersion(db, noteId, version)
  const note = frozen?.note ?? readNote(db, noteId)
  const { percentSpacing, quotationMarks } = profile
  const { bytes, sheet } = await runEvidence({
    note,
    format,
    profile: { percentSpacing, quotationMarks },
    images: imagesOfBody(db, note.body),
    library: readEvidenceLibrary(db, note.body),
    ticks: ticksOf(note, listFigureTicks(db, noteId)),
    dataOf: new Date(nowMs).toISOString().slice(0, 10),
    versionName: frozen?.name ?? null,
  })
  await writeFile(path, bytes)
  return { path, bytes: bytes.length, sheet }
}

/** Those that hold for what the note shows: of one figure there may be others. */
function ticksOf({ body }: Note, ticks: readonly FigureTick[]): ReadonlyMap<string, FigureTick> {
  const shown = new Map([
    ...figuresOf(body).map((figure) => [figure.id, figure.shown] as const),
    ...chartsOf(body).map(({ id, chart }) => [id, shownByChart(chart)] as const),
  ])
  const holding = ticks.filter((tick) => shown.get(tick.figureId) === tick.shown)
  return new Map(holding.map((tick) => [tick.figureId, tick]))
}

function formatOf(path: string): EvidenceJob['format'] | undefined {
  const formats = ['docx', 'xlsx'] as const
  return formats.find((format) => path.toLowerCase().endsWith(`.${format}`))
}

/** Loaded only here: the Word writer is the largest part of the program. */
const runHere: RunEvidence = async (job) =>
  (await import('../../export/evidence/evidence-job')).runEvidenceJob(job, () => undefined)
