import type { ExportStep } from '@shared/contract/export'
import { type EvidenceLibrary, evidenceOf } from '@shared/evidence/evidence-of'
import type { EvidenceSheet } from '@shared/evidence/evidence-sheet'
import type { Note } from '@shared/note/note'
import type { FigureTick } from '@shared/note/ready/ready-item'
import type { TypographyProfile } from '@shared/typography/profile'
import { layoutNote } from '../pages/layout-note'
import { evidencePages } from './figure-pages'
import { sheetToDocx } from './sheet-to-docx'
import { sheetToXlsx } from './sheet-to-xlsx'

/** All that an evidence sheet needs, as plain data: it is made in another thread. */
export type EvidenceJob = {
  readonly note: Note
  readonly profile: TypographyProfile
  /** The note's pictures by their SHA-256: pages depend on them. */
  readonly images: ReadonlyMap<string, Uint8Array>
  readonly library: EvidenceLibrary
  /** What the author checked, by id of the figure. */
  readonly ticks: ReadonlyMap<string, FigureTick>
  /** ISO date on which the library was asked. */
  readonly dataOf: string
  /** Null for the note as it is. */
  readonly versionName: string | null
  readonly format: 'docx' | 'xlsx'
}

export type EvidenceResult = { readonly bytes: Uint8Array; readonly sheet: EvidenceSheet }

/** Does a job, here or in another thread. */
export type RunEvidence = (job: EvidenceJob) => Promise<EvidenceResult>

/**
 * Lays out a note to know its pages, and writes the sheet of what it rests on. Takes about 50 ms for
 * each page of the note.
 *
 * @param onStep hears of each step as it begins
 * @throws ZodError if the note is not one
 */
export async function runEvidenceJob(
  job: EvidenceJob,
  onStep: (step: ExportStep) => void,
): Promise<EvidenceResult> {
  const { note, profile, images, library, ticks, dataOf, versionName, format } = job
  onStep('pages')
  const layout = await layoutNote({ note, profile, images, wants: 'pages' })
  const pages = evidencePages(note, layout)
  const sheet = evidenceOf(note, { library, pages, ticks, dataOf, versionName })
  onStep('writing')
  const bytes = format === 'docx' ? await sheetToDocx(sheet, profile) : await sheetToXlsx(sheet)
  return { bytes, sheet }
}
