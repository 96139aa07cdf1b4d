import type { HeaderField as Field } from '@shared/note/header-form/header-draft'
import { findSuggestions } from '@shared/note/header-form/suggestions'
import { type KeyboardEvent, useId } from 'react'
import { useText } from '../../lib/use-text'
import classes from './header-field.module.css'
import { asCombobox, mostOffered, Suggested, type SuggestedFieldProps } from './lines/suggested'
import { ProblemMark } from './problem-mark'
import type { HeaderForm } from './use-header-form'

export type HeaderFieldProps = {
  readonly form: HeaderForm
  readonly field: TextField
  readonly placeholder?: string
  /** Wraps like a paragraph; Enter goes on to the next field, as the text has no lines. */
  readonly isParagraph?: boolean
  readonly id?: string
  readonly maxLength?: number
  /** What it may hold, offered while it is typed. */
  readonly suggestions?: readonly string[]
  /** It holds one of the suggestions as a rule: all of them are offered to be chosen from. */
  readonly isChoice?: boolean
}

/** The fields that hold one text. */
type TextField = Exclude<Field, 'codes' | 'previousDocuments' | 'commissionDocuments'>

/** One text of the header, edited where it will be printed; as wide as what is in it. */
export function HeaderField(props: HeaderFieldProps) {
  const { form, field, suggestions, placeholder = '' } = props
  const text = useText()
  const ownId = useId()
  const label = text(`header.label.${field}`)
  const problem = form.problems.find((found) => found.field === field)
  const problemId = problem === undefined ? undefined : `${ownId}-problem`
  const value = form.draft[field]
  const shared = {
    id: props.id ?? ownId,
    'aria-label': label,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problemId,
    className: classes.input,
    maxLength: props.maxLength,
    readOnly: !form.canEdit(field),
    placeholder,
    value,
    onBlur: () => void form.flush().catch(() => undefined),
    onKeyDown: goOnAtEnter,
  }
  const set = (typed: string) => form.change({ [field]: typed })
  const draw = (suggested?: SuggestedFieldProps) =>
    props.isParagraph ? (
      <textarea
        {...shared}
        {...suggested}
        rows={1}
        onChange={(event) => set(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      />
    ) : (
      <input
        {...shared}
        {...(suggested && asCombobox(suggested))}
        size={1}
        onChange={(event) => set(event.currentTarget.value)}
      />
    )
  return (
    <span
      className={classes.field}
      data-field={field}
      data-paragraph={props.isParagraph}
      data-wrong={!!problem}
    >
      <span className={classes.size} data-text={value === '' ? placeholder : value}>
        {suggestions === undefined || !form.canEdit(field) ? (
          draw()
        ) : (
          <Suggested
            label={label}
            value={value}
            find={(isTyped) =>
              suggestionsFor(props, isTyped || !props.isChoice ? value : '').map((found) => ({
                value: found,
              }))
            }
            opensFilled={props.isChoice === true}
            onChoose={set}
          >
            {draw}
          </Suggested>
        )}
      </span>
      {problem !== undefined && problemId !== undefined && (
        <ProblemMark id={problemId} message={text(problem.key, problem.values)} />
      )}
    </span>
  )
}

function suggestionsFor(
  { suggestions = [], isChoice = false }: HeaderFieldProps,
  value: string,
): readonly string[] {
  return findSuggestions(suggestions, value, isChoice ? suggestions.length : mostOffered)
}

function goOnAtEnter(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  // Enter on a suggestion takes it.
  if (event.currentTarget.getAttribute('aria-activedescendant')) return
  event.preventDefault()
  const fields = [
    ...document.querySelectorAll<HTMLElement>(
      '[data-note-header] :is(input, textarea, select), .ProseMirror',
    ),
  ]
  fields[fields.indexOf(event.currentTarget) + 1]?.focus()
}
