import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * The list takes the focus of an item that leaves the document as one scrolls, so that its keys go
 * on working. It can be focused by programs: `tabIndex` is -1.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const focused = useRef<Node | null>(null)
  useEffect(() => {
    const element = list.current
    if (element === null) return
    const onFocus = ({ target }: FocusEvent) => {
      focused.current = target instanceof Node ? target : null
    }
    const onBlur = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) focused.current = null
    }
    element.addEventListener('focusout', onBlur)
    element.addEventListener('focusin', onFocus)
    return () => {
      element.removeEventListener('focusout', onBlur)
      element.removeEventListener('focusin', onFocus)
    }
  }, [list])
  useLayoutEffect(() => {
    if (focused.current === null || focused.current.isConnected) return
    focused.current = null
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true })
  })
}
