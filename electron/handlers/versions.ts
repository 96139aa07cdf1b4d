import type { Handlers } from '@shared/contract/contract'
import type { VersionSummary } from '@shared/contract/versions'
import { joinDocumentNumber } from '@shared/note/document-number'
import { refreshNotes } from '../operations/refresh-note-index'
import { freezeVersion } from '../operations/versions/freeze-version'
import { bodyUpdateOf } from '../operations/versions/version-body'
import { findCitedNote, findCitingNotes } from '../store/headers/citations'
import { listHeaderChanges } from '../store/headers/header-changes'
import { saveVersionHeader } from '../store/headers/save-version-header'
import { getVersion, type HeadedVersion, listVersions } from '../store/versions'
import type { HandlerContext } from './context'

export function versionsHandlers(context: HandlerContext) {
  const { db, nowMs } = context
  return {
    listVersions: ({ noteId }) => listVersions(db, noteId).map(summaryOf),
    freezeVersion: (input) => {
      const version = freezeVersion(context, input)
      context.window.tellOthers('noteChanged', { noteId: input.noteId })
      const { header } = getVersion(db, input.noteId, version.id).note
      return summaryOf({ ...version, header })
    },
    getVersion: ({ noteId, versionId }) => {
      const { id, name, holder, frozenAt, note } = getVersion(db, noteId, versionId)
      return {
        id,
        noteId,
        name,
        holder,
        frozenAt,
        title: note.title,
        header: note.header,
        bodyUpdate: Buffer.from(bodyUpdateOf(note)).toString('base64'),
        headerChanges: listHeaderChanges(db, { noteId, versionId: id }).map(
          ({ atMs, ...change }) => ({ ...change, at: new Date(atMs).toISOString() }),
        ),
      }
    },
    saveVersionHeader: (input) => {
      const savedAtMs = nowMs()
      saveVersionHeader(db, { ...input, nowMs: savedAtMs })
      context.window.tellOthers('noteChanged', { noteId: input.noteId })
      return { savedAt: new Date(savedAtMs).toISOString() }
    },
    getCitedNotes: ({ ids }) => ids.flatMap((id) => findCitedNote(db, id) ?? []),
    findCitingNotes: ({ noteId }) => {
      refreshNotes(context)
      return findCitingNotes(db, noteId)
    },
  } satisfies Partial<Handlers>
}

function summaryOf({ id, name, holder, frozenAt, header }: HeadedVersion): VersionSummary {
  const number = joinDocumentNumber(header.number, header.suffixes)
  return { id, name, holder, frozenAt, number: number || null, date: header.date }
}
