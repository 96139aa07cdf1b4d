import type { NoteSummary } from '@shared/note/note'
import { useCallback, useRef } from 'react'
import { api } from '../lib/api'

export type TitleOptions = {
  readonly summary: NoteSummary | undefined
  readonly subjectAtOpen: string
  /** Titles that templates give; nobody chose them. */
  readonly templateTitles: readonly string[]
}

/** A note is called by its subject until someone gives it another title. */
export function useTitleFromSubject(options: TitleOptions): (subject: string) => Promise<void> {
  const latest = useRef(options)
  latest.current = options
  const last = useRef(options.subjectAtOpen)
  return useCallback(async (subject: string) => {
    const { summary, templateTitles } = latest.current
    const previous = last.current
    const title = subject.trim()
    if (summary === undefined || title === '' || title === previous) return
    if (summary.title !== previous && !templateTitles.includes(summary.title)) return
    last.current = title
    await api.renameNote({ id: summary.id, title })
  }, [])
}
