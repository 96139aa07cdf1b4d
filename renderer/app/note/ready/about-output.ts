import type { Text } from '@shared/text/text'
import type { ExportOutput } from '../../../features/export/use-export-note'

/** What is beside the title of the list where it is not about a plain file; null where it is. */
export function aboutOutput({ changes, look }: ExportOutput, text: Text): string | null {
  if (changes !== undefined)
    return text(changes.marks === 'tracked' ? 'ready.forTracked' : 'ready.forMarked')
  return look === undefined ? null : text(lookKeys[look.kind])
}

const lookKeys = {
  council: 'ready.forCouncil',
  template: 'ready.forTemplate',
  'body-only': 'ready.forBodyOnly',
} as const
