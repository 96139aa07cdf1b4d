import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import {
  buildNote,
  fullHeader,
  heading,
  image,
  paragraph,
} from '../../../test/support/note-builder'
import { makePng, pngChunk } from '../../../test/support/pictures'
import { noteToDocx } from '../../export/note-to-docx'
import { addImage } from '../../store/images/images'
import { listNotes } from '../../store/notes'
import { readOriginal } from '../../store/reviews/originals'
import { addNote } from '../create-note'
import { importWordNote } from './import-word-note'

const note = buildNote({
  header: fullHeader,
  body: [heading(1, 'Returns'), paragraph('Returns fell by 80 % in 2024.')],
})

async function fileOf(body = note.body, images = new Map<string, Uint8Array>()) {
  const findImage = (sha256: string) => images.get(sha256)
  const { bytes } = await noteToDocx(buildNote({ header: fullHeader, body }), {
    audience: 'sending',
    findImage,
  })
  return { fileName: 'last year.docx', bytes, asNew: false }
}

describe('importWordNote', () => {
  it('makes a note of a file and keeps the file with it', async () => {
    const context = fakeHandlerContext()
    const file = await fileOf()
    const imported = await importWordNote(context, file)
    if (imported.status !== 'imported') throw new Error('No note')
    expect(imported.note.header).toMatchObject({ number: '14871/24', from: 'Presidency' })
    expect(imported.note.body).toMatchObject([
      { kind: 'heading', content: [{ text: 'Returns' }] },
      { kind: 'paragraph' },
    ])
    expect([imported.note.template, imported.review]).toEqual(['presidency-note', null])
    const original = readOriginal(context.db, imported.note.id)
    expect(Buffer.compare(original.bytes, file.bytes)).toBe(0)
  })

  it('keeps the pictures of the file under the sums that the note names', async () => {
    const context = fakeHandlerContext()
    const bytes = makePng(8, 4, pngChunk('tEXt', Buffer.from('Author\0Ana')))
    const { sha256 } = addImage(fakeHandlerContext().db, { bytes, nowMs: 0 })
    // What another program wrote beside the picture is in its file.
    const file = await fileOf([image('Map', { sha256 })], new Map([[sha256, bytes]]))
    const imported = await importWordNote(context, file)
    expect(imported.note.body).toMatchObject([{ kind: 'image', sha256 }])
    const kept = context.db.prepare('select sha256 from images').pluck().all()
    expect(kept).toEqual([sha256])
  })

  it('makes nothing of a copy of a note that is here, unless it is to be a new one', async () => {
    const context = fakeHandlerContext()
    const stored = addNote(context, note)
    const file = await fileOf(stored.body)
    expect(await importWordNote(context, file)).toMatchObject({
      status: 'copyOf',
      note: { id: stored.id },
    })
    const { status } = await importWordNote(context, { ...file, asNew: true })
    expect([status, listNotes(context.db, { deleted: false }).length]).toEqual(['imported', 2])
  })

  it('keeps nothing of a file that is marked as classified', async () => {
    const context = fakeHandlerContext()
    const file = await fileOf([paragraph('RESTREINT UE/EU RESTRICTED')])
    await expect(importWordNote(context, file)).rejects.toMatchObject({ code: 'classified' })
    expect(context.db.prepare('select count(*) from wordFiles').pluck().get()).toBe(0)
    expect(listNotes(context.db, { deleted: false })).toEqual([])
  })
})
