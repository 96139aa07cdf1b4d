import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './look-mark.module.css'

/** A quiet word in a list: this needs a look. */
export function LookMark({ children }: { readonly children: string }) {
  return (
    <span className={classes.mark}>
      <IconAlertTriangle size={12} aria-hidden="true" />
      {children}
    </span>
  )
}
