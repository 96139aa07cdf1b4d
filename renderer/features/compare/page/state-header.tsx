import type { HeaderChange, NoteDiff } from '@shared/diff/note-diff'
import { type Header, headerSchema } from '@shared/note/header'
import { headerWords } from '../../../lib/header-words'
import { useText } from '../../../lib/use-text'
import { placeId } from './place-id'
import classes from './reading.module.css'

type StateHeaderProps = {
  readonly header: Header
  readonly title: NoteDiff['title']
  readonly changes: readonly HeaderChange[]
  readonly active: string | null
  readonly onActivate: (id: string) => void
}

/** The header of a state by field: those that say something, and those that did. */
export function StateHeader({ header, title, changes, active, onActivate }: StateHeaderProps) {
  const text = useText()
  const titleChange = title === null ? [] : [{ field: 'title' as const, ...title }]
  const fields = headerSchema.keyof().options.map((field) => {
    const change = changes.find((one) => one.field === field)
    return {
      field,
      before: change?.before ?? null,
      after: header[field],
      isChanged: change !== undefined,
    }
  })
  const lines = [...titleChange.map((one) => ({ ...one, isChanged: true })), ...fields]
  const words = (value: HeaderChange['before']) => headerWords(value, text.language)
  return (
    <dl className={classes.header}>
      {lines
        .filter(({ after, isChanged }) => isChanged || words(after) !== '')
        .map(({ field, before, after, isChanged }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: as below
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list of changes does it from the keyboard
          <div
            key={field}
            id={isChanged ? placeId(`header-${field}`) : undefined}
            className={classes.field}
            data-active={active === `header-${field}`}
            onClick={isChanged ? () => onActivate(`header-${field}`) : undefined}
          >
            <dt>{text(`version.field.${field}`)}</dt>
            <dd>
              {isChanged && words(before) !== '' && <del>{words(before)}</del>}{' '}
              {isChanged && words(after) !== '' ? <ins>{words(after)}</ins> : words(after)}
            </dd>
          </div>
        ))}
    </dl>
  )
}
