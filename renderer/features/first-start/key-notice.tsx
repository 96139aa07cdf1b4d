import { windowText } from '@shared/text/en/window'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { IconButton } from '../../components/icon-button'
import classes from './key-notice.module.css'

/** Says once a start that the key is not in a keychain. */
export function KeyNotice() {
  const [isShown, setIsShown] = useState(true)
  if (!isShown) return null
  return (
    <section className={classes.notice} aria-label={windowText.areas.notice}>
      <p>{windowText.keyInFile}</p>
      <IconButton label={windowText.dismiss} onClick={() => setIsShown(false)}>
        <IconX size={16} />
      </IconButton>
    </section>
  )
}
