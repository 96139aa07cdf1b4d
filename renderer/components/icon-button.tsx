import { Tooltip, UnstyledButton } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import classes from './icon-button.module.css'

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  /** Its name, and what the tooltip says. */
  readonly label: string
  readonly children: ReactNode
  readonly shortcut?: string
}

/** An icon that acts; it always has a name and a tooltip. */
export function IconButton({ label, children, shortcut, ...rest }: IconButtonProps) {
  const words = shortcut === undefined ? label : `${label} (${shortcut})`
  return (
    <Tooltip
      label={words}
      // A hint would cover the menu that the button has opened.
      disabled={rest['aria-haspopup'] !== undefined && rest['aria-expanded'] === true}
      openDelay={400}
      withinPortal
      classNames={{ tooltip: classes.tooltip }}
    >
      <UnstyledButton type="button" aria-label={label} {...rest} className={classes.button}>
        {children}
      </UnstyledButton>
    </Tooltip>
  )
}
