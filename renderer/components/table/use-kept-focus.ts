import { type FocusEventHandler, type RefObject, useLayoutEffect, useRef } from 'react'

export type KeptFocus<T extends HTMLElement> = {
  readonly ref: RefObject<T | null>
  readonly tabIndex: -1
  readonly onFocus: FocusEventHandler
  readonly onBlur: FocusEventHandler
}

/**
 * For a list of which only the items in sight are in the document: it takes the focus of an item
 * that leaves as one scrolls, so that its keys go on working.
 */
export function useKeptFocus<T extends HTMLElement>(): KeptFocus<T> {
  const list = useRef<T>(null)
  const focused = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (focused.current === null || focused.current.isConnected) return
    focused.current = null
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true })
  })
  return {
    ref: list,
    tabIndex: -1,
    onFocus: ({ target }) => {
      focused.current = target
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) focused.current = null
    },
  }
}
