import { contract } from '@shared/contract/contract'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { buildNote, fullHeader, paragraph } from '../../../test/support/note-builder'
import { trackedCopy } from '../../../test/support/word-copies'
import { noteToDocx } from '../../export/note-to-docx'
import { createHandlers } from '../handlers'

const note = buildNote({
  header: fullHeader,
  body: [paragraph('Departures rose in all of the region last year.')],
})
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** A window on an empty store, with what it told the others. */
function openWindow(files: Readonly<Record<string, Uint8Array>> = {}) {
  const told: unknown[] = []
  const written = new Map<string, unknown>()
  const fake = fakeHandlerContext()
  const context = {
    ...fake,
    askWordFiles: async () => Object.keys(files),
    readFile: async (path: string) => files[path] ?? null,
    askCopyPath: async (name: string) => `/copies/${name}`,
    writeFile: async (path: string, bytes: unknown) => void written.set(path, bytes),
    window: { ...fake.window, tellOthers: (event: string) => void told.push(event) },
  }
  return { handlers: createHandlers(context), told, written }
}

describe('requests on Word files', () => {
  it('give the files that were chosen', async () => {
    const { handlers } = openWindow({
      '/in/a.docx': Uint8Array.of(1),
      '/in/b.docx': Uint8Array.of(2),
    })
    expect(await handlers.chooseWordFiles({ several: true })).toEqual([
      { fileName: 'a.docx', bytes: base64(Uint8Array.of(1)) },
      { fileName: 'b.docx', bytes: base64(Uint8Array.of(2)) },
    ])
  })

  it('make a note of one with its own changes as a review, and give the file back', async () => {
    const { handlers, told, written } = openWindow()
    const { bytes } = await noteToDocx(note, { audience: 'sending' })
    const file = trackedCopy(bytes, 'Ana', ['rose', 'fell'])
    const input = { fileName: 'old.docx', bytes: base64(file) }
    const outcome = contract.importWordFile.output.parse(await handlers.importWordFile(input))
    if (outcome.status !== 'imported') throw new Error('No note')
    const { id: noteId } = outcome.note
    const review = contract.getReview.output.parse(await handlers.getReview({ noteId }))
    expect([review?.id, review?.changes.length]).toEqual([outcome.reviewId, 1])
    expect(told).toEqual(['noteChanged'])
    expect(await handlers.findOriginal({ noteId })).toMatchObject({ fileName: 'old.docx' })
    await handlers.saveOriginal({ noteId })
    expect(written.get('/copies/old.docx')).toEqual(Buffer.from(file))
  })

  it('tell other windows of the text that a review puts into a note', async () => {
    const { handlers, told } = openWindow()
    const { bytes } = await noteToDocx(note, { audience: 'sending' })
    const file = trackedCopy(bytes, 'Ana', ['rose', 'fell'])
    const { note: made } = await handlers.importWordFile({
      fileName: 'old.docx',
      bytes: base64(file),
    })
    const review = await handlers.getReview({ noteId: made.id })
    const [change] = review?.changes ?? []
    const taken = { id: change?.id ?? '', decision: 'taken', reason: '' } as const
    told.length = 0
    await handlers.decideReview({ noteId: made.id, decisions: [taken] })
    expect(told).toEqual(['reviewDecided'])
    told.length = 0
    const summary = await handlers.finishReview({ noteId: made.id })
    const { update, taken: count } = contract.finishReview.output.parse(summary)
    expect([typeof update, count, told]).toEqual(['string', 1, ['bodyUpdate', 'noteChanged']])
  })
})
