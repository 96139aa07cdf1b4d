import { Combobox, useCombobox } from '@mantine/core'
import { findSuggestions } from '@shared/note/header-form/suggestions'
import type { ReactElement } from 'react'
import classes from './header-lines.module.css'

export type SuggestedProps = {
  /** Of the field, for the list of what it may hold. */
  readonly label: string
  readonly texts: readonly string[]
  readonly value: string
  readonly onChoose: (text: string) => void
  /** The field that is typed in. */
  readonly children: ReactElement
}

/** Most that is offered at once. */
const offered = 8

/**
 * Offers what the field may hold while it is typed in, at a click into it while it is empty, and at
 * the down arrow; arrows choose, Enter takes, Escape leaves what was typed.
 */
export function Suggested({ label, texts, value, onChoose, children }: SuggestedProps) {
  const store = useCombobox({ onDropdownClose: () => store.resetSelectedOption() })
  const found = findSuggestions(texts, value, offered)
  return (
    <Combobox
      store={store}
      width={420}
      shadow="md"
      position="bottom-start"
      transitionProps={{ duration: 0 }}
      keepMounted={false}
      onOptionSubmit={(text) => {
        onChoose(text)
        store.closeDropdown()
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what its field does */}
      <span
        className={classes.suggested}
        onInput={() => {
          store.openDropdown()
          store.resetSelectedOption()
        }}
        onClick={() => value === '' && store.openDropdown()}
        onBlur={() => store.closeDropdown()}
        onKeyDown={(event) => {
          // The first Escape is for the list, the next for what lies around.
          if (event.key === 'Escape' && store.dropdownOpened) event.preventDefault()
        }}
      >
        <Combobox.Target>{children}</Combobox.Target>
      </span>
      <Combobox.Dropdown hidden={found.length === 0}>
        <Combobox.Options aria-label={label}>
          {found.map((text) => (
            <Combobox.Option key={text} value={text}>
              {text}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
