import type { Language } from '@shared/language/language'
import type { Editor } from '@tiptap/core'
import type { Ref } from 'react'
import type { CitedNumbers } from '../citations/cited-numbers'
import { useCitations } from '../citations/use-citations'
import { useLanguageOfStyle } from '../house-style/use-language-of-style'
import type { SpokenNames } from './spoken-names'
import { useSpokenNames } from './use-spoken-names'

/** What the page writes by itself, in the language of the note: names, numbers cited, house style. */
export function useWrittenLanguage(
  editor: Editor,
  language: Language,
  { names, numbers }: { readonly names: Ref<SpokenNames>; readonly numbers: CitedNumbers },
): void {
  useSpokenNames(editor, language, names)
  useCitations(editor, language, numbers)
  useLanguageOfStyle(editor, language)
}
