import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { useEffect, useRef } from 'react'
import { useCommands } from '../../../lib/commands/command-provider'
import { placeBefore, withEdit } from './edit-places'

/** Shift+F5 as in Word: back to where one wrote last, then to where one wrote before that. */
export function useGoBack(editor: Editor): void {
  const places = useRef<readonly number[]>([])

  useEffect(() => {
    const remember = ({ transaction }: { readonly transaction: Transaction }) => {
      // What was read from the disk or written in another window is no place of this one.
      if (!transaction.docChanged || !editor.isFocused) return
      places.current = withEdit(places.current, transaction.selection.head, (position) =>
        transaction.mapping.map(position),
      )
    }
    editor.on('transaction', remember)
    return () => {
      editor.off('transaction', remember)
    }
  }, [editor])

  useCommands({
    'go-back': () => {
      const place = placeBefore(places.current, editor.state.selection.head)
      if (place === null) return void editor.commands.focus()
      const last = editor.state.doc.content.size
      editor.chain().focus().setTextSelection(Math.min(place, last)).scrollIntoView().run()
    },
  })
}
