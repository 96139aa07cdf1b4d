import type { Text } from '@shared/text/text'
import {
  type ComponentProps,
  type DragEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import { EmptyState } from '../../components/empty-state'
import type { OutlineControls, OutlineEntry, PageOutline } from '../../lib/outline/page-outline'
import { useText } from '../../lib/use-text'
import { dropTargetOf } from './drop-target'
import classes from './outline.module.css'

export type OutlinePanelProps = {
  readonly outline: PageOutline
  /** Null until the page is drawn. */
  readonly controls: () => OutlineControls | null
  /** Rises each time the outline is asked for from elsewhere: it takes the focus. */
  readonly askedCount: number
}

/** The headings and questions of the note: to go there, to move them and to change their level. */
export function OutlinePanel({ outline, controls, askedCount }: OutlinePanelProps) {
  const text = useText()
  const tree = useRef<HTMLDivElement>(null)
  const { entries, activeId } = outline
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const drag = useSectionDrag(entries, (id, beforeId) => controls()?.moveBefore(id, beforeId))
  const reachable = reachableOf(entries, focusedId ?? activeId)
  useAsked(askedCount, entries, () => focusEntry(tree.current, activeId ?? entries[0]?.id))
  useFollowing(tree, activeId)

  function onKey(event: KeyboardEvent, entry: OutlineEntry, index: number) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const done =
      by === -1 || by === 1
        ? event.altKey
          ? move(entry, by)
          : focusEntry(tree.current, entries[index + by]?.id)
        : onOtherKey(event, entry)
    if (done) event.preventDefault()
  }
  function onOtherKey(event: KeyboardEvent, entry: OutlineEntry): boolean {
    switch (event.key) {
      case 'Home':
        return focusEntry(tree.current, entries[0]?.id)
      case 'End':
        return focusEntry(tree.current, entries.at(-1)?.id)
      case 'Enter':
      case ' ':
      case 'Escape':
        controls()?.goTo(entry.id)
        return true
      case 'Tab':
        return entry.kind === 'heading' && changeLevel(entry, event.shiftKey ? -1 : 1)
      default:
        return false
    }
  }
  function move(entry: OutlineEntry, by: -1 | 1): boolean {
    const moved = controls()?.move(entry.id, by) ?? false
    setSaid(moved ? '' : text('outline.cannotMove'))
    return true
  }
  function changeLevel(entry: OutlineEntry, by: -1 | 1): boolean {
    const changed = controls()?.changeLevel(entry.id, by) ?? false
    setSaid(changed ? '' : text('outline.cannotChangeLevel'))
    return true
  }

  if (entries.length === 0)
    return <EmptyState title={text('outline.none')} body={text('outline.noneAdvice')} />
  return (
    <div className={classes.panel}>
      <div ref={tree} role="tree" aria-label={text('outline.list')} {...drag.list}>
        {entries.map((entry, index) => (
          <Entry
            key={entry.id}
            entry={entry}
            data-drop={drag.markOf(entry.id)}
            aria-selected={entry.id === activeId}
            tabIndex={entry.id === reachable ? 0 : -1}
            onDragStart={(event) => drag.begin(event, entry.id)}
            onFocus={() => setFocusedId(entry.id)}
            onBlur={() => setFocusedId(null)}
            onClick={() => controls()?.goTo(entry.id)}
            onKeyDown={(event) => onKey(event, entry, index)}
          />
        ))}
      </div>
      <p className={classes.keys}>{text('outline.keys')}</p>
      <p className={classes.said} role="status">
        {said}
      </p>
    </div>
  )
}

type EntryProps = ComponentProps<'div'> & { readonly entry: OutlineEntry }

function Entry({ entry, tabIndex, ...rest }: EntryProps) {
  const text = useText()
  return (
    <div
      {...rest}
      role="treeitem"
      tabIndex={tabIndex}
      className={classes.entry}
      data-entry-id={entry.id}
      data-kind={entry.kind}
      data-level={entry.level}
      aria-level={entry.level}
      draggable={entry.kind === 'heading'}
    >
      {entry.kind === 'annex' ? (
        <span className={classes.words}>{annexName(entry, text)}</span>
      ) : (
        <>
          <span className={classes.number}>{entry.number}</span>{' '}
          <span className={classes.words}>{entry.words || text('outline.noWords')}</span>
        </>
      )}
    </div>
  )
}

/** `Annex II – Figures by country`. */
function annexName({ number, words }: OutlineEntry, text: Text): string {
  const name = text('outline.annex', { number }).trim()
  return words === '' ? name : `${name} – ${words}`
}

/** The entry that Tab comes to. */
function reachableOf(entries: readonly OutlineEntry[], wanted: string | null): string | undefined {
  return entries.some(({ id }) => id === wanted) ? (wanted ?? undefined) : entries[0]?.id
}

/** The outline of what was just typed comes a moment later than the wish to see it. */
const patienceMs = 1000

/** @param focus gives whether there was an entry to take the focus */
function useAsked(askedCount: number, entries: readonly OutlineEntry[], focus: () => boolean) {
  const asked = useRef({ count: 0, atMs: 0, isAnswered: true })
  const answer = useEffectEvent(focus)
  // biome-ignore lint/correctness/useExhaustiveDependencies: entries that come later are what is waited for
  useEffect(() => {
    const nowMs = performance.now()
    if (asked.current.count !== askedCount)
      asked.current = { count: askedCount, atMs: nowMs, isAnswered: false }
    const { atMs, isAnswered } = asked.current
    if (!isAnswered && nowMs - atMs < patienceMs) asked.current.isAnswered = answer()
  }, [askedCount, entries])
}

/** Keeps the entry of the cursor in sight. */
function useFollowing(tree: { readonly current: HTMLElement | null }, activeId: string | null) {
  useEffect(() => {
    findEntry(tree.current, activeId)?.scrollIntoView({ block: 'nearest' })
  }, [tree, activeId])
}

function useSectionDrag(
  entries: readonly OutlineEntry[],
  drop: (id: string, beforeId: string | null) => void,
) {
  const [draggedId, setDraggedId] = useState<string | null>(null)
  const [over, setOver] = useState<{ readonly id: string; readonly isBelow: boolean } | null>(null)
  const end = () => {
    setDraggedId(null)
    setOver(null)
  }
  return {
    begin: (event: DragEvent, id: string) => {
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', entries.find((one) => one.id === id)?.words ?? '')
      setDraggedId(id)
    },
    markOf: (id: string) => (over?.id === id ? (over.isBelow ? 'below' : 'above') : undefined),
    list: {
      onDragEnd: end,
      onDragLeave: () => setOver(null),
      onDragOver: (event: DragEvent) => {
        const row = event.target instanceof Element ? event.target.closest('[data-entry-id]') : null
        const id = row?.getAttribute('data-entry-id')
        if (draggedId === null || !row || !id) return
        event.preventDefault()
        const { top, height } = row.getBoundingClientRect()
        const isBelow = event.clientY > top + height / 2
        if (over?.id !== id || over.isBelow !== isBelow) setOver({ id, isBelow })
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        if (draggedId !== null && over !== null) drop(draggedId, dropTargetOf(entries, over))
        end()
      },
    },
  }
}

function findEntry(tree: HTMLElement | null, id: string | null | undefined) {
  const rows = Array.from(tree?.querySelectorAll<HTMLElement>('[data-entry-id]') ?? [])
  return rows.find((row) => row.dataset['entryId'] === id)
}

function focusEntry(tree: HTMLElement | null, id: string | null | undefined): boolean {
  const row = findEntry(tree, id)
  row?.focus()
  return row !== undefined
}
