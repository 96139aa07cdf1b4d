export type PageQueue = {
  /** What is to be read now, the first of it first. What was wanted before and not begun is not. */
  readonly want: (pages: readonly number[]) => void
}

/**
 * Reads pages of a list one after the other, so that one who scrolls fast waits for what is in
 * sight and never for what was passed.
 *
 * @param read never rejects
 */
export function createPageQueue(read: (page: number) => Promise<void>): PageQueue {
  let wanted: readonly number[] = []
  let isReading = false

  async function readAll() {
    if (isReading) return
    isReading = true
    for (let next = wanted[0]; next !== undefined; next = wanted[0]) {
      wanted = wanted.slice(1)
      await read(next)
    }
    isReading = false
  }

  return {
    want: (pages) => {
      wanted = pages
      void readAll()
    },
  }
}

/** The numbers of the pages that hold the rows from the first to the last, by index. */
export function pagesOf(first: number, last: number, pageLength: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / pageLength)
  const to = Math.floor(last / pageLength)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}
