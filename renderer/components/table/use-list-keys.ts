import { type KeyboardEvent, useEffect, useRef } from 'react'

export type ListKeysOptions = {
  readonly ids: readonly string[]
  /** What typing the first letters finds, one for each id. */
  readonly texts: readonly string[]
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
  readonly onOpen?: ((id: string) => void) | undefined
  readonly scrollTo?: (index: number) => void
  readonly elementId: (id: string) => string
  /** An item chosen elsewhere gets into sight and takes the focus. */
  readonly showsChosen?: boolean
}

/** Letters typed within this time belong to one word. */
const typingMs = 700
const pageRows = 10

/** Arrow keys, Home, End, Page keys, Enter and typing in a list of which one item is selected. */
export function useListKeys(options: ListKeysOptions) {
  const { ids, texts, selectedId, onSelect, onOpen, scrollTo, elementId } = options
  const typed = useRef({ text: '', atMs: 0 })
  const focusId = useRef<string | null>(null)
  const at = selectedId === null ? -1 : ids.indexOf(selectedId)
  useChosenElsewhere(options, (id, isInSight) => {
    focusId.current = id
    if (!isInSight) scrollTo?.(ids.indexOf(id))
  })

  useEffect(() => {
    if (focusId.current === null || focusId.current !== selectedId) return
    // A row out of sight comes into the document only once the list has scrolled to it.
    const element = document.getElementById(elementId(focusId.current))
    if (element === null) return
    focusId.current = null
    element.focus()
    element.scrollIntoView({ block: 'nearest' })
  })

  function select(index: number) {
    const id = ids[Math.max(0, Math.min(ids.length - 1, index))]
    if (id === undefined) return
    focusId.current = id
    scrollTo?.(ids.indexOf(id))
    onSelect(id)
    if (id === selectedId) document.getElementById(elementId(id))?.focus()
  }

  function findTyped(letter: string, nowMs: number) {
    const text = nowMs - typed.current.atMs < typingMs ? typed.current.text + letter : letter
    typed.current = { text, atMs: nowMs }
    const index = texts.findIndex((entry) => entry.toLowerCase().startsWith(text.toLowerCase()))
    if (index !== -1) select(index)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // Keys of a heading or of a button inside a row are its own.
    const control = event.target instanceof Element ? event.target.closest('button, input') : null
    if (control !== null && !control.hasAttribute('data-list-item')) return
    const target = targetIndex(event.key, at, ids.length)
    if (target !== null) {
      event.preventDefault()
      select(target)
    } else if (event.key === 'Enter' && selectedId !== null && onOpen !== undefined) {
      event.preventDefault()
      onOpen(selectedId)
    } else if (event.key.length === 1) {
      findTyped(event.key, event.timeStamp)
    }
  }

  const tabStopId = at === -1 ? ids[0] : selectedId
  return { onKeyDown, tabStopId, selectFirst: () => select(Math.max(at, 0)) }
}

/** Tells of an item of the list that got chosen while the focus was not on it. */
function useChosenElsewhere(
  { showsChosen = false, selectedId, ids, elementId }: ListKeysOptions,
  show: (id: string, isInSight: boolean) => void,
) {
  const known = useRef<string | null>(null)
  useEffect(() => {
    if (selectedId === known.current) return
    known.current = selectedId
    if (!showsChosen || selectedId === null || !ids.includes(selectedId)) return
    const element = document.getElementById(elementId(selectedId))
    if (element === null || !element.contains(document.activeElement))
      show(selectedId, element !== null)
  })
}

function targetIndex(key: string, at: number, count: number): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + pageRows,
    PageUp: at - pageRows,
    Home: 0,
    End: count - 1,
  }
  return targets[key] ?? null
}
