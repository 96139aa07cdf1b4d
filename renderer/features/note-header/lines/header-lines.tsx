import type { HeaderProblem } from '@shared/note/header-form/header-problems'
import { type KeyboardEvent, useRef } from 'react'
import type { HeaderForm } from '../use-header-form'
import { HeaderLine } from './header-line'
import classes from './header-lines.module.css'

type LinesField = 'codes' | 'previousDocuments' | 'commissionDocuments'

export type HeaderLinesProps = {
  readonly form: HeaderForm
  readonly field: LinesField
  /** Name of a line by its place, from 1. */
  readonly label: (number: number) => string
  /** Name of the empty line at the end, which becomes one when it is typed in. */
  readonly addLabel: string
  readonly placeholder: string
  readonly suggestions?: readonly { readonly value: string; readonly meaning: string }[]
}

/**
 * Entries one below the other, as printed, and an empty line to add one. Enter goes to the next
 * line, Backspace in an empty line takes it away.
 */
export function HeaderLines(props: HeaderLinesProps) {
  const { form, field } = props
  const list = useRef<HTMLUListElement>(null)
  const entries = form.draft[field]
  const canEdit = form.canEdit(field)
  // What was frozen takes no further line.
  const lines = canEdit ? [...entries, ''] : entries

  const set = (next: readonly string[]) => form.change({ [field]: next })

  function focusLine(index: number) {
    requestAnimationFrame(() => {
      const inputs = list.current?.querySelectorAll('input') ?? []
      inputs[Math.max(0, Math.min(index, inputs.length - 1))]?.focus()
    })
  }

  function setLine(index: number, text: string) {
    if (index === entries.length) return set(text === '' ? entries : [...entries, text])
    return set(entries.map((entry, at) => (at === index ? text : entry)))
  }

  function onKeyDown(event: KeyboardEvent, index: number) {
    // Enter on a suggestion takes it; the number is typed next, on the same line.
    const active = event.currentTarget.getAttribute('aria-activedescendant')
    const isChoosing = active !== null && document.getElementById(active) !== null
    if (event.key === 'Enter' && !isChoosing) {
      event.preventDefault()
      focusLine(index + 1)
    }
    if (event.key === 'Backspace' && lines[index] === '' && index < entries.length) {
      event.preventDefault()
      set(entries.filter((_, at) => at !== index))
      focusLine(index - 1)
    }
  }

  function tidy() {
    const filled = entries.filter((entry) => entry.trim() !== '')
    if (filled.length < entries.length) set(filled)
    void form.flush().catch(() => undefined)
  }

  return (
    <ul ref={list} className={classes.lines} data-field={field}>
      {lines.map((line, index) => (
        <HeaderLine
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; the texts may repeat
          key={index}
          label={index === entries.length ? props.addLabel : props.label(index + 1)}
          placeholder={index === entries.length ? props.placeholder : ''}
          value={line}
          suggestions={props.suggestions ?? []}
          isCode={field === 'codes'}
          canEdit={canEdit}
          problem={findProblem(form.problems, field, index, entries)}
          onChange={(text) => setLine(index, text)}
          onKeyDown={(event) => onKeyDown(event, index)}
          onBlur={tidy}
        />
      ))}
    </ul>
  )
}

/** Problems count stored entries; lines that are still empty are none. */
function findProblem(
  problems: readonly HeaderProblem[],
  field: LinesField,
  index: number,
  entries: readonly string[],
): HeaderProblem | undefined {
  if ((entries[index] ?? '').trim() === '') return undefined
  const stored = entries.slice(0, index).filter((entry) => entry.trim() !== '').length
  return problems.find((problem) => problem.field === field && problem.entry === stored)
}
