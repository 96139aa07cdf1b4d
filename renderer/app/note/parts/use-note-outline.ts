import { type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import type { NewQuestion } from '../../../features/editor/insert/insert-question'
import type { NoteEditorControls } from '../../../features/editor/note-editor'
import { useCommands } from '../../../lib/commands/command-provider'
import type { OutlineControls, PageOutline } from '../../../lib/outline/page-outline'
import type { Layout } from '../../frame/use-layout'
import { outlineSide } from '../side/outline-side'
import { questionsSide } from '../side/questions-side'

export type NoteOutline = {
  readonly page: PageOutline
  /** Null until the page is drawn. */
  readonly controls: () => OutlineControls | null
  /** Adds a question to the page and gives its id; null until the page is drawn. */
  readonly askQuestion: (question: NewQuestion) => string | null
  /** Rises each time the outline is to take the focus. */
  readonly askedCount: number
}

export type NoteOutlineParts = {
  readonly editor: RefObject<NoteEditorControls | null>
  readonly panel: { readonly show: (id: string) => void }
  readonly layout: Pick<Layout, 'side'>
}

/** The outline of the open note: what the page tells of it, and what the side asks of the page. */
export function useNoteOutline({ editor, panel, layout: { side } }: NoteOutlineParts) {
  const [page, setPage] = useState<PageOutline>({ entries: [], activeId: null })
  const [askedCount, setAskedCount] = useState(0)

  useCommands({
    'show-questions': () => {
      panel.show(questionsSide.id)
      side.open()
    },
    'show-outline': () =>
      // At once, so that the next key goes into the outline and not into the text.
      flushSync(() => {
        panel.show(outlineSide.id)
        side.open()
        setAskedCount((count) => count + 1)
      }),
  })

  const outline: NoteOutline = {
    page,
    askedCount,
    askQuestion: (question) => {
      side.leave()
      return editor.current?.askQuestion(question) ?? null
    },
    controls: () => {
      const controls = editor.current?.outline ?? null
      if (controls === null) return null
      return {
        ...controls,
        // One goes to the text: a side that lies over it steps aside.
        goTo: (id) => {
          side.leave()
          controls.goTo(id)
        },
      }
    },
  }
  return { outline, onOutline: setPage }
}
