import { IconArrowLeft } from '@tabler/icons-react'
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { IconButton } from '../../components/icon-button'
import { useText } from '../../lib/use-text'
import classes from './compare.module.css'

export type ReadingBarProps = {
  readonly title: string
  readonly children: ReactNode
  readonly onBack: () => void
}

/** Above a page that is only read: what it is, what can be done with it, and the way back. */
export function ReadingBar({ title, children, onBack }: ReadingBarProps) {
  const text = useText()
  const back = useEffectEvent(onBack)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) back()
    }
    // After whatever is open above it: a menu or dialog closes first.
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <section className={classes.bar} data-help="history" aria-label={title}>
      <IconButton label={text('version.back')} shortcut={text('key.escape')} onClick={onBack}>
        <IconArrowLeft size={16} />
      </IconButton>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
