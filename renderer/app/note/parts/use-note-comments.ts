import { type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import { useToast } from '../../../components/toasts'
import type { AskedComment } from '../../../features/comments/comments-panel'
import type { NoteEditorControls } from '../../../features/editor/note-editor'
import { useCommands } from '../../../lib/commands/command-provider'
import type { CommentControls, PageComments } from '../../../lib/comments/page-comments'
import { useText } from '../../../lib/use-text'
import type { Layout, Panel } from '../../frame/use-layout'
import { commentsSide } from '../side/comments-side'

export type NoteComments = {
  readonly page: PageComments
  readonly openCount: number
  readonly asked: AskedComment
  /** Null until the page is drawn. */
  readonly controls: () => CommentControls | null
  /** Begins a comment on the words selected in the text, and opens it. */
  readonly begin: () => void
  /** Goes to the comment at the cursor, or the first. */
  readonly show: () => void
}

export type NoteCommentParts = {
  readonly editor: RefObject<NoteEditorControls | null>
  readonly panel: { readonly show: (id: string) => void }
  readonly layout: Pick<Layout, 'side'>
}

/** The comments of the open note: what the text says of them, and what the side asks of it. */
export function useNoteComments({ editor, panel, layout: { side } }: NoteCommentParts) {
  const text = useText()
  const toast = useToast()
  const [page, setPage] = useState<PageComments>({ list: [], activeId: null })
  const [asked, setAsked] = useState<AskedComment>({ id: null, isNew: false, count: 0 })

  function open(id: string | null, isNew: boolean) {
    panel.show(commentsSide.id)
    side.open()
    setAsked(({ count }) => ({ id, isNew, count: count + 1 }))
  }
  function begin() {
    // At once, so that the next key goes into the comment and not into the text.
    const id = flushSync(() => {
      const begun = editor.current?.comments.begin() ?? null
      if (begun !== null) open(begun, true)
      return begun
    })
    if (id === null)
      toast({ message: text('comments.noSelection'), dismiss: text('common.dismiss') })
  }
  const show = () => flushSync(() => open(page.activeId, false))
  useCommands({ 'insert-comment': begin, 'show-comments': show })

  const comments: NoteComments = {
    page,
    openCount: page.list.filter(({ resolved }) => resolved === null).length,
    asked,
    controls: () => leavingSide(editor.current?.comments ?? null, side),
    begin,
    show,
  }
  return {
    comments,
    onComments: setPage,
    /** The words were clicked: a side that is open shows what was said of them. */
    onOpenComment: () => {
      if (side.isOpen) panel.show(commentsSide.id)
    },
  }
}

/** One goes to the text: a side that lies over it steps aside. */
function leavingSide(controls: CommentControls | null, side: Panel): CommentControls | null {
  if (controls === null) return null
  return {
    ...controls,
    goTo: (id) => {
      side.leave()
      controls.goTo(id)
    },
  }
}
