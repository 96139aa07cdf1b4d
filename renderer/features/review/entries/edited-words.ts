import type { Inline, Mark } from '@shared/note/inline'

/** Words as they are typed in a field: what is not text stands as it is shown. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map(wordsOfOne).join('')
}

/**
 * The words typed over a text, with each figure, citation and footnote of it that is still there as
 * it was printed. Text keeps the marks of what it stands in place of.
 */
export function editedWords(inlines: readonly Inline[], typed: string): readonly Inline[] {
  const edited: Inline[] = []
  let rest = typed
  let marks: readonly Mark[] | null = null
  const putText = (text: string) => {
    if (text !== '') edited.push({ kind: 'text', text, marks: [...(marks ?? [])] })
    marks = null
  }
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      // What has several looks keeps none of them: nobody can tell which words had which.
      marks = marks === null || marks.join() === inline.marks.join() ? inline.marks : []
      continue
    }
    const words = wordsOfOne(inline)
    const at = words === '' ? -1 : rest.indexOf(words)
    if (at < 0) continue
    putText(rest.slice(0, at))
    edited.push(inline)
    rest = rest.slice(at + words.length)
  }
  putText(rest)
  return edited
}

function wordsOfOne(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'lineBreak':
      return '\n'
    case 'footnote':
      return ` [${wordsOf(inline.content)}]`
    default:
      return inline.shown
  }
}
