import type { BlockChange } from '@shared/diff/blocks/block-change'
import { diffNotes, type FigureChange, type HeaderChange } from '@shared/diff/note-diff'
import type { WordRun } from '@shared/diff/text/words'
import { wordsOfBlockChange } from '@shared/diff/words-of-block'
import type { Note } from '@shared/note/note'
import { presentState } from '@shared/note/version-name'
import type { ReadDb } from '../../store/database'
import { getVersion } from '../../store/versions'
import { readNote } from '../read-note'

export type VersionDiff = {
  readonly from: string
  readonly to: string
  /** The note's own title is the field `title`, before those of the header. */
  readonly header: readonly (
    | HeaderChange
    | { readonly field: 'title'; readonly before: string; readonly after: string }
  )[]
  readonly blocks: readonly {
    readonly id: string
    readonly change: BlockChange['kind']
    readonly words: readonly WordRun[]
  }[]
  readonly figures: readonly FigureChange[]
}

/**
 * What changed from one state of a note to another, for people and programs.
 *
 * @param states names or ids of versions, or `now`
 * @throws FicheError `note-not-found`, `version-not-found`
 */
export function diffVersions(
  db: ReadDb,
  noteId: string,
  states: { readonly from: string; readonly to: string },
): VersionDiff {
  const before = stateOf(db, noteId, states.from)
  const after = stateOf(db, noteId, states.to)
  const { title, header, blocks, figures } = diffNotes(before, after)
  return {
    from: states.from.trim(),
    to: states.to.trim(),
    header: title === null ? header : [{ field: 'title', ...title }, ...header],
    blocks: blocks.map((change) => ({
      id: change.id,
      change: change.kind,
      words: wordsOfBlockChange(change, after.body),
    })),
    figures,
  }
}

function stateOf(db: ReadDb, noteId: string, name: string): Note {
  return name.trim() === presentState ? readNote(db, noteId) : getVersion(db, noteId, name).note
}
