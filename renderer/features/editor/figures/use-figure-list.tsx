import type { Language } from '@shared/language/language'
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { type ReactNode, useState } from 'react'
import { FigureList } from './figure-list'
import { figuresIn, type PlacedFigure } from './figures-in'

/** The list of the note's figures: how to open it, and what then stands over the page. */
export function useFigureList(
  editor: Editor,
  noteId: string,
  language: Language,
): {
  readonly open: () => void
  readonly element: ReactNode
} {
  const [figures, setFigures] = useState<readonly PlacedFigure[] | null>(null)
  const close = () => setFigures(null)
  const goTo = (position: number) => {
    close()
    const { tr, doc } = editor.state
    editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, position)).scrollIntoView())
    // The dialog gives the focus back to what had it before; the text is to have it after.
    setTimeout(() => editor.isDestroyed || editor.view.focus(), 0)
  }
  return {
    open: () => setFigures(figuresIn(editor.state.doc)),
    element: figures && (
      <FigureList
        noteId={noteId}
        figures={figures}
        language={language}
        onClose={close}
        onOpen={goTo}
      />
    ),
  }
}
