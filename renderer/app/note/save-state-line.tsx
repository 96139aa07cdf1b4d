import { UnstyledButton } from '@mantine/core'
import { assertNever } from '@shared/base/assert-never'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { Hint } from '../../components/hints/hint'
import type { SaveState } from '../../lib/saving/save-state'
import { clockTime } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import classes from './note-page.module.css'
import type { NoteSaving } from './use-note-save-state'
import { useSettled } from './use-settled'

export type SaveStateLineProps = {
  readonly state: SaveState
  readonly onRetry: () => void
}

/** How saving the note that is open goes. */
export function NoteSaveStateLine(props: {
  readonly saving: NoteSaving
  readonly onRetry: () => void
}) {
  const state = useSyncExternalStore(props.saving.subscribe, props.saving.read)
  return <SaveStateLine state={state} onRetry={props.onRetry} />
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
