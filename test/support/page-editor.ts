import { blocksOfBody } from '@shared/body/blocks-of-body'
import { setBody } from '@shared/body/set-body'
import type { Block } from '@shared/note/block'
import { Editor, type Extensions } from '@tiptap/core'
import { onTestFinished } from 'vitest'
import * as Y from 'yjs'
import { pageExtensions } from '../../renderer/features/editor/nodes/page-extensions'

/** Ids `new1`, `new2`, ...: known in advance, and told from those that were there. */
export function numberedIds(): () => string {
  let count = 0
  return () => {
    count += 1
    return `new${count}`
  }
}

/** An editor on these blocks, in the page of the test, and the blocks as the store would see them. */
export function pageEditor(content: readonly Block[] | Y.Doc, more: Extensions = []) {
  const body = content instanceof Y.Doc ? content : new Y.Doc()
  if (!(content instanceof Y.Doc)) setBody(body, content)
  const element = document.body.appendChild(document.createElement('div'))
  const newId = numberedIds()
  const editor = new Editor({ element, extensions: [...pageExtensions(body, newId), ...more] })
  onTestFinished(() => {
    editor.destroy()
    element.remove()
  })
  /** Presses a key in the text, as the browser would report it. */
  const press = (key: string, modifiers: KeyboardEventInit = {}) => {
    editor.view.dom.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
    )
  }
  /** Pastes as the clipboard would hand it over. */
  const paste = (html: string, plain = '') => {
    const event = new Event('paste', { bubbles: true, cancelable: true })
    const getData = (type: string) => (type === 'text/html' ? html : plain)
    Object.assign(event, { clipboardData: { getData, files: [], items: [], types: [] } })
    editor.view.dom.dispatchEvent(event)
  }
  return { editor, body, newId, press, paste, blocks: () => blocksOfBody(body) }
}

/** A paragraph of plain text. */
export const paragraph = (id: string, text: string): Block => ({
  id,
  kind: 'paragraph',
  language: null,
  content: text === '' ? [] : [{ kind: 'text', text, marks: [] }],
})
