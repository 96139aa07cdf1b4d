import { emptyHeader } from '../note/header'
import { mapInlines } from '../note/inlines/map-inlines'
import type { Note } from '../note/note'
import { withNewIds } from '../note/with-new-ids'
import type { Output } from './output-of'

/**
 * This year's note made of last year's: the same text under a header that keeps what stays from one
 * note to the next, without number, date and documents before it. Its figures count as shown on the
 * day of the first note, so that whatever came in since is offered for them.
 *
 * @param newId gives an id for each part
 */
export function nextNoteOf(
  { title, header, body }: Pick<Note, 'title' | 'header' | 'body'>,
  newId: () => string,
): Output {
  const { place, originalLanguage, marking, type, from, to, subject, language } = header
  const lasting = { place, originalLanguage, marking, type, from, to, subject, language }
  const shownAt = `${header.date ?? '1970-01-01'}T00:00:00.000Z`
  const asThen = mapInlines(body, (inline) =>
    inline.kind === 'figure' ? { ...inline, shownAt } : inline,
  )
  return { title, header: { ...emptyHeader, ...lasting }, body: withNewIds(asThen, newId) }
}
