import { english } from '@shared/language/en'
import type { Language } from '@shared/language/language'
import { createContext } from 'react'

/** The language of the note, in which what stands below its charts is written. */
export const ChartLanguage = createContext<Language>(english)
