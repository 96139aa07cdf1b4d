import type { Language } from '@shared/language/language'
import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import type { CitedNumbers } from '../citations/cited-numbers'
import { useCitations } from '../citations/use-citations'
import { useLanguageOfStyle } from '../house-style/use-language-of-style'
import type { PageTargets } from '../references/page-targets'
import { type SpokenNameParts, useSpokenNames } from './use-spoken-names'

export type WrittenByPage = SpokenNameParts & {
  readonly numbers: CitedNumbers
  readonly targets: PageTargets
}

/** What the page writes by itself, in the language of the note: names, numbers cited, house style. */
export function useWrittenLanguage(
  editor: Editor,
  language: Language,
  { names, changes, numbers, targets }: WrittenByPage,
): void {
  useSpokenNames(editor, language, { names, changes })
  useCitations(editor, language, numbers)
  useLanguageOfStyle(editor, language)
  useEffect(() => targets.setLanguage(language, editor.state.doc), [editor, language, targets])
}
