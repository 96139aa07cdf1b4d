import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { IconButton } from '../../components/icon-button'
import { useText } from '../../lib/use-text'
import classes from './key-notice.module.css'

export type KeyNoticeProps = {
  /** Kept back for now; what was dismissed stays so afterwards. */
  readonly isHidden: boolean
}

/** Says once a start that the key is not in a keychain. */
export function KeyNotice({ isHidden }: KeyNoticeProps) {
  const text = useText()
  const [isShown, setIsShown] = useState(true)
  if (!isShown || isHidden) return null
  return (
    <section className={classes.notice} aria-label={text('area.notice')}>
      <p>{text('firstStart.keyInFile')}</p>
      <IconButton label={text('common.dismiss')} onClick={() => setIsShown(false)}>
        <IconX size={16} />
      </IconButton>
    </section>
  )
}
