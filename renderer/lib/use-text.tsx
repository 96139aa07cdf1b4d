import { createText, type Text, type TextLanguage } from '@shared/text/text'
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react'

const TextContext = createContext<Text>(createText('en'))

/** Gives the sentences of the interface in its language; English outside a provider. */
export function useText(): Text {
  return useContext(TextContext)
}

/** Sets the language of all that stands inside; another one shows at once, nothing is reloaded. */
export function TextProvider({
  language,
  children,
}: {
  readonly language: TextLanguage
  readonly children: ReactNode
}) {
  const text = useMemo(() => createText(language), [language])
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <TextContext value={text}>{children}</TextContext>
}
