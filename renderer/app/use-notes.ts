import type { NoteSummary } from '@shared/note/note'
import { useCallback } from 'react'
import { useAnswer } from '../lib/use-answer'

const none: readonly NoteSummary[] = []

/** The lists that the navigation shows, and how to ask for them again. */
export function useNotes() {
  const listed = useAnswer('listNotes', { deleted: false })
  const isReady = listed.value !== null
  // What is open comes first: neither of these is seen at once.
  const binned = useAnswer('listNotes', { deleted: true }, isReady)
  const templates = useAnswer('listTemplates', {}, isReady)
  const { reload: reloadListed } = listed
  const { reload: reloadBinned } = binned
  const { reload: reloadTemplates } = templates
  const reload = useCallback(() => {
    void reloadListed()
    void reloadBinned()
    void reloadTemplates()
  }, [reloadListed, reloadBinned, reloadTemplates])
  return {
    isReady,
    error: listed.error,
    notes: listed.value ?? none,
    binned: binned.value ?? none,
    templates: templates.value ?? [],
    reload,
  }
}
