import type { NoteSummary } from '@shared/note/note'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useRef } from 'react'
import { useKeptFocus } from '../../../components/table/use-kept-focus'
import { whenSaved } from '../../../lib/saving/when-saved'
import { useText } from '../../../lib/use-text'
import classes from './note-list.module.css'
import { type NoteItemActions, NoteListItem } from './note-list-item'
import { observeSize, scrollUnlessThere } from './observe-size'
import { SelectionLine } from './selection-line'
import { useNoteList } from './use-note-list'

export type NoteListProps = {
  readonly notes: readonly NoteSummary[]
  readonly openId: string | null
  readonly now: Date
  /** The note whose title is being changed, if any. */
  readonly renamingId: string | null
  readonly onOpen: (id: string, isNewTab: boolean) => void
  readonly onOpenWindow: (id: string) => void
  readonly onStartRename: (id: string) => void
  /** Null: the title stays as it was. */
  readonly onRename: (id: string, title: string | null) => void
  readonly onDelete: (notes: readonly NoteSummary[]) => void
}

const estimatedItemPx = 56

/**
 * The notes, newest first; arrow keys move, Enter opens, F2 renames, Delete moves to the Bin; with
 * Shift several are marked. Only the notes in sight are in the document.
 */
export function NoteList(props: NoteListProps) {
  const { notes } = props
  const text = useText()
  const scroller = useRef<HTMLDivElement>(null)
  const keptFocus = useKeptFocus<HTMLUListElement>()
  const virtualizer = useVirtualizer({
    count: notes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedItemPx,
    getItemKey: (index) => notes[index]?.id ?? index,
    overscan: 12,
    initialRect: { width: 232, height: 600 },
    observeElementRect: observeSize,
    scrollToFn: scrollUnlessThere,
    measureElement: (element, entry, { measurementsCache, indexFromElement, scrollOffset }) => {
      // Lines that come into the top of a list are measured with the next layout: one made for
      // them would be of the whole window, with the note that comes at the same moment.
      const known = measurementsCache[indexFromElement(element)]
      if (entry === undefined && !scrollOffset && known !== undefined) return known.size
      // Hidden in a narrow window it has no height; a list of none would stay as it is for ever.
      return element.getBoundingClientRect().height || estimatedItemPx
    },
  })
  const list = useNoteList(props, (index) => virtualizer.scrollToIndex(index))
  const items = virtualizer.getVirtualItems()
  const actions = useLatestActions(props, list)

  if (notes.length === 0) return <p className={classes.none}>{text('notes.none')}</p>
  return (
    <div ref={scroller} className={classes.scroller}>
      {list.marked.length > 1 && (
        <SelectionLine
          count={list.marked.length}
          onDelete={() => list.remove(list.marked)}
          onClear={list.clear}
        />
      )}
      <ul
        {...keptFocus}
        className={classes.list}
        aria-label={text('notes.list')}
        onKeyDown={list.onKeyDown}
        style={{
          paddingTop: items[0]?.start ?? 0,
          paddingBottom: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
        }}
      >
        {items.map(({ index }) => {
          const note = notes[index]
          if (note === undefined) return null
          return (
            <NoteListItem
              key={note.id}
              ref={virtualizer.measureElement}
              index={index}
              total={notes.length}
              note={note}
              when={whenSaved(note.savedAt, props.now, text.language)}
              isOpen={note.id === props.openId}
              isMarked={list.isMarked(note.id)}
              isRenaming={note.id === props.renamingId}
              isTabStop={note.id === list.tabStopId}
              actions={actions}
            />
          )
        })}
      </ul>
    </div>
  )
}

function useLatestActions(
  props: NoteListProps,
  list: ReturnType<typeof useNoteList>,
): RefObject<NoteItemActions> {
  const latest: NoteItemActions = {
    focus: list.focus,
    press: list.press,
    openTab: (id) => props.onOpen(id, true),
    openWindow: props.onOpenWindow,
    startRename: props.onStartRename,
    rename: list.finishRename,
    remove: (note) => list.remove([note]),
  }
  const actions = useRef(latest)
  actions.current = latest
  return actions
}
