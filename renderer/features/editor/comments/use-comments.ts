import type { Editor } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import { type Ref, type RefObject, useImperativeHandle, useMemo, useRef } from 'react'
import type { Doc } from 'yjs'
import type {
  CommentControls,
  ListedComment,
  PageComments,
} from '../../../lib/comments/page-comments'
import { useSettings } from '../../../lib/settings/use-settings'
import { useText } from '../../../lib/use-text'
import { findFootnote } from '../footnotes/footnotes-in'
import { createCommentActions } from './comment-actions'
import type { CommentLook, CommentSight } from './comment-look'
import { type Stretch, wordsToComment } from './commented-words'
import { useListedComments } from './use-listed-comments'

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

/** Keeps the comments of a page shown, and told to who lists them. */
export function useComments(editor: Editor, parts: CommentParts): CommentControls {
  const { body, newId, footnote } = parts
  const text = useText()
  const { authorName } = useSettings().settings
  const author = useRef(authorName)
  author.current = authorName
  const { state, relist } = useListedComments(editor, body, parts.onComments)

  useImperativeHandle(parts.sight, () => ({
    looks: () => looksOf(state.current, (one) => description(text, one)),
    onClick: parts.onOpen,
  }))

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
      if (id !== null) relist(id)
      return id
    },
    // At once, so that the next key goes into its field.
    beginReply: (id) => {
      const replyId = actions.beginReply(id)
      relist(id)
      return replyId
    },
    point: relist,
  }
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
