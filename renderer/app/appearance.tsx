import { MantineProvider } from '@mantine/core'
import { chooseTextLanguage, type TextLanguage } from '@shared/text/text'
import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import { useSettings } from '../lib/settings/use-settings'
import { TextProvider } from '../lib/use-text'
import { styleNonce } from '../styles/nonce'
import { theme } from '../styles/theme'

/** Colours, sizes and language as the user chose them; a change shows at once. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const { settings, systemLanguages } = useSettings()
  const { scheme, textSizePercent, pageWidth, language } = settings

  useLayoutEffect(() => {
    const root = document.documentElement
    root.style.setProperty('--text-scale', String(textSizePercent / 100))
    root.dataset.pageWidth = pageWidth
  }, [textSizePercent, pageWidth])

  const shown = languageOfInterface(language, systemLanguages)
  // All parts of the window read from it, and most settings are none of its own.
  return useMemo(
    () => (
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        {...(scheme === 'system' ? {} : { forceColorScheme: scheme })}
        getStyleNonce={() => styleNonce}
      >
        <TextProvider language={shown}>{children}</TextProvider>
      </MantineProvider>
    ),
    [scheme, shown, children],
  )
}

function languageOfInterface(
  chosen: 'system' | TextLanguage,
  systemLanguages: readonly string[],
): TextLanguage {
  return chosen === 'system' ? chooseTextLanguage(systemLanguages) : chosen
}
