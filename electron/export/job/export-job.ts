import type { ExportStep } from '@shared/contract/export'
import type { Note } from '@shared/note/note'
import { defaultProfile } from '@shared/typography/profile'
import type { NoteFinding } from '../note-findings'
import { type ExportOptions, noteToDocx } from '../note-to-docx'

/** All that an export needs, as plain data: it is made in another thread. */
export type ExportJob = {
  readonly note: Note
  readonly options: Omit<ExportOptions, 'findImage'>
  /** The note's pictures by their SHA-256. */
  readonly images: ReadonlyMap<string, Uint8Array>
  /** Takes about 50 ms a page. */
  readonly wantsPages: boolean
}

export type ExportResult = {
  readonly bytes: Uint8Array
  readonly findings: readonly NoteFinding[]
  /** How many, as Word will break them; null where they were not asked for or cannot be told. */
  readonly pages: number | null
}

/** Does a job, here or in another thread. */
export type RunExport = (job: ExportJob) => Promise<ExportResult>

/**
 * Makes the file of a note.
 *
 * @param onStep hears of each step as it begins
 * @throws what `noteToDocx` throws
 */
export async function runExportJob(
  { note, options, images, wantsPages }: ExportJob,
  onStep: (step: ExportStep) => void,
): Promise<ExportResult> {
  onStep('writing')
  const findImage = (sha256: string) => images.get(sha256)
  const { bytes, findings } = await noteToDocx(note, { ...options, findImage })
  if (!wantsPages) return { bytes, findings, pages: null }
  onStep('pages')
  return { bytes, findings, pages: await countPages({ note, options, images }) }
}

async function countPages({
  note,
  options: { profile = defaultProfile },
  images,
}: Omit<ExportJob, 'wantsPages'>): Promise<number | null> {
  const { layoutNote } = await import('../pages/layout-note')
  const { pageCount, isCutShort } = await layoutNote({ note, profile, images, wants: 'count' })
  return isCutShort ? null : pageCount
}
