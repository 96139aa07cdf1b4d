import { Tooltip, UnstyledButton } from '@mantine/core'
import { assertNever } from '@shared/base/assert-never'
import { windowText } from '@shared/text/en/window'
import { fillText } from '@shared/text/fill-text'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { SaveState } from '../../lib/save-state'
import { clockTime } from '../../lib/when-saved'
import classes from './note-page.module.css'

export type SaveStateLineProps = {
  readonly state: SaveState
  readonly onRetry: () => void
}

/** "Saved 14:02", and true; if it cannot be saved, why, and what is safe. */
export function SaveStateLine({ state, onRetry }: SaveStateLineProps) {
  switch (state.kind) {
    case 'saved':
      return (
        <span className={classes.saved} role="status">
          {fillText(windowText.saved, clockTime(state.savedAt))}
        </span>
      )
    case 'saving':
      return (
        <span className={classes.saved} role="status">
          {windowText.saving}
        </span>
      )
    case 'failed': {
      const sentence = fillText(windowText.notSavedSafe, state.message)
      return (
        <span role="alert">
          <Tooltip label={sentence} multiline w={300}>
            <UnstyledButton
              className={classes.notSaved}
              aria-label={`${windowText.notSaved}. ${sentence} ${windowText.tryAgain}`}
              onClick={onRetry}
            >
              <IconAlertTriangle size={16} aria-hidden="true" />
              {windowText.notSaved}
            </UnstyledButton>
          </Tooltip>
        </span>
      )
    }
    default:
      return assertNever(state)
  }
}
