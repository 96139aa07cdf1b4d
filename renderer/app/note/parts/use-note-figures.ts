import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useCommands } from '../../../lib/commands/command-provider'
import type { FigureControls, LibraryChanges } from '../../../lib/figures/page-figures'
import { figuresSide } from '../side/figures-side'
import type { NoteCommentParts } from './use-note-comments'

export type NoteFigures = {
  /** What the library says against figures and charts of the page, what is kept among it. */
  readonly changes: LibraryChanges
  /** Null until the page is drawn. */
  readonly controls: () => FigureControls | null
  /** Rises each time the panel is to take the focus. */
  readonly askedCount: number
}

/** The figures and charts of the open note that need a look: what the page tells, what the side asks of it. */
export function useNoteFigures({ editor, panel, layout: { side } }: NoteCommentParts) {
  const [changes, setChanges] = useState<LibraryChanges>({ figures: [], charts: [] })
  const [askedCount, setAskedCount] = useState(0)

  useCommands({
    'changed-figures': () =>
      // At once, so that the next key goes into the panel and not into the text.
      flushSync(() => {
        panel.show(figuresSide.id)
        side.open()
        setAskedCount((count) => count + 1)
      }),
  })

  const figures: NoteFigures = {
    changes,
    askedCount,
    controls: () => {
      const controls = editor.current?.figures ?? null
      if (controls === null) return null
      return {
        ...controls,
        // One goes to the text: a side that lies over it steps aside.
        goTo: (figureId) => {
          side.leave()
          return controls.goTo(figureId)
        },
      }
    },
  }
  return { figures, onFigureChanges: setChanges }
}
