import type { Handlers } from '@shared/contract/contract'
import type { StateName } from '@shared/contract/history/history'
import type { Note } from '@shared/note/note'
import type { LayoutJob } from '../../export/pages/layout-note'
import { readNote } from '../../operations/read-note'
import { readState } from '../../operations/versions/read-state'
import { imagesOfBody } from '../../store/images/images'
import { getVersion } from '../../store/versions'
import type { HandlerContext } from '../context'

export function pagesHandlers({ db, settings, layOut }: HandlerContext) {
  function noteIn(state: StateName): Note {
    if (state.kind === 'version') return getVersion(db, state.noteId, state.versionId).note
    const note = readNote(db, state.noteId)
    return state.kind === 'spell' ? { ...note, ...readState(db, state) } : note
  }
  function makeJob(state: StateName, wants: LayoutJob['wants']): LayoutJob {
    const note = noteIn(state)
    const { percentSpacing, quotationMarks } = settings.read()
    const profile = { percentSpacing, quotationMarks }
    return { note, images: imagesOfBody(db, note.body), wants, profile }
  }
  return {
    layoutNote: ({ state, wants }) =>
      layOut(`${JSON.stringify(state)} ${wants}`, () => makeJob(state, wants)),
  } satisfies Partial<Handlers>
}
