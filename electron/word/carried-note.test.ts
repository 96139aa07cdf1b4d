import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildNote, paragraph } from '../../test/support/note-builder'
import { noteToDocx } from '../export/note-to-docx'
import { readCarriedNote } from './carried-note'
import { readWordDocument } from './read-word-document'

const note = buildNote({ body: [paragraph('A “quoted” & <odd> word\u0007.')] })

describe('readCarriedNote', () => {
  it('gives the note of a file for colleagues, which names it too', async () => {
    const { bytes } = await noteToDocx(note, { audience: 'colleagues' })
    expect(readCarriedNote(bytes)).toEqual(note)
    const { custom } = readWordDocument(bytes).properties
    expect(custom).toEqual({ NoteId: note.id, ModelRev: String(note.revision) })
  })

  it('gives none of a file for sending', async () => {
    const { bytes } = await noteToDocx(note, { audience: 'sending' })
    expect(readCarriedNote(bytes)).toBeNull()
    expect(readWordDocument(bytes).properties.custom).toEqual({})
  })

  it('gives none where it was changed into something else', async () => {
    const { bytes } = await noteToDocx(note, { audience: 'colleagues' })
    const parts = unzipSync(bytes)
    const broken = strToU8('<note xmlns="urn:fiche:note:1">{"id":</note>')
    expect(readCarriedNote(zipSync({ ...parts, 'customXml/item1.xml': broken }))).toBeNull()
  })
})
