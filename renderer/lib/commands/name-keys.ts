import type { Text, TextKey } from '@shared/text/text'

/** Keys that keyboards of other countries have another word on. */
const wordKeys: Readonly<Record<string, TextKey>> = {
  Shift: 'key.shift',
  Enter: 'key.enter',
  Esc: 'key.escape',
  Escape: 'key.escape',
  Space: 'key.space',
  Backspace: 'key.backspace',
  Del: 'key.delete',
  Delete: 'key.delete',
  Insert: 'key.insert',
  Home: 'key.home',
  End: 'key.end',
  PageUp: 'key.pageUp',
  PageDown: 'key.pageDown',
}

/** Keys as the system writes them, `Ctrl+Shift+E`, in the words of the keyboard: `Ctrl+Maj+E`. */
export function nameKeys(written: string, text: Text): string {
  return written.replace(/[A-Za-z]{3,}/g, (word) => {
    const key = wordKeys[word]
    return key === undefined ? word : text(key)
  })
}
