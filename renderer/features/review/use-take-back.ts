import type { WordFile } from '@shared/contract/review/review'
import { useRef } from 'react'
import { type ShownToast, useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { useCommandAccess } from '../../lib/commands/command-provider'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'

export type TakeBack = {
  /** Takes copies of the note back and opens its review; says why where it cannot. */
  readonly takeBack: (files: readonly WordFile[]) => Promise<void>
  /** The same for files that the user is asked for. */
  readonly choose: () => Promise<void>
}

/** After this the user is told that the files are being read. */
const quietMs = 300

/** Takes back copies of a note that colleagues reviewed; its page must be open. */
export function useTakeBack(noteId: string): TakeBack {
  const text = useText()
  const toast = useToast()
  const { run } = useCommandAccess()
  const isBusy = useRef(false)

  function sayFailed(error: unknown) {
    const message = text('review.notTakenBack', { reason: errorMessage(error) })
    toast({ tone: 'wrong', message, dismiss: text('common.dismiss') })
  }
  async function takeBack(files: readonly WordFile[]) {
    if (files.length === 0 || isBusy.current) return
    isBusy.current = true
    const reading = text('review.reading', { count: files.length })
    const said: ShownToast[] = []
    const timer = setTimeout(() => {
      said.push(toast({ message: reading, dismiss: null }))
    }, quietMs)
    try {
      await api.takeBackCopies({ noteId, files })
      run('review')
    } catch (error) {
      sayFailed(error)
    } finally {
      clearTimeout(timer)
      for (const notice of said) notice.remove()
      isBusy.current = false
    }
  }
  async function choose() {
    try {
      await takeBack(await api.chooseWordFiles({ several: true }))
    } catch (error) {
      sayFailed(error)
    }
  }
  return { takeBack, choose }
}
