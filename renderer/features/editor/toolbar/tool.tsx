import { writeKeys } from '@shared/commands/keys'
import type { ComponentType } from 'react'
import { IconButton } from '../../../components/icon-button'
import { nameKeys } from '../../../lib/commands/name-keys'
import { isMac } from '../../../lib/commands/platform'
import { useText } from '../../../lib/use-text'

export type ToolProps = {
  readonly label: string
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: 'true' }>
  readonly onUse: () => void
  /** As `Mod+Alt+F`; written as the platform has it. */
  readonly keys?: string
  /** For what is on or off at the cursor. */
  readonly pressed?: boolean
  readonly disabled?: boolean
}

/** One icon of the toolbar. It takes no focus from the text when clicked. */
export function Tool({ label, icon: Icon, onUse, keys, pressed, disabled = false }: ToolProps) {
  const text = useText()
  return (
    <IconButton
      label={label}
      disabled={disabled}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      {...(keys !== undefined && { shortcut: nameKeys(writeKeys(keys, isMac), text) })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      <Icon size={16} aria-hidden="true" />
    </IconButton>
  )
}
