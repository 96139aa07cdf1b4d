import type { FigureChange } from '@shared/contract/library/figures'
import type { FigureInline } from '@shared/note/inline'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import type { FigureControls } from '../../lib/figures/page-figures'
import { useText } from '../../lib/use-text'

export type FigureActions = {
  /** Lets figures follow the library, as one step. */
  readonly accept: (changes: readonly FigureChange[]) => void
  /** Lets a figure say what it says, or asks about it again. */
  readonly keep: (change: FigureChange, isKept: boolean) => void
}

export type FigureActionParts = {
  readonly noteId: string
  /** Of the open page; null for a note that is not open here. */
  readonly page: () => FigureControls | null
  /** Something was done. */
  readonly onDone: () => void
}

/** What is done with the figures of one note; each step can be taken back from what it says. */
export function useFigureActions({ noteId, page, onDone }: FigureActionParts): FigureActions {
  const text = useText()
  const toast = useToast()
  const set = async (figures: readonly FigureInline[]) =>
    page()?.set(figures) ?? (await api.setFigures({ noteId, figures }))

  function run(work: () => Promise<{ readonly said: string; readonly undo: () => void } | null>) {
    work().then(
      (done) => {
        page()?.reload()
        onDone()
        if (done === null) return
        toast({
          message: done.said,
          action: { label: text('common.undo'), run: done.undo },
          dismiss: text('common.dismiss'),
        })
      },
      (error: unknown) =>
        toast({
          message: text('common.failed', { reason: errorMessage(error) }),
          tone: 'wrong',
          dismiss: text('common.dismiss'),
        }),
    )
  }

  return {
    accept: (changes) =>
      run(async () => {
        const shownAt = new Date().toISOString()
        const offered = changes.flatMap((change) => change.offered ?? [])
        const before = await set(offered.map((figure) => ({ ...figure, shownAt })))
        return {
          said: text('liveFigures.accepted', { count: before.length }),
          undo: () =>
            run(async () => {
              await set(before)
              return null
            }),
        }
      }),
    keep: ({ figureId, against, shown }, isKept) => {
      const save = (value: string | null) =>
        api.keepFigures({ noteId, figures: [{ figureId, against: value }] })
      run(async () => {
        await save(isKept ? against : null)
        if (!isKept) return null
        return {
          said: text('liveFigures.kept', { shown }),
          undo: () =>
            run(async () => {
              await save(null)
              return null
            }),
        }
      })
    },
  }
}
