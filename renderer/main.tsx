import './styles/mantine.css'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { Appearance } from './app/appearance'
import { ToastProvider } from './components/toasts'
import { CommandProvider } from './lib/commands/command-provider'
import { SettingsProvider } from './lib/settings/use-settings'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element "root"')

createRoot(root).render(
  <StrictMode>
    <SettingsProvider>
      <Appearance>
        <ToastProvider>
          <CommandProvider>
            <App />
          </CommandProvider>
        </ToastProvider>
      </Appearance>
    </SettingsProvider>
  </StrictMode>,
)
