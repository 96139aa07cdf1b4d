import type { PagePlace } from '@shared/contract/pages/pages'
import { type ReactNode, type RefObject, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { PagePosition } from '../../../features/editor/drawing/page-position'
import type { BodyCount, NoteEditorControls } from '../../../features/editor/note-editor'
import { type PageCount, usePageCount } from '../../../features/length-budget/page-count'
import { PageView } from '../../../features/page-view/page-view'
import { useCommands } from '../../../lib/commands/command-provider'
import { useText } from '../../../lib/use-text'
import type { NoteSaving } from '../use-note-save-state'

export type PageViewParts = {
  readonly noteId: string
  readonly editor: RefObject<NoteEditorControls | null>
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  readonly saving: NoteSaving
  readonly count: BodyCount
}

type Left = { readonly position: PagePosition | null; readonly place: PagePlace | null }

/** How many pages the note has, and its pages in place of the text while they are looked at. */
export function usePageView(parts: PageViewParts): {
  readonly pages: PageCount | null
  /** Null while one writes. */
  readonly view: ReactNode
} {
  const { noteId, editor, flush, saving, count } = parts
  const text = useText()
  const state = useMemo(() => ({ kind: 'now' as const, noteId }), [noteId])
  const [left, setLeft] = useState<Left | null>(null)
  const pages = usePageCount({ noteId, words: count.words, saving })

  function leave(then: () => void) {
    // The text is shown again at once, so that the next key goes to it.
    flushSync(() => setLeft(null))
    then()
  }
  function back() {
    leave(() => {
      editor.current?.restorePosition(left?.position ?? null)
      editor.current?.focus()
    })
  }
  async function open() {
    try {
      await flush()
    } catch {
      // What could not be saved keeps the text open, which says so.
      return
    }
    setLeft({
      position: editor.current?.readPosition() ?? null,
      place: editor.current?.page.readPlace() ?? null,
    })
  }
  useCommands({ 'page-view': () => (left === null ? void open() : back()) })
  const view = left !== null && (
    <PageView
      state={state}
      title={text('commands.page-view')}
      hint={text('pages.hint')}
      revision={pages?.revision ?? null}
      start={left.place}
      onGoTo={(place) =>
        leave(() => {
          editor.current?.restorePosition(left.position)
          editor.current?.page.goToPlace(place)
        })
      }
      onBack={back}
    />
  )
  return { pages, view: view === false ? null : view }
}
