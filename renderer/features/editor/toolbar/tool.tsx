import type { ComponentType } from 'react'
import { IconButton } from '../../../components/icon-button'

const isMac = /Mac/.test(navigator.userAgent)

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
  return (
    <IconButton
      label={label}
      disabled={disabled}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      {...(keys !== undefined && { shortcut: writeKeys(keys) })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      <Icon size={16} aria-hidden="true" />
    </IconButton>
  )
}

function writeKeys(keys: string): string {
  if (!isMac)
    return keys
      .replace('Mod', 'Ctrl')
      .replace('Up', '↑')
      .replace('Down', '↓')
      .replace('Left', '←')
      .replace('Right', '→')
  return keys
    .replace('Mod+', '⌘')
    .replace('Alt+', '⌥')
    .replace('Shift+', '⇧')
    .replace('Up', '↑')
    .replace('Down', '↓')
    .replace('Left', '←')
    .replace('Right', '→')
}
