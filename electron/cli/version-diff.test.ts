import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Note, noteSchema } from '@shared/note/note'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runFiche } from './run-fiche'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fiche-diff-'))
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

async function json(...argv: string[]): Promise<unknown> {
  return JSON.parse((await fiche(...argv, '--json')).out)
}

async function put(id: string, note: Note): Promise<void> {
  const file = join(folder, 'note.json')
  writeFileSync(file, JSON.stringify(note))
  expect(await fiche('note', 'put', file, '--id', id)).toMatchObject({ exitCode: 0, error: '' })
}

describe('version diff', () => {
  it('shows exactly what note put changed', async () => {
    const note = noteSchema.parse(await json('note', 'example'))
    await fiche('version', 'freeze', note.id, '--name', 'INIT')
    const index = note.body.findIndex(
      (block) => block.kind === 'paragraph' && block.content.some(({ kind }) => kind === 'figure'),
    )
    const block = note.body[index]
    if (block?.kind !== 'paragraph') throw new Error('The example has no paragraph with a figure')
    const figure = block.content.find((inline) => inline.kind === 'figure')
    if (figure === undefined) throw new Error('unreachable')
    const paragraph = { id: 'new1', kind: 'paragraph', language: null, content: [] } as const
    await put(note.id, {
      ...note,
      header: { ...note.header, subject: 'Another subject' },
      body: [
        ...note.body.slice(0, index),
        {
          ...block,
          content: block.content.map((one) => (one === figure ? { ...one, shown: '81 %' } : one)),
        },
        { ...paragraph, content: [{ kind: 'text', text: 'A new line', marks: [] }] },
        ...note.body.slice(index + 1),
      ],
    })
    await fiche('version', 'freeze', note.id, '--name', 'REV 1')
    const diff = await json('version', 'diff', note.id, 'INIT', 'REV 1')
    expect(diff).toEqual({
      from: 'INIT',
      to: 'REV 1',
      header: [{ field: 'subject', before: note.header.subject, after: 'Another subject' }],
      blocks: [
        {
          id: block.id,
          change: 'changed',
          words: expect.arrayContaining([
            { op: 'removed', text: figure.shown.split(' ')[0] },
            { op: 'added', text: '81' },
          ]),
        },
        { id: 'new1', change: 'added', words: [{ op: 'added', text: 'A new line' }] },
      ],
      figures: [{ id: figure.id, before: figure.shown, after: '81 %' }],
    })
    expect(await json('version', 'diff', note.id, 'INIT', 'now')).toEqual({
      ...Object(diff),
      to: 'now',
    })
    expect(await json('version', 'diff', note.id, 'now', 'REV 1')).toEqual({
      from: 'now',
      to: 'REV 1',
      header: [],
      blocks: [],
      figures: [],
    })
  })

  it('knows a moved block, and the title', async () => {
    const note = noteSchema.parse(await json('note', 'example'))
    await fiche('version', 'freeze', note.id, '--name', 'INIT')
    const [first, ...others] = note.body
    if (first === undefined) throw new Error('The example is empty')
    await put(note.id, { ...note, title: 'New title', body: [...others, first] })
    const { out } = await fiche('version', 'diff', note.id, 'INIT', 'now')
    expect(out.split('\n').slice(0, 2)).toEqual([
      'From INIT to now: -[taken out]- and +[put in]+',
      `header title: ${note.title} > New title`,
    ])
    expect(out.split('\n').slice(2, -1)).toEqual([
      expect.stringMatching(new RegExp(`^moved ${first.id}: `)),
    ])
  })

  it('names a version that is not there', async () => {
    const note = noteSchema.parse(await json('note', 'create', '--template', 'blank'))
    expect(await fiche('version', 'diff', note.id, 'INIT', 'now')).toEqual({
      exitCode: 2,
      out: '',
      error:
        'fiche: This note has no version named INIT; run "version list" to see its versions, or write now for the note as it is.\n',
    })
  })
})
