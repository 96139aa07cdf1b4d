import { useCallback } from 'react'
import { useToast } from '../components/toasts'
import { KeyNotice } from '../features/first-start/key-notice'
import { RecoveryCodeDialog } from '../features/first-start/recovery-code-dialog'
import { useShortcutWarning } from '../features/settings/shortcuts/use-shortcut-warning'
import { useCommands } from '../lib/commands/command-provider'
import { ContradictionsProvider } from '../lib/consistency/contradictions-slot'
import { errorMessage } from '../lib/error-message'
import { ShowFiguresProvider } from '../lib/figures/show-figures'
import { useSettings } from '../lib/settings/use-settings'
import { useText } from '../lib/use-text'
import { overlaysId } from '../styles/theme'
import classes from './app.module.css'
import { FocusModeExit } from './frame/focus-mode-exit'
import { useShellCommands } from './frame/use-shell-commands'
import { WindowHelp } from './help/window-help'
import { NotesNavigation } from './notes-navigation'
import { useGoCommands } from './palette/use-go-commands'
import { WindowPalette } from './palette/window-palette'
import { showContradictions } from './parts/contradictions'
import { PlacePage } from './place-page'
import type { Tabs } from './tabs/tabs'
import { noteOfWindow } from './tabs/use-remembered-tabs'
import { WindowTabs } from './tabs/window-tabs'
import { useClosing } from './use-closing'
import { useWindow } from './use-window'
import { WindowWordImport } from './word-import/window-word-import'

type AppProps = {
  /** What was open when the window was left; null if nothing was. */
  readonly firstTabs: Tabs | null
}

export function App({ firstTabs }: AppProps) {
  const text = useText()
  const shared = useWindow(firstTabs)
  const { state, note, layout, openId, openNote, actions } = shared
  const { flush: flushSettings, change: changeSettings } = useSettings()
  const toast = useToast()

  function openNewMenu() {
    layout.setFocusMode(false)
    if (layout.navigation.mode === 'drawer') layout.navigation.open()
    shared.setIsNewOpen(true)
  }
  function startRename() {
    if (openId === null) return
    layout.setFocusMode(false)
    layout.navigation.open()
    shared.setRenamingId(openId)
  }
  function showFigures(noteId: string) {
    changeSettings({ sidePanel: 'figures' })
    layout.side.open()
    shared.go({ kind: 'note', id: noteId, isNew: false })
  }
  function deleteOpen() {
    if (openNote !== undefined) void actions.removeAll([openNote])
  }

  useCommands({
    'new-note': openNewMenu,
    ...(openId !== null && {
      export: () => note.current?.exportNote(),
      'find-evidence': () => note.current?.findEvidence(),
      'rename-note': startRename,
      'delete-note': deleteOpen,
    }),
  })
  useShellCommands(shared)
  useGoCommands(shared)
  useShortcutWarning(() => shared.go({ kind: 'settings' }))
  const sayNotSaved = useCallback(
    (error: unknown) =>
      toast({
        message: text('save.notSavedSafe', { reason: errorMessage(error) }),
        tone: 'wrong',
        action: { label: text('save.leaveUnsaved'), run: () => window.api.mayClose() },
        dismiss: text('common.dismiss'),
      }),
    [toast, text],
  )
  useClosing(note, flushSettings, sayNotSaved)

  return (
    <div className={classes.window}>
      <section id={overlaysId} aria-label={text('area.overlays')} />
      <WindowPalette shared={shared} />
      <WindowWordImport shared={shared} />
      <WindowHelp place={shared.place} />
      {state.value?.keyProtection === 'file' && <KeyNotice isHidden={layout.isFocusMode} />}
      <div className={classes.areas}>
        {!layout.isFocusMode && noteOfWindow === null && <NotesNavigation shared={shared} />}
        <div className={classes.places}>
          {!layout.isFocusMode && <WindowTabs shared={shared} />}
          <ContradictionsProvider value={showContradictions}>
            <ShowFiguresProvider value={showFigures}>
              <PlacePage
                shared={shared}
                onNew={openNewMenu}
                onRename={startRename}
                onDelete={deleteOpen}
              />
            </ShowFiguresProvider>
          </ContradictionsProvider>
        </div>
        {layout.isFocusMode && <FocusModeExit onLeave={() => layout.setFocusMode(false)} />}
      </div>
      {typeof state.value?.recoveryCode === 'string' && (
        <RecoveryCodeDialog code={state.value.recoveryCode} onKept={() => void state.reload()} />
      )}
    </div>
  )
}
