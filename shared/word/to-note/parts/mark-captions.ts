import { asKind } from '../blocks/entries-of'
import type { Entry, ParagraphEntry } from '../blocks/entry'

const ofTable = /^(?:Table|Tableau|Tabelle)\s\d+\s?[:.–—-]/iu
const ofDrawing = /^(?:Figure|Fig\.|Chart|Graph|Graphique|Abbildung|Abb\.)\s\d+\s?[:.–—-]/iu

/** Finds the lines that name a table below them, or a picture on either side. */
export function markCaptions(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry, at): Entry => {
    if (entry.kind !== 'paragraph' || entry.as.kind !== 'text' || entry.words === '') return entry
    const isStyled = [entry.paragraph.style, ...entry.paragraph.baseStyles].includes('caption')
    const next = entries[at + 1]
    if (next?.kind === 'table' && (isStyled || ofTable.test(entry.words)))
      return asKind(entry, { kind: 'caption', of: 'table' })
    const isBeside = isPicture(next) || isPicture(entries[at - 1])
    return isBeside && (isStyled || ofDrawing.test(entry.words))
      ? asKind(entry, { kind: 'caption', of: 'drawing' })
      : entry
  })
}

function isPicture(entry: Entry | undefined): entry is ParagraphEntry {
  return entry?.kind === 'paragraph' && entry.drawings.length > 0 && entry.words === ''
}
