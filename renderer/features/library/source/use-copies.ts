import type { Attachment } from '@shared/contract/library/sources'
import { useEffect, useRef, useState } from 'react'
import { useToast } from '../../../components/toasts'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'
import { attachFile, type UnreadPages } from './attach-file'

/** A file on its way into the store. */
export type Arriving = { readonly fileName: string; readonly percent: number }

/** A file that could not be read whole, and waits for whether it is kept. */
export type Unread = {
  readonly fileName: string
  readonly pages: UnreadPages
  readonly answer: (isKept: boolean) => void
}

/** What can be done with the copies of one document. */
export function useCopies(sourceId: string, onChanged: () => Promise<void>) {
  const text = useText()
  const toast = useToast()
  const [arriving, setArriving] = useState<Arriving | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [unread, setUnread] = useState<Unread | null>(null)
  const stop = useRef<() => void>(() => undefined)
  const dismiss = text('common.dismiss')

  async function addOne(file: File) {
    const aborting = new AbortController()
    stop.current = () => aborting.abort()
    setArriving({ fileName: file.name, percent: 0 })
    const outcome = await attachFile(sourceId, file, {
      onProgress: (done) => setArriving({ fileName: file.name, percent: Math.round(done * 100) }),
      signal: aborting.signal,
      askUnread: (pages) => ask(file.name, pages),
    })
    if (outcome === 'added') toast({ message: text('copies.added', { name: file.name }), dismiss })
  }

  function ask(fileName: string, pages: UnreadPages): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (isKept: boolean) => {
        setUnread(null)
        resolve(isKept)
      }
      stop.current = () => answer(false)
      setUnread({ fileName, pages, answer })
    })
  }

  /** One after the other; the first that fails ends it, with its sentence. */
  async function add(files: Iterable<File>) {
    setProblem(null)
    try {
      for (const file of files) await addOne(file)
    } catch (error) {
      setProblem(errorMessage(error))
    }
    setArriving(null)
    await onChanged()
  }

  // Who leaves the document while it is asked has not said that the copy may be kept.
  useEffect(() => () => stop.current(), [])

  async function attempt(act: () => Promise<unknown>) {
    try {
      await act()
    } catch (error) {
      toast({ message: errorMessage(error), tone: 'wrong', dismiss })
    }
    await onChanged()
  }

  return {
    arriving,
    problem,
    unread,
    add,
    cancel: () => stop.current(),
    saveAs: ({ id }: Attachment) =>
      attempt(async () => {
        const saved = await api.saveAttachmentCopy({ id })
        if (saved.status === 'saved')
          toast({ message: text('copies.saved', { path: saved.path }), dismiss })
      }),
    remove: ({ id, fileName }: Attachment) =>
      attempt(async () => {
        await api.trashAttachment({ id })
        toast({
          message: text('copies.removed', { name: fileName }),
          action: {
            label: text('copies.undo'),
            run: () => void attempt(() => api.restoreAttachment({ id })),
          },
          dismiss,
        })
      }),
  }
}
