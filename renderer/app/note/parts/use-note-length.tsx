import { type ReactNode, type RefObject, useState } from 'react'
import type { BodyCount, NoteEditorControls } from '../../../features/editor/note-editor'
import { BudgetDialog } from '../../../features/length-budget/budget-dialog'
import { useCommands } from '../../../lib/commands/command-provider'

export type NoteLength = {
  readonly count: BodyCount
  readonly setCount: (count: BodyCount) => void
  /** The dialog that sets how long the note may be, while it is open. */
  readonly dialog: ReactNode
}

const nothing: BodyCount = { words: 0, figures: 0, sources: 0, wordBudget: null }

/** What the page counts of its text, and the command that sets how long the note may be. */
export function useNoteLength(editor: RefObject<NoteEditorControls | null>): NoteLength {
  const [count, setCount] = useState(nothing)
  const [isAsking, setIsAsking] = useState(false)
  useCommands({ 'length-budget': () => setIsAsking(true) })
  const dialog = isAsking && (
    <BudgetDialog
      budget={count.wordBudget}
      words={count.words}
      onSet={(budget) => editor.current?.setWordBudget(budget)}
      onClose={() => setIsAsking(false)}
    />
  )
  return { count, setCount, dialog }
}
