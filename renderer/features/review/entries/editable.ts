import type { Inline } from '@shared/note/inline'
import type { ReviewChange, ReviewDecision } from '@shared/review/review'
import { editedWords } from './edited-words'
import { changesOf, type ReviewEntry } from './entries'

/** A change whose words can be written otherwise, with its words. */
export type Editable = { readonly change: ReviewChange; readonly inlines: readonly Inline[] }

/** What of an entry can be written otherwise: of a conflict its first words; null for nothing. */
export function editableOf(entry: ReviewEntry): Editable | null {
  for (const change of changesOf(entry)) {
    const inlines = wordsToEdit(change)
    if (inlines !== null) return { change, inlines }
  }
  return null
}

/** Other words in place of a change; what cannot stand beside them is not taken. */
export function editWith(
  entry: ReviewEntry,
  { change, inlines }: Editable,
  typed: string,
): readonly ReviewDecision[] {
  const words = editedWords(inlines, typed)
  return changesOf(entry).flatMap(({ id, conflicts }): ReviewDecision[] => {
    if (id === change.id) return [{ id, decision: 'edited', words, reason: '' }]
    const isAgainst = conflicts.includes(change.id) || change.conflicts.includes(id)
    return isAgainst ? [{ id, decision: 'refused', reason: '' }] : []
  })
}

function wordsToEdit(change: ReviewChange): readonly Inline[] | null {
  switch (change.kind) {
    case 'text':
      return change.after
    case 'addedItem':
      return change.content
    case 'addedBlock': {
      const { block } = change
      const isText = ['heading', 'paragraph', 'quotation'].includes(block.kind)
      return isText && 'content' in block ? block.content : null
    }
    default:
      return null
  }
}
