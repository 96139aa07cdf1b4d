import { type CommentThread, threadMapOf, threadsOf } from '@shared/body/comments/threads'
import type { Editor } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import {
  type Ref,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import type { Doc } from 'yjs'
import type { CommentControls, ListedComment, PageComments } from '../../../lib/page-comments'
import { useSettings } from '../../../lib/settings/use-settings'
import { useText } from '../../../lib/use-text'
import { findFootnote } from '../footnotes/footnotes-in'
import { createCommentActions } from './comment-actions'
import { type CommentLook, type CommentSight, commentAt, commentLookKey } from './comment-look'
import { commentedWords, type Stretch, wordsToComment } from './commented-words'

export type CommentParts = {
  readonly body: Doc
  readonly newId: () => string
  readonly sight: Ref<CommentSight>
  /** The footnote that had the cursor last; null once the text has it. */
  readonly footnote: RefObject<EditorView | null>
  readonly onComments: (comments: PageComments) => void
  /** The words of a comment were clicked. */
  readonly onOpen: (id: string) => void
}

const pauseMs = 300

/** Keeps the comments of a page shown, and told to who lists them. */
export function useComments(editor: Editor, parts: CommentParts): CommentControls {
  const { body, newId, footnote } = parts
  const text = useText()
  const { authorName } = useSettings().settings
  const author = useRef(authorName)
  author.current = authorName
  const state = useRef<PageComments>({ list: [], activeId: null })
  const report = useEffectEvent(parts.onComments)

  useImperativeHandle(parts.sight, () => ({
    looks: () => looksOf(state.current, (one) => description(text, one)),
    onClick: parts.onOpen,
  }))

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
  const point = useEffectEvent((activeId: string | null) => {
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
    const onCursor = () => point(commentAt(editor.state.doc, editor.state.selection.from))
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

  const actions = useMemo(
    () =>
      createCommentActions({
        editor,
        body,
        newId,
        author: () => author.current,
        now: () => new Date().toISOString(),
      }),
    [editor, body, newId],
  )
  return {
    ...actions,
    begin: () => {
      const id = actions.begin(selectedWords(editor, footnote.current))
      if (id !== null) show({ list: listed(threadsOf(body), editor), activeId: id })
      return id
    },
    point: (id) => {
      const { list } = state.current
      if (list.some((one) => one.id === id)) show({ list, activeId: id })
    },
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

function looksOf(
  { list, activeId }: PageComments,
  describe: (comment: ListedComment) => string,
): ReadonlyMap<string, CommentLook> {
  const classOf = ({ id, resolved }: ListedComment) =>
    [
      'fiche-comment',
      ...(resolved === null ? [] : ['fiche-comment-resolved']),
      ...(id === activeId ? ['fiche-comment-active'] : []),
    ].join(' ')
  return new Map(
    list.map((comment) => [
      comment.id,
      { className: classOf(comment), description: describe(comment) },
    ]),
  )
}

/** Enough of a comment to know which it is. */
const longestDescription = 160

function description(text: ReturnType<typeof useText>, { author, text: words }: ListedComment) {
  const name = author === '' ? text('comments.you') : author
  return text('comments.description', { author: name, text: words.slice(0, longestDescription) })
}

function selectedWords(editor: Editor, footnote: EditorView | null): readonly Stretch[] {
  if (footnote === null || footnote.isDestroyed) return wordsToComment(editor.state.selection)
  const id: unknown = footnote.state.doc.attrs['id']
  const placed = typeof id === 'string' ? findFootnote(editor.state.doc, id) : null
  if (placed === null) return []
  const offset = placed.position + 1
  return wordsToComment(footnote.state.selection).map(({ from, to }) => ({
    from: from + offset,
    to: to + offset,
  }))
}
