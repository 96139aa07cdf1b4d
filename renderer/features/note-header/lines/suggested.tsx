import { type KeyboardEvent, type ReactElement, useEffect, useId, useState } from 'react'
import classes from './suggested.module.css'

/** Most that is offered at once. */
export const mostOffered = 8

/** What a field may hold, and what it means where that is not plain from it. */
export type Suggestion = { readonly value: string; readonly meaning?: string }

/** What the field says of its list to those who cannot see it. */
export type SuggestedFieldProps = {
  readonly autoComplete: 'off'
  readonly 'aria-autocomplete': 'list'
  readonly 'aria-haspopup': 'listbox'
  readonly 'aria-controls': string | undefined
  readonly 'aria-activedescendant': string | undefined
}

/** For a field of one line; one of several lines may have no other role than its own. */
export function asCombobox(props: SuggestedFieldProps) {
  const isOpen = props['aria-controls'] !== undefined
  return { ...props, role: 'combobox', 'aria-expanded': isOpen } as const
}

export type SuggestedProps = {
  /** Of the field, for the list of what it may hold. */
  readonly label: string
  readonly value: string
  /** In the order offered; asked only while the list is open, with whether it was typed for. */
  readonly find: (isTyped: boolean) => readonly Suggestion[]
  /** A click opens the list though the field is filled. */
  readonly opensFilled?: boolean
  readonly onChoose: (text: string) => void
  /** The field that is typed in. */
  readonly children: (props: SuggestedFieldProps) => ReactElement
}

/**
 * Offers what the field may hold while it is typed in, at a click into it while it is empty or one of
 * a few things, and at the down arrow; arrows choose, Enter takes, Escape leaves what was typed.
 *
 * Mantine's fields of this kind lay out their list even while it is closed. A note's head has a
 * dozen of them, which was a tenth of the time in which another note opens.
 *
 * @see ARIA Authoring Practices, combobox with a list
 */
export function Suggested({
  label,
  value,
  find,
  opensFilled = false,
  onChoose,
  children,
}: SuggestedProps) {
  const listId = useId()
  const [marked, setMarked] = useState<number | null>(null)
  const [isTyped, setIsTyped] = useState(false)
  const found = marked === null ? [] : find(isTyped)
  const isOpen = found.length > 0
  const markedId = isOpen && marked !== null && marked >= 0 ? `${listId}-${marked}` : undefined

  function choose(option: Suggestion | undefined) {
    if (option === undefined) return
    onChoose(option.value)
    setMarked(null)
  }

  function move(step: number, event: KeyboardEvent) {
    event.preventDefault()
    // Before the first and after the last is the text itself.
    if (isOpen && marked !== null) return setMarked(wrap(marked + step, found.length))
    setIsTyped(false)
    setMarked(step > 0 ? 0 : find(false).length - 1)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') return move(1, event)
    if (event.key === 'ArrowUp') return move(-1, event)
    if (!isOpen) return
    if (event.key === 'Enter' && markedId !== undefined) {
      event.preventDefault()
      choose(found[marked ?? -1])
    }
    if (event.key === 'Escape') {
      // The first Escape is for the list, the next for what lies around.
      event.preventDefault()
      setMarked(null)
    }
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what its field does */}
      <span
        className={classes.suggested}
        onInput={() => {
          setIsTyped(true)
          setMarked(none)
        }}
        onClick={() => {
          if (value !== '' && !opensFilled) return
          setIsTyped(false)
          setMarked(none)
        }}
        onBlur={() => setMarked(null)}
        onKeyDown={onKeyDown}
      >
        {children({
          autoComplete: 'off',
          'aria-autocomplete': 'list',
          'aria-haspopup': 'listbox',
          'aria-controls': isOpen ? listId : undefined,
          'aria-activedescendant': markedId,
        })}
      </span>
      {isOpen && (
        <SuggestionList
          id={listId}
          label={label}
          found={found}
          markedId={markedId}
          onChoose={choose}
        />
      )}
    </>
  )
}

/** The list is open and none of it is marked. */
const none = -1

function wrap(index: number, count: number): number {
  if (index >= count) return none
  return index < none ? count - 1 : index
}

type ListProps = {
  readonly id: string
  readonly label: string
  readonly found: readonly Suggestion[]
  readonly markedId: string | undefined
  readonly onChoose: (option: Suggestion) => void
}

function SuggestionList({ id, label, found, markedId, onChoose }: ListProps) {
  useEffect(() => {
    if (markedId !== undefined)
      document.getElementById(markedId)?.scrollIntoView({ block: 'nearest' })
  }, [markedId])
  return (
    <span id={id} className={classes.list} role="listbox" aria-label={label}>
      {found.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
        <span
          key={option.value}
          id={`${id}-${index}`}
          className={classes.option}
          role="option"
          tabIndex={-1}
          aria-selected={markedId === `${id}-${index}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          <span>{option.value}</span>
          {option.meaning !== undefined && (
            <span className={classes.meaning}>{option.meaning}</span>
          )}
        </span>
      ))}
    </span>
  )
}
