import { type ReactNode, useState } from 'react'
import type { BodyCount } from '../../../features/editor/note-editor'
import { BudgetDialog } from '../../../features/length-budget/budget-dialog'
import type { PageCount } from '../../../features/length-budget/page-count'
import { useCommands } from '../../../lib/commands/command-provider'
import { type PageViewParts, usePageView } from './use-page-view'

export type NoteLength = {
  readonly shown: { readonly count: BodyCount; readonly pages: PageCount | null }
  readonly setCount: (count: BodyCount) => void
  /** The dialog that sets how long the note may be, while it is open. */
  readonly dialog: ReactNode
  /** The pages in place of the text, null while one writes. */
  readonly view: ReactNode
}

const nothing: BodyCount = {
  words: 0,
  figures: 0,
  sources: 0,
  budget: { words: null, pages: null },
}

/** What the page counts of its text, its printed pages, and how long the note may be. */
export function useNoteLength(parts: Omit<PageViewParts, 'count'>): NoteLength {
  const [count, setCount] = useState(nothing)
  const [isAsking, setIsAsking] = useState(false)
  useCommands({ 'length-budget': () => setIsAsking(true) })
  const { pages, view } = usePageView({ ...parts, count })
  const dialog = isAsking && (
    <BudgetDialog
      budget={count.budget}
      words={count.words}
      pages={pages?.pageCount ?? null}
      onSet={(budget) => parts.editor.current?.page.setBudget(budget)}
      onClose={() => setIsAsking(false)}
    />
  )
  return { shown: { count, pages }, setCount, dialog, view }
}
