import { cleanText } from '@shared/typography/clean-text'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useText } from '../../lib/use-text'
import classes from './comments.module.css'

export type CommentFieldProps = {
  readonly value: string
  /** Who wrote the comment that this answers; null for a comment. */
  readonly answered: string | null
  /** Has the text at each change. */
  readonly onWrite: (text: string) => void
  /** One is through with it: by Ctrl+Enter or Escape. */
  readonly onDone: () => void
  /** The focus went elsewhere. */
  readonly onLeave: () => void
}

const longestText = 10_000

/** Where a comment is typed; what stands in it is the comment, there is nothing to send. */
export function CommentField(props: CommentFieldProps) {
  const { answered, onDone, onLeave } = props
  const text = useText()
  const [value, setValue] = useState(props.value)
  const tooMany = value.length - longestText
  const field = useRef<HTMLTextAreaElement>(null)

  // Before the next key, which would else go into the text.
  useLayoutEffect(() => {
    const { current } = field
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])

  function change(next: string) {
    setValue(next)
    const words = cleanText(next).trim()
    if (words.length <= longestText) props.onWrite(words)
  }

  function onKeyDown(event: KeyboardEvent) {
    const isThrough = event.key === 'Escape' || (event.key === 'Enter' && hasModifier(event))
    // Arrows and Enter are the field's, not the list's.
    event.stopPropagation()
    if (!isThrough || event.nativeEvent.isComposing) return
    event.preventDefault()
    onDone()
  }

  return (
    <div className={classes.field} data-value={value}>
      <textarea
        ref={field}
        rows={1}
        aria-label={
          answered === null
            ? text('comments.fieldLabel')
            : text('comments.replyLabel', { author: answered })
        }
        aria-invalid={tooMany > 0}
        placeholder={text(answered === null ? 'comments.placeholder' : 'comments.reply')}
        value={value}
        onChange={({ currentTarget }) => change(currentTarget.value)}
        onKeyDown={onKeyDown}
        // Not where the whole window is left: one comes back to the field.
        onBlur={({ currentTarget }) => document.activeElement !== currentTarget && onLeave()}
      />
      {tooMany > 0 && (
        <p className={classes.problem} role="alert">
          {text('comments.tooLong', { limit: longestText, count: tooMany })}
        </p>
      )}
    </div>
  )
}

const hasModifier = (event: KeyboardEvent) => event.ctrlKey || event.metaKey
