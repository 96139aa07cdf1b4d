import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { buildNote, image } from '../../../test/support/note-builder'
import { makePng } from '../../../test/support/pictures'
import { errorOf } from '../../../test/support/store-place'
import { parsePutNote, putNewNote } from '../../operations/put-note'
import { freezeVersion } from '../../operations/versions/freeze-version'
import { getVersion } from '../../store/versions'
import { imagesHandlers } from './images'

const bytes = Buffer.from(makePng(400, 200)).toString('base64')

describe('pictures of the window', () => {
  it('come in and go out, and are in the note that shows them and its versions', () => {
    const context = fakeHandlerContext()
    const { addImage, getImage } = imagesHandlers(context)
    const { sha256, ...is } = addImage({ bytes })
    expect(is).toEqual({ mediaType: 'image/png', widthPx: 400, heightPx: 200 })
    expect(getImage({ sha256 })).toEqual({ mediaType: 'image/png', bytes })
    const { body } = buildNote({ body: [image('Map', { sha256 })] })
    const note = putNewNote(context, parsePutNote(buildNote({ body })))
    expect(note.body).toEqual(body)
    freezeVersion(context, { noteId: note.id, name: 'INIT' })
    expect(getVersion(context.db, note.id, 'INIT').note.body).toEqual(body)
  })

  it('are missed where the store does not hold them', () => {
    const context = fakeHandlerContext()
    const { getImage } = imagesHandlers(context)
    const note = parsePutNote(buildNote({ body: [image('Map')] }))
    const errors = [
      errorOf(() => getImage({ sha256: 'a'.repeat(64) })),
      errorOf(() => putNewNote(context, note)),
    ]
    expect(errors).toMatchObject([{ code: 'image-missing' }, { code: 'image-missing' }])
  })
})
