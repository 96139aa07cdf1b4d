import { takePictures } from '../images/pulled-pictures'
import { readClassStyles } from './element-style'
import { findNotes, findTextBoxes } from './find-notes'
import { nestLines } from './nest-lines'
import { type LossKind, lossKinds, type Pasted } from './pasted'
import { readLines } from './read-lines'

/** Word's mark of the end of a paragraph, which nothing else knows. */
const wordOnlyTags = /<\/?o:p>/gi

/**
 * The HTML that another program put on the clipboard, as blocks of a note: its words whole and in
 * order, its headings, lists, tables, quotations and footnotes; and what had no place, counted.
 * Parsing runs nothing and loads nothing.
 *
 * @param newId of each block and footnote
 */
export function readPasted(html: string, newId: () => string): Pasted {
  const page = new DOMParser().parseFromString(html.replace(wordOnlyTags, ''), 'text/html')
  const counts = new Map<LossKind, number>()
  const reading = {
    newId,
    classStyles: readClassStyles(page),
    textBoxes: findTextBoxes(page),
    ...findNotes(page),
    lose: (kind: LossKind, count = 1) => counts.set(kind, (counts.get(kind) ?? 0) + count),
  }
  return {
    ...takePictures(nestLines(readLines(page.body, reading), newId), page),
    losses: lossKinds.flatMap((kind) => {
      const count = counts.get(kind) ?? 0
      return count > 0 ? [{ kind, count }] : []
    }),
  }
}
