import { assertNever } from '../../base/assert-never'
import type { Inline } from '../../note/inline'
import { plainTextOfBlock } from '../../note/plain-text'
import type { ReviewChange } from '../review'

/** What a change was about, as words of before and after; either may be empty. */
export function wordsOfChange(change: ReviewChange): {
  readonly before: string
  readonly after: string
} {
  switch (change.kind) {
    case 'text':
      return { before: change.before, after: wordsOf(change.after) }
    case 'marks':
      return { before: change.before.join(', '), after: change.after.join(', ') }
    case 'header':
      return { before: change.before, after: change.after }
    case 'addedItem':
      return { before: '', after: wordsOf(change.content) }
    case 'addedBlock':
    case 'becameKind':
    case 'table':
      return { before: '', after: plainTextOfBlock(change.block).replaceAll('\n', ' ') }
    case 'removed':
    case 'moved':
    case 'split':
    case 'joined':
      return { before: change.before, after: '' }
    default:
      return assertNever(change)
  }
}

function wordsOf(content: readonly Inline[]): string {
  return plainTextOfBlock({ id: 'words', kind: 'paragraph', language: null, content })
}
