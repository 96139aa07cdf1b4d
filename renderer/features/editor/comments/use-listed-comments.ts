import { type CommentThread, threadMapOf, threadsOf } from '@shared/body/comments/threads'
import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Doc } from 'yjs'
import type { ListedComment, PageComments } from '../../../lib/comments/page-comments'
import { commentAt, commentLookKey } from './comment-look'
import { commentedWords } from './commented-words'

export type ListedComments = {
  readonly state: RefObject<PageComments>
  /** Lists all anew, with this one as the one that one is at. */
  readonly relist: (activeId: string | null) => void
}

const pauseMs = 300

/** The comments of a page as they stand: brought up to date after each edit, of them or the text. */
export function useListedComments(
  editor: Editor,
  body: Doc,
  onComments: (comments: PageComments) => void,
): ListedComments {
  const state = useRef<PageComments>({ list: [], activeId: null })
  const report = useEffectEvent(onComments)

  const show = (next: PageComments) => {
    state.current = next
    if (editor.isDestroyed) return
    const { tr } = editor.state
    editor.view.dispatch(tr.setMeta(commentLookKey, true).setMeta('addToHistory', false))
    report(next)
  }
  const refresh = useEffectEvent(() => {
    const list = listed(threadsOf(body), editor)
    if (list.length > 0 || state.current.list.length > 0) show({ ...state.current, list })
  })
  const follow = useEffectEvent((activeId: string | null) => {
    const known = state.current.list.some(({ id }) => id === activeId) ? activeId : null
    if (known !== state.current.activeId) show({ ...state.current, activeId: known })
  })

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = (delayMs: number) => {
      clearTimeout(timer)
      timer = setTimeout(refresh, delayMs)
    }
    const onText = () => later(pauseMs)
    // Not at once: an undo tells of itself while the page is being brought up to date.
    const onThreads = () => later(0)
    const onCursor = () => follow(commentAt(editor.state.doc, editor.state.selection.from))
    const threads = threadMapOf(body)
    refresh()
    editor.on('update', onText)
    editor.on('selectionUpdate', onCursor)
    threads.observeDeep(onThreads)
    return () => {
      clearTimeout(timer)
      editor.off('update', onText)
      editor.off('selectionUpdate', onCursor)
      threads.unobserveDeep(onThreads)
    }
  }, [editor, body])

  return {
    state,
    relist: (activeId) => show({ list: listed(threadsOf(body), editor), activeId }),
  }
}

function listed(threads: readonly CommentThread[], editor: Editor): readonly ListedComment[] {
  if (threads.length === 0) return []
  const order = [...commentedWords(editor.state.doc).keys()]
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  return threads
    .map((thread) => ({ ...thread, isRemoved: !order.includes(thread.id) }))
    .toSorted((one, other) => placeOf(one.id) - placeOf(other.id))
}
