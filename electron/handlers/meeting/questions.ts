import type { Handlers } from '@shared/contract/contract'
import { refreshNotes } from '../../operations/refresh-note-index'
import { findMeasures } from '../../store/library/measures'
import { findNote } from '../../store/notes'
import { findInBank, listThemes } from '../../store/replies/question-bank'
import { listQuestionFacts, putQuestionFacts } from '../../store/replies/question-facts'
import type { HandlerContext } from '../context'

/** As many as one looks through before one types another word. */
const mostFound = 50

export function questionsHandlers(context: HandlerContext) {
  const { db, window } = context
  return {
    getQuestionFacts: ({ noteId }) => {
      const facts = listQuestionFacts(db, noteId)
      const noteIds = new Set(facts.flatMap(({ from }) => (from === null ? [] : [from.noteId])))
      return {
        facts,
        measures: findMeasures(
          db,
          facts.flatMap(({ measureIds }) => measureIds),
        ).map(({ item }) => ({ id: item.id, title: item.text })),
        notes: [...noteIds].flatMap((id) => {
          const note = findNote(db, id)
          return note === undefined ? [] : [{ id, title: note.title }]
        }),
        themes: listThemes(db),
      }
    },
    saveQuestionFacts: ({ noteId, facts }) => {
      putQuestionFacts(db, noteId, facts)
      window.tellOthers('noteChanged', { noteId })
      return {}
    },
    findInQuestionBank: ({ noteId, query }) => {
      refreshNotes(context)
      return findInBank(db, { query, exceptNoteId: noteId, limit: mostFound })
    },
  } satisfies Partial<Handlers>
}
