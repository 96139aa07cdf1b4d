import type { TextKey } from '@shared/text/text'
import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { useState } from 'react'
import { useText } from '../../../lib/use-text'

/** What the page says of the last insertion. */
export type Outcome = {
  /** Why it could not be made; empty if it was. */
  readonly problem: string
  /** What was inserted, for readers of the screen. */
  readonly done: string
}

/** Makes insertions, and remembers how the last one went, in words. */
export function useOutcome(editor: Editor) {
  const text = useText()
  const [outcome, setOutcome] = useState<Outcome>({ problem: '', done: '' })
  const tellDone = (what: string) =>
    setOutcome({ problem: '', done: text('insert.inserted', { what }) })
  const tellProblem = (key: TextKey) => setOutcome({ problem: text(key), done: '' })

  /** Does it, or says that it cannot stand there. */
  const perform = (transaction: Transaction | null, what: string): boolean => {
    if (transaction === null) tellProblem('editor.noFootnoteHere')
    else {
      editor.view.dispatch(transaction)
      tellDone(what)
    }
    return transaction !== null
  }
  return { outcome, tellDone, tellProblem, perform }
}
