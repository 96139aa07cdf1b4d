import type { StateName } from '@shared/contract/history/history'
import { dayAndTime } from '../../lib/saving/when-saved'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'

/** A state that can be compared, under the name by which one chooses it. */
export type StateEntry = {
  readonly group: 'note' | 'versions' | 'sent' | 'spells' | 'otherNotes'
  readonly state: StateName
  readonly name: string
}

/** All that a note can be compared with: itself, its versions and working spells, other notes. */
export function useStates(noteId: string): readonly StateEntry[] {
  const text = useText()
  const versions = useAnswer('listVersions', { noteId }).value ?? []
  const sent = useAnswer('listSent', { noteId }).value ?? []
  const spells = useAnswer('getHistory', { noteId }).value?.spells ?? []
  const notes = useAnswer('listNotes', { deleted: false }).value ?? []
  return [
    { group: 'note', state: { kind: 'now', noteId }, name: text('compare.now') },
    ...versions.toReversed().map(
      ({ id, name }): StateEntry => ({
        group: 'versions',
        state: { kind: 'version', noteId, versionId: id },
        name,
      }),
    ),
    ...sent.toReversed().map(({ id, sentAt, sentTo }): StateEntry => {
      const when = dayAndTime(sentAt, new Date(), text.language)
      return {
        group: 'sent',
        state: { kind: 'sent', noteId, sentId: id },
        name: text(sentTo === '' ? 'compare.sent' : 'compare.sentTo', { when, to: sentTo }),
      }
    }),
    // The last one is the note as it is.
    ...spells
      .slice(0, -1)
      .toReversed()
      .map(
        ({ position, endedAt }): StateEntry => ({
          group: 'spells',
          state: { kind: 'spell', noteId, position },
          name: dayAndTime(endedAt, new Date(), text.language),
        }),
      ),
    ...notes
      .filter(({ id }) => id !== noteId)
      .map(
        ({ id, title, number }): StateEntry => ({
          group: 'otherNotes',
          state: { kind: 'now', noteId: id },
          name: [number, title || text('notes.untitled')].filter(Boolean).join(' '),
        }),
      ),
  ]
}
