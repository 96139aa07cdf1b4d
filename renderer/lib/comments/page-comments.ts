import type { RemovedComment } from '@shared/body/comments/set-comments'
import type { CommentThread } from '@shared/body/comments/threads'
import type { CommentReply } from '@shared/note/comments/note-comment'

export type ListedComment = CommentThread & {
  /** Its words are no longer in the text. */
  readonly isRemoved: boolean
}

/** The comments of a page in reading order, those whose words were removed last. */
export type PageComments = {
  readonly list: readonly ListedComment[]
  /** The one under the cursor, or that one is at beside the page. */
  readonly activeId: string | null
}

/** What can be done with the comments of the open page. */
export type CommentControls = {
  /** Begins one on the selected words, or the word at the cursor; its id, null for no words. */
  readonly begin: () => string | null
  /** Begins an empty reply; its id. */
  readonly beginReply: (commentId: string) => string
  /** @param replyId null for the comment itself */
  readonly write: (commentId: string, replyId: string | null, text: string) => void
  readonly resolve: (commentId: string) => void
  readonly reopen: (commentId: string) => void
  readonly removeReply: (commentId: string, replyId: string) => void
  readonly restoreReply: (commentId: string, reply: CommentReply) => void
  /** Gives what `restore` brings back; null where it was gone already. */
  readonly remove: (commentId: string) => RemovedComment | null
  readonly restore: (removed: RemovedComment) => void
  /** Selects its words and gives the text the focus. */
  readonly goTo: (commentId: string) => void
  /** Shows in the text which comment one is at beside it. */
  readonly point: (commentId: string) => void
}
