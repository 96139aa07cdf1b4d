import type { OpenNote } from '@shared/contract/notes'
import type { OpenVersion } from '@shared/contract/versions'
import type { Header } from '@shared/note/header'
import {
  type HeaderFields,
  lateFields,
  lateFieldsSchema,
} from '@shared/note/header-form/header-fields'
import { api } from '../../lib/api'

/** Whose header is edited: a note's, or a frozen version's, which is only given what comes late. */
export type HeaderOwner = {
  /** Told by `noteChanged` when somebody else changed it. */
  readonly noteId: string
  readonly id: string
  /** As it was when it was opened. */
  readonly header: Header
  readonly canEdit: (field: keyof Header) => boolean
  readonly read: () => Promise<Header>
  readonly save: (fields: HeaderFields) => Promise<{ readonly savedAt: string }>
}

export function ownerOfNote({ id, header }: Pick<OpenNote, 'id' | 'header'>): HeaderOwner {
  return {
    noteId: id,
    id,
    header,
    canEdit: () => true,
    read: async () => (await api.getNote({ id })).header,
    save: (fields) => api.saveHeader({ id, fields }),
  }
}

export function ownerOfVersion({ id, noteId, header }: OpenVersion): HeaderOwner {
  const ids = { noteId, versionId: id }
  return {
    noteId,
    id,
    header,
    canEdit: (field) => lateFields.some((late) => late === field),
    read: async () => (await api.getVersion(ids)).header,
    save: (fields) => api.saveVersionHeader({ ...ids, fields: lateFieldsSchema.parse(fields) }),
  }
}
