import { mostTextCharacters } from '@shared/library/text-limit'
import type { ClipboardEvent, DragEvent } from 'react'

/**
 * Handlers of a field that let no text in that is too long to be kept: drawing ten million
 * characters in one field takes half a minute. What was copied stays in the clipboard.
 */
export function refuseLongText(onTooLong: () => void) {
  function look(event: { readonly preventDefault: () => void }, data: DataTransfer) {
    if (data.getData('text/plain').length <= mostTextCharacters) return
    event.preventDefault()
    onTooLong()
  }
  return {
    onPaste: (event: ClipboardEvent) => look(event, event.clipboardData),
    onDrop: (event: DragEvent) => look(event, event.dataTransfer),
  }
}
