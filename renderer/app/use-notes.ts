import type { TrashedItem } from '@shared/contract/library/library-edit'
import type { NoteSummary } from '@shared/note/note'
import { useCallback } from 'react'
import { useAnswer } from '../lib/use-answer'

const unseenAfterMs = 300
const none: readonly NoteSummary[] = []
const nothing: readonly TrashedItem[] = []

/** The lists that the navigation shows, and how to ask for them again. */
export function useNotes() {
  const listed = useAnswer('listNotes', { deleted: false })
  const isReady = listed.value !== null
  // What is open comes first: none of these is seen at once, and each draws the window anew.
  const binned = useAnswer('listNotes', { deleted: true }, isReady, unseenAfterMs)
  const trash = useAnswer('listTrash', {}, isReady, unseenAfterMs)
  const templates = useAnswer('listTemplates', {}, isReady, unseenAfterMs)
  const { reload: reloadListed } = listed
  const { reload: reloadBinned } = binned
  const { reload: reloadTrash } = trash
  const { reload: reloadTemplates } = templates
  const reload = useCallback(() => {
    void reloadListed()
    void reloadBinned()
    void reloadTrash()
    void reloadTemplates()
  }, [reloadListed, reloadBinned, reloadTrash, reloadTemplates])
  return {
    isReady,
    error: listed.error,
    notes: listed.value ?? none,
    binned: binned.value ?? none,
    /** What is in the Bin from the library. */
    trash: trash.value ?? nothing,
    templates: templates.value ?? [],
    /** Known, or known to fail. */
    hasTemplates: templates.value !== null || templates.error !== null,
    reload,
  }
}
