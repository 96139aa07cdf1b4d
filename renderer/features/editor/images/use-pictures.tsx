import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { type ReactNode, useRef } from 'react'
import { useText } from '../../../lib/use-text'
import { insertBlock } from '../insert/insert-evidence'
import { getNodeType } from '../insert/node-type'
import { endUndoStep } from '../nodes/undo-steps'
import type { ImageAttributes } from './image-attributes'
import { findAnchor, nowhere, type PlacedPicture } from './picture-anchor'
import { readPicture } from './read-picture'

export type Pictures = {
  /** @param position of the page, where they were dropped; null for the cursor */
  readonly take: (files: readonly File[], position: number | null) => void
  /** Each to its place; those without one below the cursor. */
  readonly place: (pictures: readonly PlacedPicture[]) => void
  /** Asks for files. */
  readonly choose: () => void
  readonly element: ReactNode
}

/**
 * Pictures that come into the page as files: chosen, pasted or dropped.
 *
 * @param tell why some were not taken; empty before
 */
export function usePictures(
  page: () => Editor,
  newId: () => string,
  tell: (sentence: string) => void,
): Pictures {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)

  const take = async (files: readonly File[], position: number | null) => {
    if (files.length === 0) return
    const editor = page()
    // What was said of others is over.
    tell('')
    if (position !== null) {
      const { tr, doc } = editor.state
      editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(position))))
    }
    await place(files.map((file) => ({ file, altText: '', widthMm: null, anchor: nowhere })))
  }

  const place = async (pictures: readonly PlacedPicture[]) => {
    const editor = page()
    const problems: string[] = []
    // Of those that have one place, the next comes below the last.
    const below = new Map<string, string>()
    for (const { file, altText, widthMm, anchor } of pictures) {
      const outcome = await readPicture({ blob: file, name: file.name }, text)
      if (editor.isDestroyed) return
      if ('problem' in outcome) {
        problems.push(outcome.problem)
        continue
      }
      const attributes = { ...outcome.attributes, altText, ...(widthMm !== null && { widthMm }) }
      const id = newId()
      const { afterId } = anchor
      const last = afterId === null ? undefined : below.get(afterId)
      const position = findAnchor(editor.state.doc, { ...anchor, afterId: last ?? afterId })
      if (position === null) insertPicture(editor, attributes, id)
      else insertAt(editor, position, attributes, id)
      if (afterId !== null) below.set(afterId, id)
    }
    if (problems.length > 0) tell(problems.join(' '))
  }

  const element = (
    <input
      ref={input}
      type="file"
      hidden
      multiple
      accept="image/png,image/jpeg,image/gif"
      aria-label={text('commands.insert-image')}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])]
        // So that the same file can be chosen again.
        currentTarget.value = ''
        if (files.length > 0) void take(files, null)
      }}
    />
  )
  return {
    take: (files, position) => void take(files, position),
    place: (pictures) => void place(pictures),
    choose: () => input.current?.click(),
    element,
  }
}

/** The cursor stays where it is. */
function insertAt(editor: Editor, position: number, attributes: ImageAttributes, id: string) {
  endUndoStep(editor)
  const node = getNodeType(editor.schema, 'image').create({ id, ...attributes })
  editor.view.dispatch(editor.state.tr.insert(position, node))
  endUndoStep(editor)
}

/** Below the block of the cursor; the cursor then stands where its words are asked. */
function insertPicture(editor: Editor, attributes: ImageAttributes, id: string) {
  endUndoStep(editor)
  const node = getNodeType(editor.schema, 'image').create({ id, ...attributes })
  editor.view.dispatch(insertBlock(editor.state.tr, node))
  endUndoStep(editor)
  // The page draws it a moment later.
  setTimeout(() => {
    if (editor.isDestroyed) return
    const drawn = editor.view.nodeDOM(editor.state.selection.$from.before(1))
    if (!(drawn instanceof HTMLElement)) return
    drawn.scrollIntoView({ block: 'nearest' })
    drawn.querySelector('textarea')?.focus({ preventScroll: true })
  }, 50)
}
