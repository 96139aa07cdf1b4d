import { defaultProfile } from '@shared/typography/profile'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../test/support/handler-context'
import { buildNote, paragraph } from '../../test/support/note-builder'
import { addNote } from './create-note'
import { exportNoteTo } from './export-note-to'

async function exportAfter(change: string, wantsPages = false) {
  const { db, text, ...context } = fakeHandlerContext()
  const note = buildNote({ body: Array.from({ length: 60 }, () => paragraph('A line.')) })
  const { id: noteId } = addNote({ ...context, db }, note)
  db.exec(change)
  const target = { noteId, path: '/note.docx', audience: 'sending', wantsPages } as const
  const { pages, findings } = await exportNoteTo(db, target, {
    writeFile: async () => undefined,
    text: text(),
    profile: defaultProfile,
  })
  return { pages, rules: findings.map(({ rule }) => rule) }
}

describe('exportNoteTo', () => {
  it('counts the pages where they are asked for', async () => {
    expect(await exportAfter('', true)).toMatchObject({ pages: 3 })
    expect(await exportAfter('')).toMatchObject({ pages: null })
  })

  it('says first that the disk did not keep all of the note', async () => {
    const cut = 'update noteUpdates set bytes = substr(bytes, 1, length(bytes) - 3)'
    expect((await exportAfter(cut)).rules[0]).toBe('body-damaged')
  })
})
