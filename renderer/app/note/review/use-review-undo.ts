import type { ReviewSummary } from '@shared/contract/review/review'
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { useToast } from '../../../components/toasts'
import type { NoteEditorControls } from '../../../features/editor/note-editor'
import { api } from '../../../lib/api'
import { isMac } from '../../../lib/commands/platform'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'

export type ReviewUndo = {
  /** What was taken is on the disk: the page shows it, and one undo takes all of it back. */
  readonly finished: (summary: ReviewSummary) => Promise<void>
  readonly run: (reviewId: string) => void
}

export type ReviewUndoParts = {
  readonly editor: RefObject<NoteEditorControls | null>
  readonly form: { readonly readAgain: () => Promise<void> }
}

/**
 * Takes a finished review back as a whole, text, header and comments: by a button, or by the keys of
 * undo as long as nothing was done in the text since.
 */
export function useReviewUndo(
  noteId: string,
  { editor, form }: ReviewUndoParts,
  onUndone: () => void,
): ReviewUndo {
  const text = useText()
  const toast = useToast()
  const last = useRef<{ readonly reviewId: string; readonly steps: number } | null>(null)

  /** Shows on the page what is on the disk already. */
  async function show(update: string | null) {
    if (update !== null) editor.current?.takeStored(update)
    await form.readAgain()
  }
  async function undo(reviewId: string) {
    last.current = null
    try {
      const { update } = await api.undoReview({ noteId, reviewId })
      await show(update)
      onUndone()
      toast({ message: text('review.undone'), dismiss: text('common.dismiss') })
    } catch (error) {
      const message = text('review.notUndone', { reason: errorMessage(error) })
      toast({ tone: 'wrong', message, dismiss: text('common.dismiss') })
    }
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === 'z' && (isMac ? event.metaKey : event.ctrlKey)
    const isInText =
      event.target instanceof Element && event.target.closest('.ProseMirror') !== null
    const { current } = last
    if (!isUndo || event.shiftKey || event.altKey || !isInText || current === null) return
    // What was typed since is undone first, by the page itself.
    if (editor.current?.undoSteps() !== current.steps) return
    event.preventDefault()
    event.stopPropagation()
    void undo(current.reviewId)
  })
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])

  return {
    finished: async ({ reviewId, update }) => {
      await show(update)
      last.current = { reviewId, steps: editor.current?.undoSteps() ?? 0 }
    },
    run: (reviewId) => void undo(reviewId),
  }
}
