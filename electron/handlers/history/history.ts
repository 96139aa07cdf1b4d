import type { Handlers } from '@shared/contract/contract'
import { commentEvents } from '@shared/note/comments/comment-events'
import { readNote } from '../../operations/read-note'
import { createFollowUp } from '../../operations/versions/create-follow-up'
import { readState } from '../../operations/versions/read-state'
import { listHeaderChanges } from '../../store/headers/header-changes'
import { endSpell } from '../../store/history/ended-spells'
import { listSpells } from '../../store/history/spells'
import type { HandlerContext } from '../context'

export function historyHandlers(context: HandlerContext) {
  const { db } = context
  return {
    getHistory: ({ noteId }) => ({
      spells: listSpells(db, noteId),
      headerChanges: listHeaderChanges(db, { noteId, versionId: null }).map(
        ({ atMs, ...change }) => ({ ...change, at: new Date(atMs).toISOString() }),
      ),
      comments: commentEvents(readNote(db, noteId).comments ?? []),
    }),
    getNoteState: (state) => readState(db, state),
    endSpell: ({ noteId }) => {
      endSpell(db, noteId, context.nowMs())
      return {}
    },
    createFollowUp: (input) => {
      const { id, title, template, savedAt, header } = createFollowUp(context, input)
      context.window.tellOthers('noteChanged', { noteId: id })
      const { number, marking } = header
      return { id, title, template, number, marking, savedAt }
    },
  } satisfies Partial<Handlers>
}
