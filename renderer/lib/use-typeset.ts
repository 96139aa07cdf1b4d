import type { Language } from '@shared/language/language'
import { typeset } from '@shared/typography/typeset'
import { useSettings } from './settings/use-settings'

/** Sets words of a note as they would print: no line ends in a number, and as the house style says. */
export function useTypeset(language: Language): (text: string) => string {
  const profile = useSettings().settings
  return (text) => typeset([text], language, profile).join('')
}
