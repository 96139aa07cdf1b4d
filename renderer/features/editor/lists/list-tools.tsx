import type { ListStart } from '@shared/note/block'
import { IconListTree } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useText } from '../../../lib/use-text'
import { Tool } from '../toolbar/tool'
import { setListStart } from './list-start'
import classes from './lists.module.css'

type ListToolsProps = { readonly editor: Editor; readonly start: ListStart | 1 }

/** Where the numbering of the list begins. */
export function ListTools({ editor, start }: ListToolsProps) {
  const text = useText()
  const shown = start === 'continued' ? '' : String(start)
  const [typed, setTyped] = useState(shown)
  useEffect(() => setTyped(shown), [shown])
  const keep = (value: string) => {
    const number = Number(value)
    if (Number.isInteger(number) && number >= 1 && number <= 9999) setListStart(editor, number)
    else setTyped(shown)
  }
  return (
    <span className={classes.group} data-tools-here>
      <input
        type="number"
        className={classes.number}
        aria-label={text('list.start')}
        title={text('list.start')}
        min={1}
        max={9999}
        value={typed}
        data-list-start=""
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => typed !== '' && typed !== shown && keep(typed)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          keep(typed)
          editor.commands.focus()
        }}
      />
      <Tool
        label={text('list.continue')}
        icon={IconListTree}
        pressed={start === 'continued'}
        onUse={() => {
          setListStart(editor, start === 'continued' ? 1 : 'continued')
          editor.commands.focus()
        }}
      />
    </span>
  )
}
