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
import { findFirstTabs } from './app/tabs/use-remembered-tabs'
import { ToastProvider } from './components/toasts'
import { CommandProvider } from './lib/commands/command-provider'
import { readFirstSettings } from './lib/settings/first-settings'
import { SettingsProvider } from './lib/settings/use-settings'

// Asked before anything is drawn: the window never flashes in another colour or language, and the
// note that was open is asked for at once.
const asked = Promise.all([readFirstSettings(), findFirstTabs()])

// Zod, which other files bring, would try to make code, as this page forbids: for the place of that
// error the browser reads the whole file again.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element "root"')

const [first, firstTabs] = await asked
createRoot(root).render(
  <StrictMode>
    <SettingsProvider first={first}>
      <Appearance>
        <ToastProvider>
          <CommandProvider>
            <App firstTabs={firstTabs} />
          </CommandProvider>
        </ToastProvider>
      </Appearance>
    </SettingsProvider>
  </StrictMode>,
)
