import { type Header, headerSchema } from '@shared/note/header'
import type { ReviewChange } from '@shared/review/review'
import { useContext } from 'react'
import { headerWords } from '../../../lib/header-words'
import { useText } from '../../../lib/use-text'
import { noAuthor } from '../entries/authors'
import { fieldName } from '../list/change-words'
import { authorStyle } from './author-style'
import classes from './page.module.css'
import { ReviewContext } from './review-context'

type HeaderChange = Extract<ReviewChange, { kind: 'header' }>

type ReviewedHeaderProps = { readonly header: Header; readonly changes: readonly ReviewChange[] }

/** The header by field, with what was put in the place of its words. */
export function ReviewedHeader({ header, changes }: ReviewedHeaderProps) {
  const text = useText()
  const changed = changes.filter((change) => change.kind === 'header')
  const known = headerSchema.keyof().options
  const others = changed.filter(({ field }) => !known.some((one) => one === field))
  return (
    <dl className={classes.header}>
      {others.map((change) => (
        <Field key={change.id} name={change.field} words={change.before} changes={[change]} />
      ))}
      {known.map((field) => {
        const of = changed.filter((change) => change.field === field)
        const words = headerWords(header[field], text.language)
        if (words === '' && of.length === 0) return null
        return <Field key={field} name={field} words={words} changes={of} />
      })}
    </dl>
  )
}

type FieldProps = {
  readonly name: string
  readonly words: string
  readonly changes: readonly HeaderChange[]
}

function Field({ name, words, changes }: FieldProps) {
  const text = useText()
  const { decisions, marks, activeIds, onActivate } = useContext(ReviewContext)
  const [change] = changes
  const isActive = changes.some(({ id }) => activeIds.has(id))
  const isTaken = changes.some(({ id }) => decisions.get(id)?.decision === 'taken')
  const isGone = isTaken && !isActive
  // Of a list one entry may have changed.
  const before = change !== undefined && words.includes(change.before) ? change.before : words
  const at = words.indexOf(before)
  const around = [words.slice(0, at), words.slice(at + before.length)]
  const shown = changes.filter(({ id }) => isActive || decisions.get(id)?.decision !== 'refused')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list does it from the keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      className={classes.field}
      data-change={change?.id}
      data-active={isActive}
      onClick={change === undefined ? undefined : () => onActivate(change.id)}
    >
      <dt>{fieldName(name, text)}</dt>
      <dd>
        {around[0]}
        {before !== '' && (shown.length === 0 ? before : !isGone && <del>{before}</del>)}
        {shown.map(({ id, author, after }) => (
          <ins key={id} style={authorStyle((marks.get(author) ?? noAuthor).colour)}>
            {after}
          </ins>
        ))}
        {around[1]}
      </dd>
    </div>
  )
}
