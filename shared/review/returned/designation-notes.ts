import { paragraphsOf } from '../../word/paragraphs'
import type { WordDocument } from '../../word/word-document'
import type { CompareContext } from './context'
import { piecesOf } from './reading/pieces'
import { plainLine, signs } from './reading/signs'

type MarkedNote = {
  readonly text: string
  /** The words that carry its mark. */
  readonly near: string
}

/**
 * Tells footnotes of designations that do not read as they were sent. The exporter writes them, so a
 * note has no place for other words in them.
 */
export function addDesignationNotes({ sent, copy, found }: CompareContext): void {
  const known = new Set(notesWithMark(sent).map(({ text }) => wordsOnly(text)))
  for (const { text, near } of notesWithMark(copy))
    if (!known.has(wordsOnly(text))) found.losses.push({ what: 'designation-note', near, text })
}

/** With all changes taken, in reading order. */
function notesWithMark({ blocks, notes }: WordDocument): readonly MarkedNote[] {
  return paragraphsOf(blocks).flatMap((paragraph) => {
    const pieces = piecesOf(paragraph).filter(({ change }) => change?.kind !== 'deleted')
    return pieces.flatMap(({ text, run }, index): readonly MarkedNote[] => {
      if (text !== signs.designation || run?.kind !== 'note') return []
      const before = pieces.slice(0, index).map((piece) => piece.text)
      return [{ text: wordsOfNote(notes[run.noteId]), near: plainLine(before.join('')).slice(-60) }]
    })
  })
}

function wordsOfNote(note: WordDocument['notes'][string] | undefined): string {
  return paragraphsOf(note?.blocks ?? [])
    .map(({ runs }) =>
      runs
        .map((run) => (run.kind === 'text' && run.change?.kind !== 'deleted' ? run.text : ''))
        .join(''),
    )
    .join(' ')
    .trim()
}

/** Programs print the mark in the note too, or a space behind it. */
function wordsOnly(text: string): string {
  return plainLine(text).replace(/^[*\s]+/, '')
}
