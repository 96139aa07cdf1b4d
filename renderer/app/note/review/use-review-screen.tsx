import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { useToast } from '../../../components/toasts'
import { DropDialog } from '../../../features/review/drop-dialog'
import { ReviewNotice } from '../../../features/review/review-notice'
import { ReviewView } from '../../../features/review/review-view'
import { useTakeBack } from '../../../features/review/use-take-back'
import { api } from '../../../lib/api'
import { useCommands } from '../../../lib/commands/command-provider'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'
import { type InsteadParts, useInstead } from './use-instead'
import { useOpenReview } from './use-open-review'
import { type ReviewUndoParts, useReviewUndo } from './use-review-undo'

export type ReviewScreen = {
  /** In place of the text; null while one writes. */
  readonly page: ReactNode
  /** Above the text, where copies are back. */
  readonly notice: ReactNode
  /** What stands at the right, but for the review, which has a list of its own. */
  readonly beside: (panels: ReactNode) => ReactNode
}

/** The copies of the note that are back: the notice of them, and their review in place of the text. */
export function useReviewScreen(
  noteId: string,
  parts: InsteadParts & ReviewUndoParts,
): ReviewScreen {
  const back = useTakeBack(noteId)
  const { review, reload } = useOpenReview(noteId)
  const instead = useInstead(parts)
  const [isDropping, setIsDropping] = useState(false)
  const undo = useReviewUndo(noteId, parts, reload)

  function leave() {
    instead.leave()
    reload()
  }
  async function finish() {
    await parts.flush()
    const summary = await api.finishReview({ noteId })
    await undo.finished(summary)
    return summary
  }
  useCommands({
    // Copies that come while it is open are read too.
    review: () => void instead.show(),
    'take-back-copies': () => void back.choose(),
  })
  const page = instead.isOpen ? (
    <>
      <ReviewView
        key={instead.round}
        noteId={noteId}
        onFinish={finish}
        onUndoFinish={undo.run}
        onDrop={() => setIsDropping(true)}
        onTakeBack={() => void back.choose()}
        onBack={leave}
      />
      <Dropping
        noteId={noteId}
        opened={isDropping}
        onClose={() => setIsDropping(false)}
        onDropped={leave}
      />
    </>
  ) : null
  return {
    page,
    notice: page === null && review !== null && (
      <ReviewNotice review={review} onOpen={() => void instead.show()} />
    ),
    beside: (panels) => (page === null ? panels : null),
  }
}

type DroppingProps = {
  readonly noteId: string
  readonly opened: boolean
  readonly onClose: () => void
  readonly onDropped: () => void
}

function Dropping({ noteId, opened, onClose, onDropped }: DroppingProps) {
  const text = useText()
  const toast = useToast()
  async function drop() {
    onClose()
    try {
      await api.dropReview({ noteId })
      flushSync(onDropped)
      toast({ message: text('review.dropped'), dismiss: text('common.dismiss') })
    } catch (error) {
      const message = text('review.notDropped', { reason: errorMessage(error) })
      toast({ tone: 'wrong', message, dismiss: text('common.dismiss') })
    }
  }
  return <DropDialog opened={opened} onClose={onClose} onDrop={() => void drop()} />
}
