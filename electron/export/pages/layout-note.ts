import type { LayoutDoubt, NoteLayout } from '@shared/contract/pages/pages'
import type { Note } from '@shared/note/note'
import type { TypographyProfile } from '@shared/typography/profile'
import { Packer } from 'docx'
import { type DocumentLayout, layoutDocument } from 'docx/layout'
import { buildDocument } from '../build-document'
import { loadPageNumbers } from '../contents-pages'
import type { ChangesOptions } from '../marks/changes-options'
import { markNote } from '../marks/mark-note'
import { unzipParts } from '../package/package-parts'
import { type PrintOptions, setNote } from '../print/prepared-note'
import { drawPages } from './draw-pages'
import { readPageSource } from './page-source'

/** All that a layout needs, as plain data: it is made in another thread. */
export type LayoutJob = {
  readonly note: Note
  readonly profile: TypographyProfile
  /** The note's pictures by their SHA-256. */
  readonly images: ReadonlyMap<string, Uint8Array>
  readonly wants: 'count' | 'pages'
  /** What changed since an earlier document, marked; none are if not given. */
  readonly changes?: ChangesOptions | undefined
}

/**
 * Lays out a note as its Word file will be printed, without Word. Takes about 50 ms a page, so it
 * runs beside the main thread.
 *
 * @throws ZodError if the note is not one
 */
export async function layoutNote({
  note,
  profile,
  images,
  wants,
  changes,
}: LayoutJob): Promise<NoteLayout> {
  const options: PrintOptions = { profile, findImage: (sha256) => images.get(sha256) }
  const prepared = setNote(note, options)
  const { language } = prepared
  const marked = changes === undefined ? null : markNote(prepared, changes, options)
  const { note: checked, printed } = marked ?? prepared
  const pageNumbers = wants === 'count' ? undefined : await loadPageNumbers(checked.body)
  const document = buildDocument(checked, printed, { language, profile, pageNumbers })
  const layout = layoutDocument(document, { guess: true })
  const parts = wants === 'count' ? null : unzipParts(await Packer.toBuffer(document))
  const pageCount = layout.pages.length
  const laidOut = { note: checked, printed, language, profile, pageCount }
  return {
    revision: checked.revision,
    pageCount,
    ...doubtsOf(layout),
    pages: parts === null ? [] : drawPages(layout, readPageSource(parts, laidOut)),
  }
}

/** The mark of such a note hangs before its text and moves nothing. */
const harmless = "a note's number in a footnote or endnote with a mark of its own"

function doubtsOf({
  pages,
  stoppedAt,
}: DocumentLayout): Pick<NoteLayout, 'surePageCount' | 'doubt' | 'isCutShort'> {
  const doubts = pages.map(({ guesses = [] }) => guesses.filter((guess) => guess !== harmless))
  const at = doubts.findIndex((found) => found.length > 0)
  const isCutShort = stoppedAt !== undefined
  const reason = at < 0 ? stoppedAt : doubts[at]?.[0]
  // What would follow on the last page is not known either.
  const surePageCount = at < 0 ? pages.length - (isCutShort ? 1 : 0) : at
  return {
    surePageCount: Math.max(0, surePageCount),
    doubt: reason === undefined ? null : doubtOf(reason),
    isCutShort,
  }
}

function doubtOf(reason: string): LayoutDoubt {
  return /character/.test(reason) ? 'character' : 'other'
}
