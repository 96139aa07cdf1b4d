import { formatLongDate } from '../base/typed-date'
import type { Language } from '../language/language'
import type { Source } from '../library/source'
import type { FigurePhrase } from './figure-phrases'

/** How far a measure is, in the words of a source or, where that is null, in one's own. */
export type MeasureState = {
  readonly words: string
  /** ISO 8601 of any precision. */
  readonly date: string
  readonly source: Source | null
}

/**
 * The ways in which a measure can come into a note: first, and unless one chooses, without its
 * state; then with each state, told as what a source reported, which is cited, or as one's own view.
 */
export function statePhrases(
  states: readonly MeasureState[],
  language: Language,
): readonly FigurePhrase[] {
  return states.length === 0 ? [] : [[], ...states.map((state) => statePhrase(state, language))]
}

function statePhrase({ words, date, source }: MeasureState, language: Language): FigurePhrase {
  const day = formatLongDate(date, language.months)
  const { reported, own } = language.measureState
  const who = source === null ? [] : [source.institution || source.title]
  const text = (source === null ? own : reported)
    .replace('{origin}', () => [...who, day].join(', '))
    .replace('{state}', () => words.trim().replace(/\.$/, ''))
  return [{ kind: 'text', text }, ...(source === null ? [] : [{ kind: 'source', source } as const])]
}
