import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { endUndoStep } from '../nodes/undo-steps'
import { revealPosition } from '../places/reveal-position'
import { type FindQuery, findMatches, type Match } from './find-matches'
import { type Found, foundLookKey } from './found-look'
import { type Replaced, replaceMatches } from './replace-matches'

export type FinderState = {
  readonly query: FindQuery
  readonly matches: readonly Match[]
  /** Which match one is at; -1 for none. */
  readonly current: number
}

export const noneFound: FinderState = {
  query: { words: '', matchesCase: false, wholeWords: false, foldsAccents: true },
  matches: [],
  current: -1,
}

/** Looks for words in a page, goes from one place to the next and replaces them. */
export type Finder = {
  readonly find: (query: FindQuery) => void
  /** After an edit: looks anew and stays near the place one was at. */
  readonly refresh: () => void
  readonly go: (direction: -1 | 1) => void
  /** Replaces the match one is at and goes on; false where it is a figure or alike. */
  readonly replaceOne: (words: string) => boolean
  /** One step of undo. */
  readonly replaceAll: (words: string) => Replaced
  /** Takes the marks out of the page; the cursor is left at the match. */
  readonly close: () => void
}

export function createFinder(editor: Editor, onChange: (state: FinderState) => void): Finder {
  let state = noneFound

  const mark = (found: Found) => {
    const { tr } = editor.state
    editor.view.dispatch(tr.setMeta(foundLookKey, found).setMeta('addToHistory', false))
  }
  const show = (next: FinderState) => {
    state = next
    mark(next)
    onChange(next)
  }
  const look = (query: FindQuery, near: number) => {
    const matches = findMatches(editor.state.doc, query)
    const next = matches.findIndex(({ from }) => from >= near)
    show({ query, matches, current: matches.length === 0 ? -1 : Math.max(next, 0) })
  }
  const here = () => state.matches[state.current]
  const reveal = () => {
    const match = here()
    if (match !== undefined) select(editor, match)
  }
  const change = (matches: readonly Match[], words: string): Replaced => {
    const { tr } = editor.state
    const done = replaceMatches(tr, matches, words)
    endUndoStep(editor)
    if (tr.docChanged) editor.view.dispatch(tr)
    endUndoStep(editor)
    return done
  }

  return {
    find: (query) => {
      look(query, here()?.from ?? editor.state.selection.from)
      reveal()
    },
    refresh: () => look(state.query, here()?.from ?? editor.state.selection.from),
    go: (direction) => {
      const { matches, current } = state
      if (matches.length === 0) return
      const next = (current + direction + matches.length) % matches.length
      show({ ...state, current: next })
      reveal()
    },
    replaceOne: (words) => {
      const match = here()
      if (match === undefined) return true
      const { replaced } = change([match], words)
      look(state.query, replaced > 0 ? match.from + words.length : match.to)
      reveal()
      return replaced > 0
    },
    replaceAll: (words) => {
      const done = change(state.matches, words)
      look(state.query, 0)
      return done
    },
    close: () => {
      reveal()
      state = { ...noneFound, query: state.query }
      mark(null)
    },
  }
}

/** Brings a match into sight; the focus stays where it is. */
function select(editor: Editor, { from, to, footnote }: Match): void {
  const { tr } = editor.state
  const selection =
    footnote === null
      ? TextSelection.create(tr.doc, from, to)
      : NodeSelection.create(tr.doc, footnote.from)
  editor.view.dispatch(tr.setSelection(selection))
  revealPosition(editor.view, footnote?.from ?? from)
}
