import { Popover } from '@mantine/core'
import { IconTextCaption } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import { Button } from '../../../components/button'
import { IconButton } from '../../../components/icon-button'
import { useText } from '../../../lib/use-text'
import { setTableWords, type TableWords, tableWordsAt } from './set-table-words'
import classes from './table-size.module.css'

/** Asks for the caption of the table of the cursor, and for words for those who do not see it. */
export function TableWordsButton({ editor }: { readonly editor: Editor }) {
  const text = useText()
  const [asked, setAsked] = useState<TableWords | null>(null)
  const close = () => {
    setAsked(null)
    editor.commands.focus(undefined, { scrollIntoView: false })
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const words = (name: keyof TableWords) => String(fields.get(name) ?? '').trim()
    setTableWords(editor, { caption: words('caption'), altText: words('altText') })
    close()
  }
  return (
    <Popover
      opened={asked !== null}
      onChange={(isOpen) => !isOpen && close()}
      trapFocus
      withinPortal
    >
      <Popover.Target>
        <IconButton
          label={text('table.words')}
          aria-expanded={asked !== null}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setAsked(asked === null ? tableWordsAt(editor.state) : null)}
        >
          <IconTextCaption size={16} aria-hidden="true" />
        </IconButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={text('table.words')}>
        <form className={classes.words} onSubmit={submit}>
          <label className={classes.field}>
            {text('table.caption')}
            <input name="caption" defaultValue={asked?.caption ?? ''} maxLength={300} />
          </label>
          <label className={classes.field}>
            {text('table.altText')}
            <textarea
              name="altText"
              rows={3}
              defaultValue={asked?.altText ?? ''}
              placeholder={text('table.altPlaceholder')}
            />
          </label>
          <Button type="submit">{text('table.wordsKeep')}</Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
