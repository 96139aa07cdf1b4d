import { windowText } from '@shared/text/en/window'
import { fillText } from '@shared/text/fill-text'
import { useCallback } from 'react'
import { useToast } from '../components/toasts'
import { KeyNotice } from '../features/first-start/key-notice'
import { RecoveryCodeDialog } from '../features/first-start/recovery-code-dialog'
import { useCommands } from '../lib/commands/command-provider'
import { errorMessage } from '../lib/error-message'
import { overlaysId } from '../styles/theme'
import classes from './app.module.css'
import { NotesNavigation } from './notes-navigation'
import { PlacePage } from './place-page'
import { useClosing } from './use-closing'
import { useWindow } from './use-window'

export function App() {
  const shared = useWindow()
  const { state, note, layout, openId, openNote, actions } = shared
  const toast = useToast()

  function openNewMenu() {
    layout.navigation.open()
    shared.setIsNewOpen(true)
  }
  function startRename() {
    if (openId === null) return
    layout.navigation.open()
    shared.setRenamingId(openId)
  }
  function deleteOpen() {
    if (openNote !== undefined) void actions.remove(openNote)
  }

  useCommands({
    'new-note': openNewMenu,
    export: () => note.current?.exportNote(),
    'find-evidence': () => note.current?.findEvidence(),
    'rename-note': startRename,
    'delete-note': deleteOpen,
  })
  const sayNotSaved = useCallback(
    (error: unknown) =>
      toast({
        message: fillText(windowText.notSavedSafe, errorMessage(error)),
        tone: 'wrong',
        action: { label: windowText.leaveUnsaved, run: () => window.api.mayClose() },
        dismiss: windowText.dismiss,
      }),
    [toast],
  )
  useClosing(note, sayNotSaved)

  return (
    <div className={classes.window}>
      <section id={overlaysId} aria-label={windowText.areas.overlays} />
      {state.value?.keyProtection === 'file' && <KeyNotice />}
      <div className={classes.areas}>
        <NotesNavigation shared={shared} />
        <PlacePage
          shared={shared}
          onNew={openNewMenu}
          onRename={startRename}
          onDelete={deleteOpen}
        />
      </div>
      {typeof state.value?.recoveryCode === 'string' && (
        <RecoveryCodeDialog code={state.value.recoveryCode} onKept={() => void state.reload()} />
      )}
    </div>
  )
}
