import { Autocomplete } from '@mantine/core'
import type { HeaderProblem } from '@shared/note/header-form/header-problems'
import { findSuggestions } from '@shared/note/header-form/suggestions'
import type { ComponentProps, KeyboardEvent } from 'react'
import { useText } from '../../../lib/use-text'
import fieldClasses from '../header-field.module.css'
import { ProblemIcon } from '../problem-mark'
import classes from './header-lines.module.css'

export type HeaderLineProps = {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly suggestions: readonly { readonly value: string; readonly meaning: string }[]
  /** Codes are followed by a number; other entries are taken as they are. */
  readonly isCode: boolean
  readonly canEdit: boolean
  readonly problem: HeaderProblem | undefined
  readonly onChange: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onBlur: () => void
}

/** Most that is offered at once. */
const offered = 8

export function HeaderLine(props: HeaderLineProps) {
  const { problem, suggestions } = props
  const text = useText()
  // The space after a code is where its number goes.
  const after = props.isCode ? ' ' : ''
  const meanings = new Map(suggestions.map(({ value, meaning }) => [`${value}${after}`, meaning]))
  return (
    <li className={classes.line}>
      <span className={fieldClasses.field} data-wrong={problem !== undefined}>
        <Autocomplete
          variant="unstyled"
          aria-label={props.label}
          error={problem && text(problem.key, problem.values)}
          placeholder={props.placeholder}
          data={[...meanings.keys()]}
          limit={offered}
          maxDropdownHeight={400}
          withScrollArea={false}
          filter={({ options, search, limit }) =>
            props.isCode
              ? startingWith(options, search, limit)
              : holding(options, search, meanings, limit)
          }
          renderOption={({ option }) => (
            <span className={classes.option}>
              <span>{option.value}</span>
              <span className={classes.meaning}>{meanings.get(option.value)}</span>
            </span>
          )}
          readOnly={!props.canEdit}
          value={props.value}
          onChange={props.onChange}
          onKeyDown={props.onKeyDown}
          onBlur={props.onBlur}
          openOnFocus={false}
          comboboxProps={{
            width: 300,
            shadow: 'md',
            position: 'bottom-start',
            transitionProps: { duration: 0 },
            keepMounted: false,
          }}
          classNames={{
            root: classes.root ?? '',
            wrapper: classes.wrapper ?? '',
            error: fieldClasses.sentence ?? '',
            input: `${fieldClasses.input} ${classes.input}`,
          }}
        />
        {problem !== undefined && <ProblemIcon />}
      </span>
    </li>
  )
}

type Options = Parameters<NonNullable<ComponentProps<typeof Autocomplete>['filter']>>[0]

/** Codes that start with what is typed; none once a space and a number follow. */
function startingWith(
  options: Options['options'],
  search: string,
  limit: number,
): Options['options'] {
  if (search.includes(' ')) return []
  const start = search.toUpperCase()
  return options
    .filter((option) => 'value' in option && option.value.startsWith(start))
    .slice(0, limit)
}

/** Documents by the start of a word of their reference or title. */
function holding(
  options: Options['options'],
  search: string,
  meanings: ReadonlyMap<string, string>,
  limit: number,
): Options['options'] {
  const texts = [...meanings].map(([value, meaning]) => `${value} ${meaning}`)
  const found = new Set(findSuggestions(texts, search, limit))
  return options.filter(
    (option) => 'value' in option && found.has(`${option.value} ${meanings.get(option.value)}`),
  )
}
