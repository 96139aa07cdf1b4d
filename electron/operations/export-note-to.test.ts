import { defaultProfile } from '@shared/typography/profile'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../test/support/handler-context'
import { buildNote, paragraph } from '../../test/support/note-builder'
import { addNote } from './create-note'
import { exportNoteTo } from './export-note-to'
import { readStoredBody, type StoredBody } from './reading/read-stored-body'

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

  it('leaves the reading of the body to the thread that it is given', async () => {
    const { db, text, ...context } = fakeHandlerContext()
    const note = buildNote({ body: [paragraph('As it is stored.')] })
    const { id: noteId } = addNote({ ...context, db }, note)
    const elsewhere = buildNote({ body: [paragraph('As it was read elsewhere.')] })
    const given: StoredBody[] = []
    const { made } = await exportNoteTo(
      db,
      { noteId, path: '/note.md', audience: 'sending' },
      {
        writeFile: async () => undefined,
        text: text(),
        profile: defaultProfile,
        readBody: async (updates) => {
          given.push(updates)
          return { body: elsewhere.body, comments: [], damage: null }
        },
      },
    )
    expect(made.note.body).toEqual(elsewhere.body)
    expect(new TextDecoder().decode(made.content)).toContain('As it was read elsewhere.')
    expect(given.map(readStoredBody)).toMatchObject([{ body: note.body, damage: null }])
  })

  it('says first that the disk did not keep all of the note', async () => {
    const cut = 'update noteUpdates set bytes = substr(bytes, 1, length(bytes) - 3)'
    expect((await exportAfter(cut)).rules[0]).toBe('body-damaged')
  })
})

describe('exportNoteTo in other formats', () => {
  const pdf = `%PDF-1.4\n<</Type /Pages\n/Count 3>>\n%%EOF`

  async function exportAs(path: string, hasPrinter = true) {
    const { db, text, ...context } = fakeHandlerContext()
    const { id: noteId } = addNote({ ...context, db }, buildNote({ body: [paragraph('A line.')] }))
    const written: string[] = []
    const file = await exportNoteTo(
      db,
      { noteId, path, audience: 'sending' },
      {
        writeFile: async (_, bytes) => void written.push(new TextDecoder().decode(bytes)),
        text: text(),
        profile: defaultProfile,
        printPdf: hasPrinter ? async () => new TextEncoder().encode(pdf) : undefined,
      },
    )
    return { ...file, written: written[0] ?? '' }
  }

  it('writes what the end of the name asks for', async () => {
    const [html, markdown, printed] = await Promise.all(
      ['/n.html', '/n.MD', '/n.pdf'].map((path) => exportAs(path)),
    )
    expect(html?.written).toMatch(/^<!DOCTYPE html>[\s\S]*A line\./)
    expect(markdown?.written).toContain('\n\nA line.\n\n')
    expect(printed).toMatchObject({ written: pdf, pages: 3, made: { format: 'pdf' } })
  })

  it('refuses other names, and a PDF where nothing prints', async () => {
    await expect(exportAs('/n.doc')).rejects.toMatchObject({ code: 'format-unknown' })
    await expect(exportAs('/n.pdf', false)).rejects.toMatchObject({ code: 'no-printer' })
  })
})
