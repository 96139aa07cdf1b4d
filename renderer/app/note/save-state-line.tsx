import { UnstyledButton } from '@mantine/core'
import { assertNever } from '@shared/base/assert-never'
import type { Text } from '@shared/text/text'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { Hint } from '../../components/hints/hint'
import type { SaveState } from '../../lib/saving/save-state'
import { clockTime } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import classes from './note-page.module.css'
import type { NoteSaving } from './use-note-save-state'
import { useSettled } from './use-settled'

type NoteSaveStateLineProps = {
  readonly saving: Pick<NoteSaving, 'read' | 'subscribe'>
  readonly onRetry: () => void
}

export type SaveStateLineProps = {
  readonly state: SaveState
  readonly onRetry: () => void
}

/** How saving the note that is open goes. */
export function NoteSaveStateLine({ saving, onRetry }: NoteSaveStateLineProps) {
  const failure = useSyncExternalStore(saving.subscribe, () => failureIn(saving.read()))
  if (failure !== null) return <SaveStateLine state={failure} onRetry={onRetry} />
  return <QuietLine saving={saving} />
}

function failureIn(state: SaveState): SaveState | null {
  return state.kind === 'failed' ? state : null
}

/** Written without React, which at each key would look through the whole page for the cursor. */
function QuietLine({ saving }: Pick<NoteSaveStateLineProps, 'saving'>) {
  const text = useText()
  const line = useRef<HTMLSpanElement>(null)
  const announcement = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let told = ''
    const write = () => {
      const words = sentencesOf(saving.read(), text)
      if (line.current !== null) line.current.textContent = words.shown
      if (words.announced === told) return
      told = words.announced
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (announcement.current !== null) announcement.current.textContent = words.announced
      }, settledMs)
    }
    write()
    const stop = saving.subscribe(write)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [saving, text])
  return (
    <>
      <span ref={line} className={classes.saved} />
      <span ref={announcement} className="visually-hidden" role="status" />
    </>
  )
}

function sentencesOf(state: SaveState, text: Text) {
  if (state.kind !== 'saved') return { shown: text('save.saving'), announced: text('save.saving') }
  const time = clockTime(state.savedAt)
  return { shown: text('save.saved', { time }), announced: text('save.announced', { time }) }
}

/** "Saved 14:02", and true; if it cannot be saved, why, and what is safe. */
export function SaveStateLine({ state, onRetry }: SaveStateLineProps) {
  const text = useText()
  const time = state.kind === 'saved' ? clockTime(state.savedAt) : ''
  switch (state.kind) {
    case 'saved':
      return (
        <>
          <span className={classes.saved}>{text('save.saved', { time })}</span>
          <Announcement sentence={text('save.announced', { time })} />
        </>
      )
    case 'saving':
      return (
        <>
          <span className={classes.saved}>{text('save.saving')}</span>
          <Announcement sentence={text('save.saving')} />
        </>
      )
    case 'failed': {
      const sentence = text('save.notSavedSafe', { reason: state.message })
      return (
        <span role="alert">
          <Hint words={sentence} widthPx={300} openDelayMs={0}>
            <UnstyledButton
              className={classes.notSaved}
              aria-label={`${text('save.notSaved')}. ${sentence} ${text('common.tryAgain')}`}
              onClick={onRetry}
            >
              <IconAlertTriangle size={16} aria-hidden="true" />
              {text('save.notSaved')}
            </UnstyledButton>
          </Hint>
        </span>
      )
    }
    default:
      return assertNever(state)
  }
}

const settledMs = 2000

/** Told to a screen reader once one has paused, and only if it is news: not at each keystroke. */
function Announcement({ sentence }: { readonly sentence: string }) {
  return (
    <span className="visually-hidden" role="status">
      {useSettled(sentence, settledMs)}
    </span>
  )
}
