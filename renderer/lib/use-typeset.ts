import type { Language } from '@shared/language/language'
import type { TypographyProfile } from '@shared/typography/profile'
import { typeset } from '@shared/typography/typeset'
import { useMemo } from 'react'
import { useSettings } from './settings/use-settings'

/** Sets words of a note as they would print: no line ends in a number, and as the house style says. */
export function useTypeset(language: Language): (text: string) => string {
  const profile = useSettings().settings
  return (text) => typeset([text], language, profile).join('')
}

/** What the user's house style chose; the same object until that changes, whatever else does. */
export function useProfile(): TypographyProfile {
  const { percentSpacing, quotationMarks } = useSettings().settings
  return useMemo(() => ({ percentSpacing, quotationMarks }), [percentSpacing, quotationMarks])
}
