import { useState } from 'react'
import { Button } from '../../../components/button'
import { useText } from '../../../lib/use-text'
import classes from './details.module.css'

export type EditWordsProps = {
  /** The words as they came back. */
  readonly words: string
  readonly onSave: (words: string) => void
  readonly onLeave: () => void
}

/** A field for one's own words in place of a change; Enter keeps them, Escape leaves. */
export function EditWords({ words, onSave, onLeave }: EditWordsProps) {
  const text = useText()
  const [typed, setTyped] = useState(words)
  return (
    <form
      className={classes.edit}
      onSubmit={(event) => {
        event.preventDefault()
        onSave(typed)
      }}
    >
      <label>
        {text('review.edit.label')}
        <textarea
          // biome-ignore lint/a11y/noAutofocus: one asked for the field by a key
          autoFocus
          rows={Math.min(8, 2 + Math.floor(words.length / 40))}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Escape') {
              event.preventDefault()
              onLeave()
            } else if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault()
              onSave(typed)
            }
          }}
        />
      </label>
      <div className={classes.buttons}>
        <Button kind="primary" type="submit" shortcut={text('review.key.enter')}>
          {text('review.edit.save')}
        </Button>
        <Button shortcut={text('key.escape')} onClick={onLeave}>
          {text('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
