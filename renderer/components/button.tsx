import { UnstyledButton } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import classes from './button.module.css'
import { Shortcut } from './shortcut'

export type ButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  readonly children: ReactNode
  readonly kind?: 'primary' | 'plain' | 'quiet'
  readonly icon?: ReactNode
  /** As the platform writes it, shown after the label. */
  readonly shortcut?: string
}

/** An action with words. One primary button an area at most. */
export function Button({ children, kind = 'plain', icon, shortcut, ...rest }: ButtonProps) {
  return (
    <UnstyledButton type="button" {...rest} className={`${classes.button} ${classes[kind]}`}>
      {icon}
      <span className={classes.label}>{children}</span>
      {shortcut !== undefined && <Shortcut keys={shortcut} />}
    </UnstyledButton>
  )
}
