import { Tooltip } from '@mantine/core'
import { assertNever } from '@shared/base/assert-never'
import { windowText } from '@shared/text/en/window'
import { fillText } from '@shared/text/fill-text'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { SaveState } from '../../lib/save-state'
import { clockTime } from '../../lib/when-saved'
import classes from './note-page.module.css'

/** "Saved 14:02", and true; if it cannot be saved, why, and what is safe. */
export function SaveStateLine({ state }: { readonly state: SaveState }) {
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
        <Tooltip label={sentence} multiline w={300}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason is read on focus */}
          <span
            className={classes.notSaved}
            role="alert"
            tabIndex={0}
            aria-label={`${windowText.notSaved}. ${sentence}`}
          >
            <IconAlertTriangle size={16} aria-hidden="true" />
            {windowText.notSaved}
          </span>
        </Tooltip>
      )
    }
    default:
      return assertNever(state)
  }
}
