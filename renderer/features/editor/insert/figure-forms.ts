import { type FigureValue, formatObservation } from '@shared/figure/format-observation'
import type { Language } from '@shared/language/language'
import type { FigureForm } from '@shared/note/inline'

export type FigureChoice = { readonly form: FigureForm; readonly shown: string }

/**
 * The ways in which a figure can read in a sentence, each text once, the usual one first: a fall is
 * mostly written as "a reduction of 80 %", so without its sign.
 */
export function figureForms(value: FigureValue, language: Language): readonly FigureChoice[] {
  const forms: readonly FigureForm[] =
    value.value < 0 ? ['magnitude', 'signed', 'words'] : ['signed', 'words']
  const choices = forms.map((form) => ({ form, shown: formatObservation(value, form, language) }))
  return choices.filter(
    (choice, index) => choices.findIndex((other) => other.shown === choice.shown) === index,
  )
}
