import type { ComponentProps, ReactNode } from 'react'
import { Hint } from './hints/hint'
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
  // A hint would cover the menu that the button has opened.
  const isMenuOpen = rest['aria-haspopup'] !== undefined && rest['aria-expanded'] === true
  return (
    <Hint words={words} isOff={isMenuOpen}>
      <button type="button" aria-label={label} {...rest} className={classes.button}>
        {children}
      </button>
    </Hint>
  )
}
