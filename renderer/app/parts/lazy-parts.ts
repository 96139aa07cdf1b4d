import { lazy, useEffect, useState } from 'react'
import type { NotePage } from '../note/note-page'

// The editor is half of the window's code: it loads as soon as the shell is painted, before it is
// asked for. The rest loads when it is first shown.
const notePage = nextPaint().then(() => import('../note/note-page'))
let loadedNotePage: typeof NotePage | null = null

function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}

/**
 * The page of a note, null until its code is there. What React draws after Suspense gives way to
 * every answer that comes meanwhile, and is begun anew: at the start the editor was made twice.
 */
export function useNotePage(): typeof NotePage | null {
  const [page, setPage] = useState(() => loadedNotePage)
  useEffect(() => {
    if (page !== null) return
    void notePage.then((loaded) => {
      loadedNotePage = loaded.NotePage
      setPage(() => loaded.NotePage)
    })
  }, [page])
  return page
}

export const LazyVersionPage = lazy(async () => ({
  default: (await import('../note/version/open-version-page')).OpenVersionPage,
}))

export const LazyRepliesPage = lazy(async () => ({
  default: (await import('../note/replies/replies-page')).RepliesPage,
}))

export const LazyLibraryPage = lazy(async () => ({
  default: (await import('../library/library-page')).LibraryPage,
}))

export const LazyPlansPage = lazy(async () => ({
  default: (await import('../library/plans-page')).PlansPage,
}))

export const LazyStatisticsPage = lazy(async () => ({
  default: (await import('../library/statistics-page')).StatisticsPage,
}))

export const LazySourcesPage = lazy(async () => ({
  default: (await import('../library/sources-page')).SourcesPage,
}))

export const LazyTimelinePage = lazy(async () => ({
  default: (await import('../library/timeline-page')).TimelinePage,
}))

export const LazySettingsPage = lazy(async () => ({
  default: (await import('../../features/settings/settings-page')).SettingsPage,
}))
