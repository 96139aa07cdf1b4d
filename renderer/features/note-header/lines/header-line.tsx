import type { HeaderProblem } from '@shared/note/header-form/header-problems'
import { findSuggestions } from '@shared/note/header-form/suggestions'
import { type KeyboardEvent, useId } from 'react'
import { useText } from '../../../lib/use-text'
import fieldClasses from '../header-field.module.css'
import { ProblemMark } from '../problem-mark'
import classes from './header-lines.module.css'
import { asCombobox, mostOffered, Suggested, type Suggestion } from './suggested'

export type HeaderLineProps = {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly suggestions: readonly LineSuggestion[]
  /** Codes are followed by a number; other entries are taken as they are. */
  readonly isCode: boolean
  readonly canEdit: boolean
  readonly problem: HeaderProblem | undefined
  readonly onChange: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onBlur: () => void
}

type LineSuggestion = Suggestion & { readonly meaning: string }

export function HeaderLine(props: HeaderLineProps) {
  const { isCode, problem, suggestions, value } = props
  const text = useText()
  const problemId = useId()
  const find = isCode ? () => startingWith(suggestions, value) : () => holding(suggestions, value)
  return (
    <li className={classes.line}>
      <span className={fieldClasses.field} data-wrong={problem !== undefined}>
        <Suggested label={props.label} value={value} find={find} onChoose={props.onChange}>
          {(suggested) => (
            <input
              {...(props.canEdit ? asCombobox(suggested) : {})}
              className={`${fieldClasses.input} ${classes.input}`}
              aria-label={props.label}
              aria-invalid={problem !== undefined}
              aria-describedby={problem === undefined ? undefined : problemId}
              placeholder={props.placeholder}
              readOnly={!props.canEdit}
              value={value}
              onChange={(event) => props.onChange(event.currentTarget.value)}
              onKeyDown={props.onKeyDown}
              onBlur={props.onBlur}
            />
          )}
        </Suggested>
        {problem !== undefined && (
          <ProblemMark id={problemId} message={text(problem.key, problem.values)} />
        )}
      </span>
    </li>
  )
}

/** Codes that start with what is typed; none once a space and a number follow. */
function startingWith(
  suggestions: readonly LineSuggestion[],
  typed: string,
): readonly LineSuggestion[] {
  if (typed.includes(' ')) return []
  return (
    suggestions
      .filter(({ value }) => value.startsWith(typed.toUpperCase()))
      .slice(0, mostOffered)
      // The space after a code is where its number goes.
      .map((code) => ({ ...code, value: `${code.value} ` }))
  )
}

/** Documents by the start of a word of their reference or title. */
function holding(suggestions: readonly LineSuggestion[], typed: string): readonly LineSuggestion[] {
  const textOf = ({ value, meaning }: LineSuggestion) => `${value} ${meaning}`
  const found = new Set(findSuggestions(suggestions.map(textOf), typed, mostOffered))
  return suggestions.filter((suggestion) => found.has(textOf(suggestion)))
}
