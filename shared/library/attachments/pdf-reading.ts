/** One page of a PDF, as it was read. */
export type PdfPage = {
  readonly text: string
  /** False where the page shows more than its words tell, as a scanned one, or is broken. */
  readonly isRead: boolean
  /** How many pages the document has. */
  readonly pages: number
}

/** What could be read of a PDF, in the order of its pages. */
export type PdfReading = {
  readonly text: string
  readonly readPages: number
  /** Null where the document could not even be opened. */
  readonly pages: number | null
}

/** Joins what was read; pages that never came are those that were not read. */
export function readingOf(pages: readonly PdfPage[]): PdfReading {
  return {
    text: pages.map(({ text }) => text).join('\n'),
    readPages: pages.filter(({ isRead }) => isRead).length,
    pages: pages[0]?.pages ?? null,
  }
}
