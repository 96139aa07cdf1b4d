import { useAnswer } from '../../../lib/use-answer'
import { useText } from '../../../lib/use-text'

/** What a note can be compared with in a file, under the name by which one chooses it. */
export type Base = {
  readonly group: 'versions' | 'otherNotes' | 'file'
  /** As `exportNote` takes it; of a file a name for it. */
  readonly since: string
  readonly name: string
}

/**
 * The versions of a note, newest first, then all other notes; undefined until they are known.
 *
 * @param exceptId of the version that is compared
 */
export function useBases(noteId: string, exceptId?: string): readonly Base[] | undefined {
  const text = useText()
  const versions = useAnswer('listVersions', { noteId }).value
  const notes = useAnswer('listNotes', { deleted: false }).value
  if (versions === null || notes === null) return undefined
  return [
    ...versions
      .filter(({ id }) => id !== exceptId)
      .toReversed()
      .map(({ id, name }): Base => ({ group: 'versions', since: id, name })),
    ...notes
      .filter(({ id }) => id !== noteId)
      .map(
        ({ id, title, number }): Base => ({
          group: 'otherNotes',
          since: id,
          name: [number, title || text('notes.untitled')].filter(Boolean).join(' '),
        }),
      ),
  ]
}
