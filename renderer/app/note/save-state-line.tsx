import { Tooltip, UnstyledButton } from '@mantine/core'
import { assertNever } from '@shared/base/assert-never'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { SaveState } from '../../lib/saving/save-state'
import { clockTime } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import classes from './note-page.module.css'

export type SaveStateLineProps = {
  readonly state: SaveState
  readonly onRetry: () => void
}

/** "Saved 14:02", and true; if it cannot be saved, why, and what is safe. */
export function SaveStateLine({ state, onRetry }: SaveStateLineProps) {
  const text = useText()
  switch (state.kind) {
    case 'saved':
      return (
        <span className={classes.saved} role="status">
          {text('save.saved', { time: clockTime(state.savedAt) })}
        </span>
      )
    case 'saving':
      return (
        <span className={classes.saved} role="status">
          {text('save.saving')}
        </span>
      )
    case 'failed': {
      const sentence = text('save.notSavedSafe', { reason: state.message })
      return (
        <span role="alert">
          <Tooltip label={sentence} multiline w={300}>
            <UnstyledButton
              className={classes.notSaved}
              aria-label={`${text('save.notSaved')}. ${sentence} ${text('common.tryAgain')}`}
              onClick={onRetry}
            >
              <IconAlertTriangle size={16} aria-hidden="true" />
              {text('save.notSaved')}
            </UnstyledButton>
          </Tooltip>
        </span>
      )
    }
    default:
      return assertNever(state)
  }
}
