import type { NoteSummary } from '@shared/note/note'
import { useCallback } from 'react'
import { useAnswer } from '../lib/use-answer'

const none: readonly NoteSummary[] = []

/** The lists that the navigation shows, and how to ask for them again. */
export function useNotes() {
  const listed = useAnswer('listNotes', { deleted: false })
  const binned = useAnswer('listNotes', { deleted: true })
  const templates = useAnswer('listTemplates', {})
  const { reload: reloadListed } = listed
  const { reload: reloadBinned } = binned
  const { reload: reloadTemplates } = templates
  const reload = useCallback(() => {
    void reloadListed()
    void reloadBinned()
    void reloadTemplates()
  }, [reloadListed, reloadBinned, reloadTemplates])
  return {
    isReady: listed.value !== null,
    error: listed.error,
    notes: listed.value ?? none,
    binned: binned.value ?? none,
    templates: templates.value ?? [],
    reload,
  }
}
