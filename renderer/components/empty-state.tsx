import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

export type EmptyStateProps = {
  readonly title: string
  readonly body: string
  readonly children?: ReactNode
}

/** Says what belongs here and offers the first step. */
export function EmptyState({ title, body, children }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.body}>{body}</p>
      {children}
    </div>
  )
}
