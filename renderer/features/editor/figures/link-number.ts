import { commentsAttributeName } from '@shared/body/comments/range-marks'
import type { Editor } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { NewFigure, NumberControls, NumberPlace } from '../../../lib/figures/page-numbers'
import { commentIdsOn } from '../comments/commented-words'
import { type Found, foundLookKey } from '../find/found-look'
import { getNodeType } from '../insert/node-type'
import { endUndoStep } from '../nodes/undo-steps'
import { findLine } from '../places/go-to-words'

/** What can be done with the numbers of a page. */
export function createNumberControls(editor: Editor, newId: () => string): NumberControls {
  return {
    point: (place) => point(editor, place && findNumber(editor.state.doc, place)),
    link: (place, figure) => link(editor, place, { ...figure, id: newId() }),
    goTo: (place) => {
      const { doc, tr } = editor.state
      const found = findNumber(doc, place)
      if (found === null) return false
      const selection =
        found.footnote === null
          ? TextSelection.create(doc, found.from, found.to)
          : NodeSelection.create(doc, found.footnote.from)
      editor.view.dispatch(tr.setSelection(selection).scrollIntoView())
      editor.view.focus()
      return true
    },
  }
}

type PlacedNumber = NonNullable<Found>['matches'][number]

/** Where it stands now: of the same words in its text the nearest to where they stood. */
function findNumber(doc: PageNode, { partId, start, words }: NumberPlace): PlacedNumber | null {
  const line = findLine(doc, partId)
  if (line === null) return null
  const { text, positions } = unitsOf(line.node, line.position + 1)
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at)
  const [nearest] = places.toSorted((one, other) => Math.abs(one - start) - Math.abs(other - start))
  const from = nearest === undefined ? undefined : positions[nearest]
  if (from === undefined) return null
  const footnote = line.node.isInline
    ? { from: line.position, to: line.position + line.node.nodeSize }
    : null
  return { from, to: from + words.length, isLocked: false, footnote }
}

/** A line as comments count it, with the place of each of its characters in the page. */
function unitsOf(line: PageNode, start: number) {
  const positions: number[] = []
  let text = ''
  line.forEach((node, offset) => {
    const characters = node.isText ? (node.text ?? '') : '\ufffc'
    for (let index = 0; index < characters.length; index += 1)
      positions.push(start + offset + index)
    text += characters
  })
  return { text, positions }
}

function point(editor: Editor, number: PlacedNumber | null): void {
  const { tr } = editor.state
  const found: Found = number && { matches: [number], current: 0 }
  editor.view.dispatch(tr.setMeta(foundLookKey, found).setMeta('addToHistory', false))
  if (number === null) return
  const { node } = editor.view.domAtPos(number.footnote?.from ?? number.from)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'nearest' })
}

function link(
  editor: Editor,
  place: NumberPlace,
  figure: NewFigure & { readonly id: string },
): boolean {
  const { doc, tr, schema } = editor.state
  const found = findNumber(doc, place)
  if (found === null) return false
  const type = getNodeType(schema, 'figure')
  const $from = doc.resolve(found.from)
  const comments = $from.nodeAfter === null ? [] : commentIdsOn($from.nodeAfter)
  const kept = comments.length > 0 ? { [commentsAttributeName]: comments } : {}
  tr.replaceWith(found.from, found.to, type.create({ ...figure, ...kept }))
  endUndoStep(editor)
  editor.view.dispatch(tr)
  endUndoStep(editor)
  return true
}
