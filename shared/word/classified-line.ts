import { findClassifiedMarking } from '../note/classified'
import { paragraphsOf } from './paragraphs'
import type { WordDocument, WordParagraph } from './word-document'

/**
 * Finds the marking of EU classified information that a Word file carries; null if it carries none.
 * In headers and footers any is one, in the text only what stands on a line of its own: public
 * documents name classified annexes. Words that were deleted with changes tracked count, as they
 * are in the file still.
 */
export function findClassifiedLine(document: WordDocument): string | null {
  const { blocks, headers, footers, notes, comments, losses, properties } = document
  for (const paragraph of paragraphsOf([...headers, ...footers].flat())) {
    // A marking may be typed small and shown in capitals.
    const name = linesOf(paragraph)
      .map((line) => findClassifiedMarking(line)?.name ?? findAlone(line.toUpperCase()))
      .find((found) => found !== null)
    if (name !== undefined) return name
  }
  const texts = [
    ...paragraphsOf([...blocks, ...Object.values(notes).flatMap((note) => note.blocks)]).flatMap(
      linesOf,
    ),
    ...comments.map(({ text }) => text),
    ...losses.map(({ text }) => text),
    properties.title,
    ...Object.values(properties.custom),
  ]
  return texts.map(findAlone).find((found) => found !== null) ?? null
}

/** Each line as it stands, and as it reads before and after the tracked changes. */
function linesOf({ runs }: WordParagraph): readonly string[] {
  const isChanged = runs.some(({ change }) => change !== null)
  const sides = isChanged
    ? [
        runs,
        runs.filter(({ change }) => change?.kind !== 'deleted'),
        runs.filter(({ change }) => change?.kind !== 'inserted'),
      ]
    : [runs]
  return sides.flatMap((side) =>
    side
      .map((run) => {
        if (run.kind === 'text') return run.text
        if (run.kind === 'image' || run.kind === 'chart') return `\n${run.altText}\n`
        return run.kind === 'note' ? '' : '\n'
      })
      .join('')
      // What a tab sets apart reads as if it stood alone: number, marking, language.
      .split(/[\n\t]/),
  )
}

function findAlone(text: string): string | null {
  const found = findClassifiedMarking(text)
  return found?.standsAlone === true ? found.name : null
}
