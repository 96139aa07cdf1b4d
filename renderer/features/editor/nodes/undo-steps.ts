import { type Editor, Extension } from '@tiptap/core'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { UndoManager } from 'yjs'

/**
 * What follows is a step of its own for undo. Typing without a pause is one step; an insertion in
 * the midst of it must come back out alone.
 */
export function endUndoStep(editor: Editor): void {
  undoManagerOf(editor)?.stopCapturing()
}

/** What undoes and redoes in the page; null where nothing does. */
export function undoManagerOf(editor: Editor): UndoManager | null {
  const state: unknown = yUndoPluginKey.getState(editor.state)
  if (typeof state !== 'object' || state === null || !('undoManager' in state)) return null
  return state.undoManager instanceof UndoManager ? state.undoManager : null
}

/** A new paragraph, and a line that moves or goes in or out, begin a step too. */
export const UndoSteps = Extension.create({
  name: 'undoSteps',
  priority: 2000,
  addKeyboardShortcuts() {
    const end = () => {
      endUndoStep(this.editor)
      return false
    }
    const keys = ['Enter', 'Tab', 'Shift-Tab', 'Alt-ArrowUp', 'Alt-ArrowDown']
    return Object.fromEntries(keys.map((key) => [key, end]))
  },
})
