import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { buildNote, paragraph } from '../../../test/support/note-builder'
import { errorOf } from '../../../test/support/store-place'
import { addNote } from '../../operations/create-note'
import { freezeVersion } from '../../operations/versions/freeze-version'
import { saveHeader } from '../../store/headers/save-header'
import { createHandlers } from '../handlers'

/** A note in a window that saves to one path and makes copies at another one. */
function openWindow() {
  const written = new Map<string, Uint8Array>()
  const context = fakeHandlerContext({
    askSavePath: async () => 'C:\\Users\\ana\\14871-24.docx',
    askCopyPath: async (name) => `/copies/${name}`,
    writeFile: async (path, bytes) => {
      if (bytes instanceof Uint8Array) written.set(path, bytes)
    },
  })
  const handlers = createHandlers(context)
  const note = addNote(context, buildNote({ body: [paragraph('Returns fell by 80 %.')] }))
  return { context, handlers, written, noteId: note.id }
}

async function exportIn(
  handlers: ReturnType<typeof createHandlers>,
  input: Parameters<typeof handlers.exportNote>[0],
) {
  const result = await handlers.exportNote(input)
  if (result.status !== 'saved') throw new Error('Nothing was exported')
  return result.exportId
}

const sending = { sentTo: 'EMWP delegations', sentAt: '2024-11-19T09:30:00.000Z' }

describe('recording what was sent', () => {
  it('keeps the exact file, whatever becomes of the note', async () => {
    const { context, handlers, written, noteId } = openWindow()
    const exportId = (await exportIn(handlers, { id: noteId, audience: 'sending' })) ?? ''
    expect(handlers.listExported({ noteId })).toMatchObject([
      { exportId, fileName: '14871-24.docx', versionName: null },
    ])
    saveHeader(context.db, { id: noteId, fields: { subject: 'Later' }, nowMs: context.nowMs() })
    const sent = await handlers.recordSent({ exportId, ...sending })
    expect(await handlers.listSent({ noteId })).toEqual([sent])
    expect(handlers.listExported({ noteId })).toEqual([])
    expect(sent).toMatchObject({
      number: 1,
      versionName: null,
      fileName: '14871-24.docx',
      format: 'docx',
      ...sending,
      madeWith: {
        appVersion: '0.0.0',
        packs: [],
        percentSpacing: 'no-break-space',
        quotationMarks: 'double',
        marks: null,
      },
    })
    expect(await handlers.saveSentCopy({ noteId, sentId: sent.id })).toEqual({
      status: 'saved',
      path: '/copies/14871-24.docx',
    })
    const [first, copy] = [...written.values()].map((bytes) => Buffer.from(bytes))
    expect([written.size, first?.equals(copy ?? Buffer.of())]).toEqual([2, true])
    const state = await handlers.getNoteState({ kind: 'sent', noteId, sentId: sent.id })
    expect([state.header.subject, (await handlers.getNote({ id: noteId })).header.subject]).toEqual(
      ['', 'Later'],
    )
  })

  it('names the version that was sent', async () => {
    const { context, handlers, noteId } = openWindow()
    const versionId = freezeVersion(context, { noteId, name: 'INIT' }).id
    const input = { id: noteId, versionId, audience: 'sending' } as const
    const exportId = (await exportIn(handlers, input)) ?? ''
    const sent = await handlers.recordSent({ exportId, ...sending, sentTo: '' })
    expect([sent.versionName, sent.sentTo]).toEqual(['INIT', ''])
  })

  it('is offered for what is sent only, and while the file is known', async () => {
    const { handlers, noteId } = openWindow()
    expect(await exportIn(handlers, { id: noteId, audience: 'colleagues' })).toBeNull()
    expect(errorOf(() => handlers.recordSent({ exportId: 'gone', ...sending }))).toMatchObject({
      code: 'export-gone',
    })
  })
})
