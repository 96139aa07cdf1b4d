import { lazy } from 'react'

// The editor is half of the window's code: it loads as soon as the shell is painted, before it is
// asked for. The rest loads when it is first shown.
const notePage = nextPaint().then(() => import('../note/note-page'))

function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}

export const LazyNotePage = lazy(async () => ({ default: (await notePage).NotePage }))

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
