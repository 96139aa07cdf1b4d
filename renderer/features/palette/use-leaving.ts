import { useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'

/** Closes the palette at once and gives focus and cursor back to what had them. */
export function useLeaving(onClose: () => void): () => void {
  const giveBack = useRef<(() => void) | null>(null)
  useLayoutEffect(() => {
    giveBack.current ??= keepFocus()
  }, [])
  return () => {
    flushSync(onClose)
    giveBack.current?.()
  }
}

/** The focus as it is now, with the place of the cursor in a text; gives what puts them back. */
function keepFocus(): () => void {
  const before = document.activeElement
  const selection = document.getSelection()
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {}
  return () => {
    if (!(before instanceof HTMLElement)) return
    before.focus({ preventScroll: true })
    // A text puts its cursor back only later, and what is typed at once would come before it.
    const isThere = before.isContentEditable && anchorNode && before.contains(anchorNode)
    if (isThere && focusNode && before.contains(focusNode))
      selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0)
  }
}
