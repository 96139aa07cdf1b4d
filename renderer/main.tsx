import '@mantine/core/styles.layer.css'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import { MantineProvider } from '@mantine/core'
import { chooseTextLanguage } from '@shared/text/text'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { ToastProvider } from './components/toasts'
import { TextProvider } from './lib/use-text'
import { styleNonce } from './styles/nonce'
import { theme } from './styles/theme'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element "root"')

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => styleNonce}>
      <TextProvider language={chooseTextLanguage(navigator.languages)}>
        <ToastProvider>
          <App />
        </ToastProvider>
      </TextProvider>
    </MantineProvider>
  </StrictMode>,
)
