import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { IconButton } from '../../components/icon-button'
import { useText } from '../../lib/use-text'
import classes from './key-notice.module.css'

/** Says once a start that the key is not in a keychain. */
export function KeyNotice() {
  const text = useText()
  const [isShown, setIsShown] = useState(true)
  if (!isShown) return null
  return (
    <section className={classes.notice} aria-label={text('area.notice')}>
      <p>{text('firstStart.keyInFile')}</p>
      <IconButton label={text('common.dismiss')} onClick={() => setIsShown(false)}>
        <IconX size={16} />
      </IconButton>
    </section>
  )
}
