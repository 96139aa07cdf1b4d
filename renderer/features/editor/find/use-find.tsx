import type { Editor } from '@tiptap/core'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useCommands } from '../../../lib/commands/command-provider'
import { FindBar } from './find-bar'
import { createFinder, noneFound } from './finder'

const pauseMs = 200

/** The bar that finds and replaces, and the commands that open it. */
export function useFind(editor: Editor): { readonly element: ReactNode } {
  const [state, setState] = useState(noneFound)
  const [shows, setShows] = useState<'nothing' | 'find' | 'replace'>('nothing')
  const [askedCount, setAskedCount] = useState(0)
  const finder = useMemo(() => createFinder(editor, setState), [editor])
  const isOpen = shows !== 'nothing'
  useRefreshing(editor, isOpen, finder.refresh)

  const open = (what: 'find' | 'replace') => {
    const words = selectedLine(editor)
    setShows(what)
    setAskedCount((count) => count + 1)
    finder.find(words === '' ? state.query : { ...state.query, words })
  }
  const step = (direction: -1 | 1) => {
    if (state.query.words === '') return open('find')
    if (!isOpen) {
      setShows('find')
      finder.refresh()
    }
    finder.go(direction)
  }
  useCommands({
    find: () => open(shows === 'replace' ? 'replace' : 'find'),
    replace: () => open('replace'),
    'find-next': () => step(1),
    'find-previous': () => step(-1),
  })

  const close = () => {
    setShows('nothing')
    finder.close()
    editor.commands.focus()
  }
  if (!isOpen) return { element: null }
  return {
    element: (
      <FindBar
        state={state}
        finder={finder}
        replaces={shows === 'replace'}
        askedCount={askedCount}
        onReplaces={() => setShows(shows === 'replace' ? 'find' : 'replace')}
        onClose={close}
      />
    ),
  }
}

/** The words selected in one line of text are what one looks for. */
function selectedLine({ state: { doc, selection } }: Editor): string {
  const { from, to, $from, $to } = selection
  return $from.sameParent($to) ? doc.textBetween(from, to, '\n', '').trim() : ''
}

function useRefreshing(editor: Editor, isOpen: boolean, refresh: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (!isOpen) return
    const later = () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(refresh, pauseMs)
    }
    editor.on('update', later)
    return () => {
      clearTimeout(timer.current)
      editor.off('update', later)
    }
  }, [editor, isOpen, refresh])
}
