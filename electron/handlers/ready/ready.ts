import type { Handlers, MethodInput } from '@shared/contract/contract'
import { proposalWords } from '@shared/note/ready/surroundings'
import { readNote } from '../../operations/read-note'
import { listReady } from '../../operations/ready/list-ready'
import { findNoteMarking } from '../../operations/ready/note-marking'
import { tickFigures } from '../../operations/ready/tick-figures'
import { listFigureTicks } from '../../store/ticks/figure-ticks'
import { putMarkingReason } from '../../store/ticks/marking-reasons'
import { getVersion } from '../../store/versions'
import type { HandlerContext } from '../context'

export function readyHandlers(context: HandlerContext) {
  const { db, nowMs, text, settings, window } = context
  const ownName = () => settings.read().authorName
  const noteOf = ({ noteId, versionId }: MethodInput<'getMarkingProposal'>) =>
    versionId === undefined ? readNote(db, noteId) : getVersion(db, noteId, versionId).note
  return {
    listReady: (asked) => listReady(db, { ...asked, ownName: ownName() }, text()),
    listFigureTicks: ({ noteId }) => listFigureTicks(db, noteId),
    tickFigures: ({ noteId, figures }) => {
      tickFigures({ db, nowMs }, { noteId, figures, checkedBy: ownName() })
      window.tellOthers('noteChanged', { noteId })
      return {}
    },
    getMarkingProposal: (asked) => {
      const { proposed, reason } = findNoteMarking(db, noteOf(asked))
      if (proposed === null) return null
      const given = reason && {
        marking: reason.marking,
        reason: reason.reason,
        givenAt: reason.givenAt,
      }
      return { marking: proposed.marking, message: proposalWords(proposed, text()), reason: given }
    },
    explainMarking: ({ reason, ...asked }) => {
      const { noteId } = asked
      const note = noteOf(asked)
      const { proposed } = findNoteMarking(db, note)
      if (proposed !== null)
        putMarkingReason(db, {
          noteId,
          marking: note.header.marking,
          proposed: proposed.marking,
          reason,
          givenBy: ownName(),
          nowMs: nowMs(),
        })
      window.tellOthers('noteChanged', { noteId })
      return {}
    },
  } satisfies Partial<Handlers>
}
