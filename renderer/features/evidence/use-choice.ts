import type { Evidence } from '@shared/contract/library'
import type { FigurePhrase } from '@shared/figure/figure-phrases'
import type { Language } from '@shared/language/language'
import { useState } from 'react'
import { useFigurePhrases } from '../../lib/figures/use-figure-phrases'
import { type EvidenceSearch, useOnceAnswered } from '../../lib/use-evidence-search'

export type ChoiceParts = {
  readonly language: Language
  readonly onInsert: (evidence: Evidence, phrase?: FigurePhrase) => void
}

const page = 8

/**
 * Which result Enter takes, and in which form if it is a figure; a new question begins at the first.
 *
 * @param question what is asked now, with all that changes the answer
 */
export function useChoice(question: string, found: EvidenceSearch, parts: ChoiceParts) {
  const [chosen, setChosen] = useState({ question, index: 0, phrase: 0 })
  const { items } = found
  const isOfQuestion = chosen.question === question
  const active = isOfQuestion ? Math.min(chosen.index, items.length - 1) : 0
  const phrases = useFigurePhrases(items[active], parts.language)
  const phrase = isOfQuestion ? Math.min(chosen.phrase, Math.max(0, phrases.length - 1)) : 0

  const go = (index: number, to = 0) =>
    setChosen({ question, index: Math.max(0, Math.min(index, items.length - 1)), phrase: to })
  const insert = (index: number, which: number) => {
    const evidence = items[index]
    if (evidence !== undefined)
      parts.onInsert(evidence, index === active ? phrases[which] : undefined)
  }
  const insertActive = useOnceAnswered(question, found.isCurrent, () => insert(active, phrase))

  /** @param atEnd the cursor stands behind the words, where the right arrow has nothing to do */
  const steps = (atEnd: boolean): Readonly<Record<string, () => void>> => ({
    ArrowDown: () => go(active + 1),
    ArrowUp: () => go(active - 1),
    PageDown: () => go(active + page),
    PageUp: () => go(active - page),
    Enter: insertActive,
    ...(atEnd &&
      phrases.length > 1 && {
        ArrowRight: () => go(active, (phrase + 1) % phrases.length),
        ...(phrase > 0 && { ArrowLeft: () => go(active, phrase - 1) }),
      }),
  })

  return { active, phrases, phrase, go, insert, steps }
}
