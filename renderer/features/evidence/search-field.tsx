import { IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent, RefObject } from 'react'
import { useText } from '../../lib/use-text'
import classes from './evidence.module.css'

/** Of a selection that is searched for; a whole page finds nothing. */
export const longestWords = 120

export type SearchFieldProps = {
  readonly field: RefObject<HTMLInputElement | null>
  readonly listId: string
  readonly query: string
  readonly onQuery: (query: string) => void
  /** One is typing there, or no more. */
  readonly onActive: (isActive: boolean) => void
  /** Null where nothing was found. */
  readonly activeIndex: number | null
  /** What keys do in the list; those not named are the field's own. */
  readonly steps: (atEnd: boolean) => Readonly<Record<string, () => void>>
}

/** Where one types what is searched; its arrows and Enter are those of the list below. */
export function SearchField(props: SearchFieldProps) {
  const { field, listId, query, onQuery, activeIndex } = props
  const text = useText()

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const atEnd = event.currentTarget.selectionStart === query.length
    const steps = {
      ...props.steps(atEnd),
      ...(query !== '' && { Escape: () => onQuery('') }),
    }
    const step = Object.entries(steps).find(([key]) => key === event.key)?.[1]
    if (step === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    step()
  }

  return (
    <div className={classes.field}>
      <IconSearch size={16} aria-hidden="true" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={text('evidence.search')}
        aria-expanded={activeIndex !== null}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(activeIndex !== null && { 'aria-activedescendant': `${listId}-${activeIndex}` })}
        placeholder={text('evidence.search')}
        spellCheck={false}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onFocus={() => props.onActive(true)}
        onBlur={() => props.onActive(false)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && <span className={classes.hint}>{text('evidence.enterInserts')}</span>}
    </div>
  )
}
