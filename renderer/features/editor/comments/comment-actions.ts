import {
  type RemovedComment,
  removeComment,
  restoreComment,
} from '@shared/body/comments/set-comments'
import {
  addReply,
  addThread,
  changeCommentText,
  removeReply,
  setResolved,
  threadMapOf,
} from '@shared/body/comments/threads'
import type { CommentReply } from '@shared/note/comments/note-comment'
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Doc } from 'yjs'
import { endUndoStep, undoManagerOf } from '../nodes/undo-steps'
import { commentedWords, markWords, quotedWords, type Stretch } from './commented-words'

export type CommentActionParts = {
  readonly editor: Editor
  readonly body: Doc
  readonly newId: () => string
  /** Name of whoever writes now; empty where the settings have none. */
  readonly author: () => string
  /** ISO 8601 in UTC. */
  readonly now: () => string
}

/**
 * What can be done with the comments of an open note. Each is a step of its own for undo in the
 * text, but for what is typed into a comment: its field undoes that itself.
 */
export function createCommentActions({ editor, body, newId, author, now }: CommentActionParts) {
  const undoably = (act: () => void) => {
    undoManagerOf(editor)?.addToScope(threadMapOf(body))
    endUndoStep(editor)
    act()
    endUndoStep(editor)
  }
  const change = (act: () => void) => undoably(() => body.transact(act, ySyncPluginKey))

  return {
    /** Begins an empty comment on these words; its id, null where there is nothing to mark. */
    begin: (words: readonly Stretch[]): string | null => {
      const id = newId()
      const quote = quotedWords(editor.state.doc, words)
      const transaction = markWords(editor.state, words, id)
      if (transaction === null) return null
      const thread = { id, author: author(), createdAt: now(), text: '', quote }
      undoably(() => {
        body.transact(() => addThread(body, thread), ySyncPluginKey)
        editor.view.dispatch(transaction)
      })
      return id
    },
    /** Begins an empty reply; its id. */
    beginReply: (commentId: string): string => {
      const id = newId()
      change(() => addReply(body, commentId, { id, author: author(), createdAt: now(), text: '' }))
      return id
    },
    /** @param replyId null for the comment itself */
    write: (commentId: string, replyId: string | null, text: string) =>
      changeCommentText(body, { commentId, replyId, text }),
    restoreReply: (commentId: string, reply: CommentReply) =>
      change(() => addReply(body, commentId, reply)),
    resolve: (commentId: string) =>
      change(() => setResolved(body, commentId, { by: author(), at: now() })),
    reopen: (commentId: string) => change(() => setResolved(body, commentId, null)),
    removeReply: (commentId: string, replyId: string) =>
      change(() => removeReply(body, commentId, replyId)),
    /** Gives what `restore` brings back; null where it was gone already. */
    remove: (commentId: string): RemovedComment | null => {
      let removed: RemovedComment | null = null
      change(() => {
        removed = removeComment(body, commentId)
      })
      return removed
    },
    restore: (removed: RemovedComment) => change(() => restoreComment(body, removed)),
    /** Selects its words and gives them the focus; the text has it where they were removed. */
    goTo: (commentId: string) => {
      const words = commentedWords(editor.state.doc).get(commentId)?.[0]
      if (words !== undefined) {
        const { tr } = editor.state
        const selection = TextSelection.between(
          tr.doc.resolve(words.from),
          tr.doc.resolve(words.to),
        )
        editor.view.dispatch(tr.setSelection(selection).scrollIntoView())
      }
      editor.view.focus()
    },
  }
}
