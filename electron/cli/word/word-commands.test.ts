import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { noteSchema } from '@shared/note/note'
import { plainTextOf } from '@shared/note/plain-text'
import { reviewSchema } from '@shared/review/review'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { buildNote, heading, paragraph } from '../../../test/support/note-builder'
import { makeFolder, makePlace } from '../../../test/support/store-place'
import { trackedCopy } from '../../../test/support/word-copies'
import { openStore } from '../../store/open'
import { listSentOut } from '../../store/reviews/outgoing-files'
import { runFiche } from '../run-fiche'

const written = buildNote({
  body: [heading(1, 'Returns'), paragraph('Departures rose in all of the region last year.')],
})

function openFolder() {
  const folder = makeFolder()
  async function fiche(...argv: string[]) {
    const out: string[] = []
    const error: string[] = []
    const exitCode = await runFiche(argv, {
      environment: { FICHE_DATA: join(folder, 'data') },
      writeOut: (text) => void out.push(text),
      writeError: (text) => void error.push(text),
      keychain: null,
      nativeBinding: null,
    })
    return { exitCode, out: out.join(''), error: error.join('') }
  }
  const json = async <T>(schema: z.ZodType<T>, ...argv: string[]): Promise<T> => {
    const { out, error } = await fiche(...argv, '--json')
    if (error !== '') throw new Error(error)
    return schema.parse(JSON.parse(out))
  }
  return { fiche, json, at: (name: string) => join(folder, name) }
}

/** A note of the store and the file that colleagues got of it. */
async function sendNote() {
  const opened = openFolder()
  const { fiche, json, at } = opened
  writeFileSync(at('note.json'), JSON.stringify(written))
  const note = await json(noteSchema, 'note', 'put', at('note.json'))
  await fiche('export', note.id, '--to', at('out.docx'), '--for', 'colleagues')
  return { ...opened, note, sent: readFileSync(at('out.docx')) }
}

const importedSchema = z.strictObject({
  note: noteSchema,
  kept: z.record(z.string(), z.int()),
  notKept: z.array(z.looseObject({ what: z.string() })),
  changes: reviewSchema.shape.changes,
  comments: z.array(z.looseObject({ id: z.string() })),
})
const answerSchema = z.strictObject({
  review: reviewSchema.nullable(),
  summary: z.looseObject({ taken: z.int(), words: z.string() }).nullable(),
})

describe('fiche note import', () => {
  it('makes a note of a Word file, with its tracked changes as a review, and gives it back', async () => {
    const { fiche, json, at, sent } = await sendNote()
    const file = trackedCopy(sent, 'Ana', ['rose', 'fell'])
    writeFileSync(at('in.docx'), file)
    const { note, kept, notKept, changes } = await json(
      importedSchema,
      'note',
      'import',
      at('in.docx'),
    )
    expect(plainTextOf(note)).toBe(plainTextOf(written))
    expect([kept['headings'], kept['paragraphs'], kept['changes'], notKept]).toEqual([1, 1, 2, []])
    expect(changes).toMatchObject([{ kind: 'text', author: 'Ana', before: 'rose' }])
    await fiche('note', 'original', note.id, '--to', at('back.docx'))
    expect(Buffer.compare(readFileSync(at('back.docx')), file)).toBe(0)
  })

  it.each([
    ['none.docx', null, 'Cannot read'],
    ['bad.docx', 'no zip', 'This is not a Word document'],
    ['old.doc', '{\\rtf1 Text}', 'save it as a Word document'],
  ])('refuses %s in one sentence', async (name, content, sentence) => {
    const { fiche, at } = openFolder()
    if (content !== null) writeFileSync(at(name), content)
    expect(await fiche('note', 'import', at(name))).toMatchObject({
      exitCode: 2,
      out: '',
      error: expect.stringContaining(sentence),
    })
  })
})

// Each command opens a store of its own.
describe('fiche note review', { timeout: 30_000 }, () => {
  it('takes back a copy that nobody recorded, takes what was changed, and tells so', async () => {
    const { fiche, json, at, note, sent } = await sendNote()
    writeFileSync(at('a.docx'), trackedCopy(sent, 'Ana', ['rose', 'fell']))
    writeFileSync(at('b.docx'), trackedCopy(sent, 'Ben', ['last', 'this']))
    await json(importedSchema, 'note', 'import', at('a.docx'), '--into', note.id)
    const back = ['note', 'import', at('b.docx'), '--into', note.id]
    const { changes, kept } = await json(importedSchema, ...back)
    expect([changes.map(({ author }) => author), kept]).toEqual([
      ['Ana', 'Ben'],
      { copies: 2, changes: 2, comments: 0 },
    ])
    const [ana = '', ben = ''] = changes.map(({ id }) => id)
    expect((await fiche('note', 'review', note.id)).out).toBe(
      `a.docx, b.docx\n${ana}    Ana  “fell” for “rose”\n${ben}    Ben  “this” for “last”\n`,
    )
    const refused = ['--refuse', ben, '--reason', 'as agreed']
    await json(answerSchema, 'note', 'review', note.id, ...refused)
    const all = ['note', 'review', note.id, '--take', 'all', '--finish']
    const { review, summary } = await json(answerSchema, ...all)
    expect([review, summary]).toMatchObject([
      null,
      { taken: 1, refused: [{ id: ben, reason: 'as agreed' }] },
    ])
    const now = await json(noteSchema, 'note', 'show', note.id)
    expect(plainTextOf(now)).toBe(plainTextOf(written).replace('rose', 'fell'))
    expect(await fiche('note', 'review', note.id)).toMatchObject({ exitCode: 2 })
  })

  it('never takes clashing changes with all others', async () => {
    const { json, at, note, sent } = await sendNote()
    for (const [author, word] of [
      ['Ana', 'fell'],
      ['Ben', 'doubled'],
    ] as const) {
      writeFileSync(at('copy.docx'), trackedCopy(sent, author, ['rose', word]))
      await json(importedSchema, 'note', 'import', at('copy.docx'), '--into', note.id)
    }
    const taken = await json(answerSchema, 'note', 'review', note.id, '--take', 'all')
    expect(taken.review?.decisions).toEqual([])
    const dropped = await json(answerSchema, 'note', 'review', note.id, '--drop')
    expect(dropped).toEqual({ review: null, summary: null })
  })
})

describe('fiche export', () => {
  it('keeps the file that what comes back is compared with', async () => {
    const { fiche, json, at, note } = await sendNote()
    await fiche('export', note.id, '--to', at('sent.docx'))
    const later = { ...written, body: [heading(1, 'Returns'), paragraph('All is written anew.')] }
    writeFileSync(at('later.json'), JSON.stringify(buildNote(later)))
    await fiche('note', 'put', at('later.json'), '--id', note.id)
    writeFileSync(
      at('back.docx'),
      trackedCopy(readFileSync(at('sent.docx')), 'Ana', ['rose', 'fell']),
    )
    const { changes } = await json(
      importedSchema,
      'note',
      'import',
      at('back.docx'),
      '--into',
      note.id,
    )
    expect(changes).toMatchObject([{ kind: 'text', author: 'Ana', before: 'rose' }])
    const { review } = await json(answerSchema, 'note', 'review', note.id)
    expect(review?.sentId).toMatch(/./)
  })

  it('is done while the window is open, which it says', async () => {
    const { fiche, at, note } = await sendNote()
    const window = openStore(makePlace({ folder: at('data') }), 'window')
    const { exitCode, out } = await fiche('export', note.id, '--to', at('sent.docx'))
    const kept = listSentOut(window.db, note.id).map(({ fileName }) => fileName)
    window.close()
    expect([exitCode, kept]).toEqual([0, ['out.docx']])
    expect(out).toContain('was not kept for the copies that come back')
    expect(readFileSync(at('sent.docx')).length).toBeGreaterThan(1000)
  })
})
