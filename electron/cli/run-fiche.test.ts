import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noteSchema } from '@shared/note/note'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { buildNote, image } from '../../test/support/note-builder'
import { makePng } from '../../test/support/pictures'
import { addImage } from '../store/images/images'
import { openStore } from '../store/open'
import { runFiche } from './run-fiche'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fiche-cli-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function fiche(...argv: string[]) {
  let out = ''
  let error = ''
  const exitCode = await runFiche(argv, {
    environment: { FICHE_DATA: join(folder, 'data') },
    writeOut: (text) => {
      out += text
    },
    writeError: (text) => {
      error += text
    },
    keychain: null,
    nativeBinding: null,
  })
  return { exitCode, out, error }
}

async function json<T>(schema: z.ZodType<T>, ...argv: string[]): Promise<T> {
  const { exitCode, out, error } = await fiche(...argv, '--json')
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' })
  return schema.parse(JSON.parse(out))
}

const itemsSchema = z.array(z.looseObject({ id: z.string() }))

describe('runFiche', () => {
  it('shows and takes pictures by their sum, and refuses one that the store does not hold', async () => {
    const made = await json(noteSchema, 'note', 'create', '--template', 'blank')
    const store = openStore(
      {
        folder: join(folder, 'data'),
        keychain: null,
        recoveryCode: null,
        nativeBinding: null,
        nowMs: 0,
        randomBytes,
      },
      'command',
    )
    const { sha256 } = addImage(store.db, { bytes: makePng(8, 4), nowMs: 0 })
    store.close()
    const put = (sum: string) => {
      const { body } = buildNote({ body: [image('Map', { sha256: sum })] })
      writeFileSync(join(folder, 'note.json'), JSON.stringify({ ...made, body }))
      return ['note', 'put', join(folder, 'note.json'), '--id', made.id]
    }
    const shown = await json(noteSchema, ...put(sha256))
    expect(shown.body).toMatchObject([{ kind: 'image', sha256, altText: '' }])
    expect(await json(noteSchema, 'note', 'show', made.id)).toEqual(shown)
    expect(await fiche(...put('f'.repeat(64)))).toEqual({
      exitCode: 2,
      out: '',
      error: expect.stringMatching(/^fiche: This store does not hold the picture ffffffff /),
    })
    expect(await json(noteSchema, 'note', 'show', made.id)).toEqual(shown)
  })

  it('makes the example note from an empty folder: live figures, four questions', async () => {
    const note = await json(noteSchema, 'note', 'example')
    const inlines = note.body.flatMap((block) => ('content' in block ? block.content : []))
    const figures = inlines.filter((inline) => inline.kind === 'figure')
    expect(figures).toHaveLength(29)
    expect(figures.slice(0, 7).map(({ shown }) => shown)).toEqual([
      '80 %',
      '32 %',
      '28 %',
      '9 %',
      '3 %',
      '49 297',
      '192 182',
    ])
    const questions = note.body.flatMap((block) => (block.kind === 'questions' ? block.items : []))
    expect(questions.map(({ questionId }) => questionId)).toEqual(['Q1', 'Q2', 'Q3', 'Q4'])
    expect(await json(noteSchema, 'note', 'show', note.id)).toEqual(note)
    expect(statSync(join(folder, 'data', 'key.json')).mode & 0o777).toBe(0o600)
  })

  it('lists the library: public at first, with the LIMITE document after the example', async () => {
    expect(await json(itemsSchema, 'library', 'list', 'statistics')).toHaveLength(54)
    await fiche('note', 'example')
    const statistics = await json(itemsSchema, 'library', 'list', 'statistics')
    expect(statistics).toHaveLength(83)
    expect(statistics.filter(({ period }) => period !== null)).toHaveLength(65)
    expect(Object.keys(statistics[0] ?? {}).sort()).toEqual(
      [
        ...['id', 'indicator', 'value', 'qualifier', 'unit', 'period', 'geography', 'dimensions'],
        ...['provider', 'source', 'sentence', 'start', 'end', 'vintage', 'flags'],
      ].sort(),
    )
  })

  it('finds the Skopje plan and its actions', async () => {
    const hits = z.object({
      tookMs: z.number().max(50),
      hits: z.array(z.object({ kind: z.string(), id: z.string() })),
    })
    const result = await json(hits, 'search', 'Skopje')
    expect(result.hits.slice(0, 3)).toContainEqual({ kind: 'plan', id: 'SKOPJE-2023' })
    expect(result.hits.filter(({ kind }) => kind === 'measure').length).toBeGreaterThan(20)
  })

  it('finds a note by its words once a command has written it', async () => {
    const { id } = await json(noteSchema, 'note', 'example')
    const hits = z.object({ hits: z.array(z.object({ kind: z.string(), id: z.string() })) })
    expect(await json(hits, 'search', 'forward-looking discussions', '--kind', 'note')).toEqual({
      hits: [{ kind: 'note', id }],
    })
  })

  it('writes no file of what is not to be said but that of a briefing', async () => {
    const note = await json(noteSchema, 'note', 'create', '--template', 'briefing')
    const target = join(folder, 'note.docx')
    expect(await fiche('export', note.id, '--to', target)).toMatchObject({ exitCode: 0 })
    rmSync(target)
    const file = join(folder, 'note.json')
    writeFileSync(file, JSON.stringify({ ...note, header: { ...note.header, type: 'NOTE' } }))
    await fiche('note', 'put', file, '--id', note.id)
    const refused = await fiche('export', note.id, '--to', target)
    expect([refused.exitCode, existsSync(target)]).toEqual([2, false])
    expect(refused.error).toContain('“Not to be said”, “Red line: […]')
  })

  it('puts back a note that it showed, and changes one to what it is given', async () => {
    const note = await json(noteSchema, 'note', 'create', '--template', 'presidency-note')
    const file = join(folder, 'note.json')
    writeFileSync(file, JSON.stringify({ ...note, title: 'Other' }))
    const copy = await json(noteSchema, 'note', 'put', file)
    expect({ ...copy, id: '', revision: 0, savedAt: '' }).toEqual({
      ...note,
      title: 'Other',
      id: '',
      revision: 0,
      savedAt: '',
    })
    const same = await json(noteSchema, 'note', 'put', file, '--id', copy.id)
    expect(same).toEqual(copy)
  })

  it('exports the same bytes twice and keeps versions under unique names', async () => {
    const { id } = await json(noteSchema, 'note', 'example')
    const [one, two] = [join(folder, 'one.docx'), join(folder, 'two.docx')]
    await json(z.object({ path: z.literal(one) }), 'export', id, '--to', one)
    await json(z.object({ path: z.literal(two) }), 'export', id, '--to', two)
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
    await json(
      z.looseObject({ name: z.literal('REV 1') }),
      'version',
      'freeze',
      id,
      '--name',
      'REV 1',
    )
    expect(await json(itemsSchema, 'version', 'list', id)).toHaveLength(1)
    expect(await fiche('version', 'freeze', id, '--name', 'REV 1')).toEqual({
      exitCode: 2,
      out: '',
      error: 'fiche: This note already has a version named REV 1; choose another name.\n',
    })
  })

  it('writes what the figures of a note rest on, as Word file and as workbook', async () => {
    const { id } = await json(noteSchema, 'note', 'example')
    const path = join(folder, 'sheet.docx')
    const sheet = z.looseObject({ figures: z.array(z.looseObject({ shown: z.string() })) })
    const written = await json(
      z.looseObject({ path: z.literal(path), sheet }),
      'evidence',
      id,
      '--to',
      path,
    )
    expect([written.sheet.figures[0]?.shown, statSync(path).size > 0]).toEqual(['80 %', true])
    const workbook = join(folder, 'sheet.xlsx')
    expect(await fiche('evidence', id, '--to', workbook)).toEqual({
      exitCode: 0,
      out: `${workbook}\n29 figures with their sources. Not for distribution.\n`,
      error: '',
    })
    expect(await fiche('evidence', id)).toEqual({
      exitCode: 2,
      out: '',
      error: 'fiche: say where to write with --to FILE.docx or .xlsx\n',
    })
  })

  it('obeys what was chosen in the window: house style, marking', async () => {
    const exported = async (settings: object) => {
      writeFileSync(join(folder, 'data', 'settings.json'), JSON.stringify(settings))
      const path = join(folder, 'styled.docx')
      await fiche('export', id, '--to', path)
      const { 'word/document.xml': document } = unzipSync(readFileSync(path))
      return strFromU8(document ?? new Uint8Array()).match(/80.?%/)?.[0]
    }
    const { id } = await json(noteSchema, 'note', 'example')
    expect(await exported({})).toBe('80\u00a0%')
    expect(await exported({ percentSpacing: 'none', defaultMarking: 'LIMITE' })).toBe('80%')
    const { header } = await json(noteSchema, 'note', 'create', '--template', 'blank')
    expect(header.marking).toBe('LIMITE')
  })

  it.each([
    [['note', 'show', 'nothere'], 'There is no note nothere; run "note list" to see the notes.'],
    [
      ['note', 'create', '--template', 'poem'],
      'There is no template poem; choose one of presidency-note, cover-note, steering-note, briefing, speaking-note, outcome, flash-report, blank.',
    ],
    [
      ['export', 'nothere', '--to', 'x.pdf'],
      'There is no note nothere; run "note list" to see the notes.',
    ],
  ])('answers %j with one sentence and exit code 2', async (argv, sentence) => {
    expect(await fiche(...argv)).toEqual({ exitCode: 2, out: '', error: `fiche: ${sentence}\n` })
  })

  it('refuses a note with a wrong number, a marking of EU classified information, or unknown keys', async () => {
    const note = await json(noteSchema, 'note', 'create', '--template', 'blank')
    const errorOf = async (changed: object) => {
      const file = join(folder, 'bad.json')
      writeFileSync(file, JSON.stringify({ ...note, ...changed }))
      return (await fiche('note', 'put', file)).error
    }
    expect(await errorOf({ header: { ...note.header, number: 'abc' } })).toBe(
      'fiche: abc is no Council document number; write it like 14871/24, or leave it empty.\n',
    )
    expect(await errorOf({ header: { ...note.header, marking: 'SECRET UE/EU SECRET' } })).toContain(
      'SECRET UE/EU SECRET',
    )
    expect(await errorOf({ colour: 'red' })).toContain('colour')
    expect(await json(itemsSchema, 'note', 'list')).toHaveLength(1)
  })

  it('finds everything, exactly as asked, though the search index is gone', async () => {
    await fiche('note', 'example')
    const { db, close } = openStore(
      {
        folder: join(folder, 'data'),
        keychain: null,
        recoveryCode: null,
        nativeBinding: null,
        nowMs: 0,
        randomBytes,
      },
      'command',
    )
    db.exec('drop table searchWords; drop table searchIndex; drop table searchEntries')
    close()
    const find = (query: string) => json(resultSchema, 'search', query)
    const mistyped = await find('bosna herzegovna')
    expect(mistyped.hits.map(({ snippet }) => snippet).join()).toContain('Bosnia and Herzegovina')
    const corps = await find('"standing corps"')
    const others = await find('"standing corps" -2027')
    expect(others.total).toBeGreaterThan(0)
    expect(others.total).toBeLessThan(corps.total)
    expect((await find('kind:note balkans')).total).toBe(1)
  })
})

const resultSchema = z.strictObject({
  query: z.string(),
  tookMs: z.number(),
  total: z.int(),
  hits: z.array(
    z.strictObject({ kind: z.string(), id: z.string(), title: z.string(), snippet: z.string() }),
  ),
})
