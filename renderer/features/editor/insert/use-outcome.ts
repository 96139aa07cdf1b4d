import type { TextKey } from '@shared/text/text'
import { useState } from 'react'
import { useText } from '../../../lib/use-text'

/** What the page says of the last insertion. */
export type Outcome = {
  /** Why it could not be made; empty if it was. */
  readonly problem: string
  /** What was inserted, for readers of the screen. */
  readonly done: string
}

/** Remembers how the last insertion went, in words. */
export function useOutcome() {
  const text = useText()
  const [outcome, setOutcome] = useState<Outcome>({ problem: '', done: '' })
  return {
    outcome,
    tellDone: (what: string) =>
      setOutcome({ problem: '', done: text('insert.inserted', { what }) }),
    tellProblem: (key: TextKey) => setOutcome({ problem: text(key), done: '' }),
  }
}
