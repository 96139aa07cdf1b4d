import type { NoteLayout } from '@shared/contract/pages/pages'
import type { TextKey } from '@shared/text/text'

/** The sentence that says from which page on, `page`, the pages may not be those of Word. */
export function doubtKey({ doubt, isCutShort }: Pick<NoteLayout, 'doubt' | 'isCutShort'>): TextKey {
  if (isCutShort) return 'pages.cutShort'
  return doubt === 'character' ? 'pages.doubtCharacter' : 'pages.doubtOther'
}
