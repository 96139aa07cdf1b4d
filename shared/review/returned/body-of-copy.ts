import { countedIds } from '../../base/id'
import type { Block } from '../../note/block'
import type { WordDocument } from '../../word/word-document'
import { applyReview } from '../apply/apply-review'
import type { Review, ReviewChange } from '../review'
import { compareCopy, type SentNote } from './compare-copy'

/** What a file says in the blocks of a note. */
export type CopyBody = {
  /** What the file and the note share has the note's ids; ids of the rest begin with `copy-`. */
  readonly body: readonly Block[]
  /** Words of the file that found no place in it. */
  readonly unplaced: readonly string[]
}

/**
 * What a file says as a body with the ids of the note, so that both can be read as two states of one
 * text. How its words look is not taken, nor its first page. The same for the same files, with no
 * id that is made by chance.
 */
export function bodyOfCopy(sent: SentNote, document: WordDocument): CopyBody {
  const newId = countedIds('copy')
  const { changes, losses } = compareCopy(sent, { id: newId(), document }, { newId })
  const told = changes.filter(isOfWords)
  const review: Review = {
    id: newId(),
    noteId: sent.note.id,
    sentId: null,
    copies: [],
    changes: told,
    comments: [],
    losses: [],
    decisions: told.map(({ id }) => ({ id, decision: 'taken', reason: '' })),
  }
  const tools = { newId, nowIso: sent.note.savedAt }
  const applied = applyReview({ note: sent.note, sent: sent.note }, review, tools)
  const left = new Set(applied.unplaced)
  return {
    body: applied.note.body,
    unplaced: [
      ...told
        .filter((change) => left.has(change.id) && change.kind !== 'removed')
        .map(wordsOfChange),
      ...losses.map(({ text }) => text),
    ],
  }
}

/** Other programs set text in other styles; that a heading is one is no change of words. */
function isOfWords({ kind }: ReviewChange): boolean {
  return kind !== 'header' && kind !== 'marks' && kind !== 'becameKind'
}

function wordsOfChange(change: ReviewChange): string {
  return 'before' in change && typeof change.before === 'string' ? change.before : ''
}
