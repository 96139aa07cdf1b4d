import { expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { buildNote, paragraph } from '../../../test/support/note-builder'
import { addNote } from '../create-note'
import { checkNote } from './check-note'

it('says before all else that the disk did not keep all of the note', () => {
  const { db, text, ...context } = fakeHandlerContext()
  const body = [paragraph('A line.')]
  const { id } = addNote({ ...context, db }, buildNote({ body }))
  const found = () => checkNote(db, id, text()).map(({ rule, place }) => ({ rule, place }))
  const before = found()
  db.exec("update noteUpdates set bytes = x'00ff'")
  const damaged = { rule: 'body-damaged', place: null }
  expect([before, found()]).toEqual([before, [damaged, ...before]])
  expect(before).not.toContainEqual(damaged)
})
