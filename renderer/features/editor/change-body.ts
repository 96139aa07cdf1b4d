import { blocksOfBody } from '@shared/body/blocks-of-body'
import { setBody } from '@shared/body/set-body'
import type { Block } from '@shared/note/block'
import type { Editor } from '@tiptap/core'
import type { Doc } from 'yjs'
import { undoManagerOf } from './nodes/undo-steps'

export type BodyChange = (blocks: readonly Block[]) => readonly Block[]

/** Gives the text another state, as one step that Undo takes back; it is saved as typing is. */
export function changeBody(editor: Editor, body: Doc, change: BodyChange): void {
  const undo = undoManagerOf(editor)
  undo?.trackedOrigins.add(changeOrigin)
  undo?.stopCapturing()
  body.transact(() => setBody(body, change(blocksOfBody(body))), changeOrigin)
  undo?.stopCapturing()
}

const changeOrigin = 'changeBody'
