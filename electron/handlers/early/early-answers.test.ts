import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { addPublicPack } from '../../operations/add-built-in-packs'
import { createHandlers } from '../handlers'
import { earlyAnswers } from './early-answers'

const gone = '00000000-0000-4000-8000-000000000000'

describe('answers from the store alone', () => {
  it('are those that all handlers give', async () => {
    const context = fakeHandlerContext()
    await addPublicPack(context)
    const handlers = createHandlers(context)
    const { id } = await handlers.createNote({ template: 'presidency-note', title: null })
    const answer = earlyAnswers({ ...context, hasBrokenSettings: false })
    expect([
      answer('getAppState', {}),
      answer('countLibrary', {}),
      answer('listNotes', { deleted: false }),
      answer('getNote', { id }),
    ]).toEqual(
      [
        await handlers.getAppState({}),
        await handlers.countLibrary({}),
        await handlers.listNotes({ deleted: false }),
        await handlers.getNote({ id }),
      ].map((value) => ({ ok: true, value })),
    )
  })

  it('leave to them what is not theirs, what goes wrong and what is not there yet', () => {
    const answer = earlyAnswers({ ...fakeHandlerContext(), hasBrokenSettings: true })
    expect([
      answer('listTrash', {}),
      answer('toString', {}),
      answer('getNote', { id: gone }),
      answer('getNote', { name: 'x' }),
      answer('countLibrary', {}),
      answer('getAppState', {}),
    ]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined])
  })
})
