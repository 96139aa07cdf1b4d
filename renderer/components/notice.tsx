import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './notice.module.css'

export type NoticeProps = {
  readonly tone: 'plain' | 'look' | 'wrong'
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** A sentence that stays: what happened, what is safe, what to do. */
export function Notice({ tone, children, action }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'wrong' ? 'alert' : undefined}>
      {tone !== 'plain' && <IconAlertTriangle size={16} aria-hidden="true" />}
      <p className={classes.words}>{children}</p>
      {action}
    </div>
  )
}
