import type { ExportStep } from '@shared/contract/export'
import type { ReadBack } from '@shared/contract/sent/read-back'
import type { FileFormat } from '@shared/contract/sent/sent'
import type { Note } from '@shared/note/note'
import { defaultProfile } from '@shared/typography/profile'
import { holdsContents } from '../blocks/structure/contents'
import type { NoteFinding } from '../note-findings'
import { type ExportOptions, noteToDocx } from '../note-to-docx'
import { readAndReport } from '../read-back/read-and-report'

/** All that an export needs, as plain data: it is made in another thread. */
export type ExportJob = {
  readonly note: Note
  readonly format: FileFormat
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
  /** What the file was found to hold; null where it cannot be read. */
  readonly readBack: ReadBack | null
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
  { note, format, options, images, wantsPages }: ExportJob,
  onStep: (step: ExportStep) => void,
): Promise<ExportResult> {
  onStep('writing')
  const findImage = (sha256: string) => images.get(sha256)
  if (format !== 'docx') {
    const { writeOther } = await import('./other-formats')
    return { ...writeOther(format, note, { ...options, findImage }), pages: null, readBack: null }
  }
  const { bytes, findings } = await noteToDocx(note, { ...options, findImage })
  // Those of a contents table are counted anyway.
  // A template's pages break elsewhere.
  const isPlain = options.template === undefined && options.bodyOnly === undefined
  const isCounted = isPlain && (wantsPages || holdsContents(note.body))
  if (isCounted) onStep('pages')
  const pages = isCounted ? await countPages({ note, options, images }) : null
  onStep('reading-back')
  const report = readAndReport(bytes, note, options)
  return { bytes, findings: [...findings, ...report.findings], pages, readBack: report.readBack }
}

async function countPages({
  note,
  options: { profile = defaultProfile, changes },
  images,
}: Omit<ExportJob, 'wantsPages' | 'format'>): Promise<number | null> {
  const { layoutNote } = await import('../pages/layout-note')
  const { pageCount, isCutShort } = await layoutNote({
    note,
    profile,
    images,
    changes,
    wants: 'count',
  })
  return isCutShort ? null : pageCount
}
