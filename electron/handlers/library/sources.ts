import { setImmediate } from 'node:timers/promises'
import type { Handlers } from '@shared/contract/contract'
import { FicheError } from '@shared/contract/error'
import { findClassifiedMarking } from '@shared/note/classified'
import { keepCopy } from '../../operations/attachments/keep-copy'
import { lookThroughCopy } from '../../operations/attachments/look-through-copy'
import {
  appendPiece,
  beginAttachment,
  dropUnfinished,
  getAttachment,
  readPieces,
} from '../../store/library/attachments/attachments'
import { getSourceDetail, listReadItems } from '../../store/library/attachments/source-detail'
import { setAttachmentDeleted } from '../../store/library/attachments/trash-attachment'
import { saveSource } from '../../store/library/edit/source-edits'
import type { HandlerContext } from '../context'

export function sourcesHandlers(context: HandlerContext) {
  const { db, nowMs } = context
  const author = () => ({ who: context.settings.read().authorName.trim(), nowMs: nowMs() })
  const done = () => {
    context.window.tellOthers('libraryChanged', null)
    return {}
  }
  return {
    getSource: ({ id }) => getSourceDetail(db, id),
    listReadItems: (page) => listReadItems(db, page),
    saveSource: (edit) => {
      refuseClassified(edit.change.marking)
      const changeId = saveSource(db, edit, author())
      done()
      return { changeIds: [changeId] }
    },
    trashAttachment: ({ id }) => {
      setAttachmentDeleted(db, { id, isDeleted: true }, author())
      return done()
    },
    restoreAttachment: ({ id }) => {
      setAttachmentDeleted(db, { id, isDeleted: false }, author())
      return done()
    },
    ...copyHandlers(context, done),
  } satisfies Partial<Handlers>
}

/** Copies come in and go out piece by piece. */
function copyHandlers(context: HandlerContext, done: () => Record<string, never>) {
  const { db, nowMs, newId } = context
  const pause = () => setImmediate(undefined)
  const who = () => context.settings.read().authorName.trim()
  return {
    beginAttachment: (attachment) => {
      const id = newId()
      beginAttachment(db, { ...attachment, id })
      return { id }
    },
    appendAttachment: ({ id, position, bytes }) => {
      appendPiece(db, { id, position, bytes: Buffer.from(bytes, 'base64') })
      return {}
    },
    finishAttachment: async ({ id }) => {
      const look = await lookThroughCopy({ db, readPdf: context.readPdf, pause }, id)
      if (!look.isReadWhole) return { status: 'unread', pages: look.pages }
      await keepCopy({ db, nowMs, who: who(), pause }, id)
      done()
      return { status: 'added' }
    },
    keepUnreadAttachment: async ({ id }) => {
      await keepCopy({ db, nowMs, who: who(), pause }, id)
      return done()
    },
    cancelAttachment: ({ id }) => {
      dropUnfinished(db, id)
      return {}
    },
    saveAttachmentCopy: async ({ id }) => {
      const path = await context.askCopyPath(getAttachment(db, id).fileName)
      if (path === null) return { status: 'cancelled' }
      await context.writeFile(path, readPieces(db, id))
      return { status: 'saved', path }
    },
  } satisfies Partial<Handlers>
}

/** A marking that is one of EU classified information, whole or in part. */
function refuseClassified(marking: string | undefined): void {
  const found = findClassifiedMarking((marking ?? '').toUpperCase())
  if (found !== null) throw new FicheError('classified', found.name)
}
