import { IconArrowsDiagonalMinimize2 } from '@tabler/icons-react'
import { IconButton } from '../../components/icon-button'
import { useText } from '../../lib/use-text'
import classes from './workspace.module.css'

/** The way out of focus mode for the pointer, and the words that say one is in it. */
export function FocusModeExit({ onLeave }: { readonly onLeave: () => void }) {
  const text = useText()
  return (
    <aside className={classes.focusExit} aria-label={text('focusMode.leave')}>
      <p className="visually-hidden" role="status">
        {text('focusMode.on')}
      </p>
      <IconButton label={text('focusMode.leave')} shortcut={text('key.escape')} onClick={onLeave}>
        <IconArrowsDiagonalMinimize2 size={16} />
      </IconButton>
    </aside>
  )
}
