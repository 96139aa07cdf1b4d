import type { Language } from '@shared/language/language'
import { findUnbreakableSpans } from '@shared/typography/unbreakable-spans'
import type { Node as PageNode } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'

/** Marks what a line must not end in, in the texts of a part of the page. */
export function unbreakableIn(
  page: PageNode,
  [from, to]: readonly [from: number, to: number],
  language: Language,
): readonly Decoration[] {
  const found: Decoration[] = []
  page.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true
    const { text, places } = textOf(node)
    for (const { start, end } of findUnbreakableSpans(text, language)) {
      const [first, last] = [places[start], places[end - 1]]
      if (first !== undefined && last !== undefined)
        found.push(
          Decoration.inline(position + 1 + first, position + 2 + last, {
            class: 'fiche-unbreakable',
          }),
        )
    }
    // What is inside a footnote is shown at the page's end.
    return false
  })
  return found
}

/** The text of a block with the place of each of its characters; what is no text is one of them. */
function textOf(block: PageNode): { readonly text: string; readonly places: readonly number[] } {
  let text = ''
  const places: number[] = []
  block.forEach((child, offset) => {
    const characters = child.isText ? (child.text ?? '') : '\ufffc'
    for (let index = 0; index < characters.length; index += 1) places.push(offset + index)
    text += characters
  })
  return { text, places }
}
