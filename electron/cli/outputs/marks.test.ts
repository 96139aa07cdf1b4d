import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Note, noteSchema } from '@shared/note/note'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { linesOfDocx } from '../../../test/support/docx-revisions'
import { buildNote, fullHeader, paragraph } from '../../../test/support/note-builder'
import { runFiche } from '../run-fiche'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fiche-marks-'))
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

async function put(note: Note, ...more: string[]): Promise<string> {
  const file = join(folder, 'note.json')
  writeFileSync(file, JSON.stringify(note))
  const { out } = await fiche('note', 'put', file, ...more, '--json')
  return noteSchema.parse(JSON.parse(out)).id
}

const noteOf = (words: string, suffixes: readonly string[] = []) =>
  buildNote({
    header: { ...fullHeader, suffixes },
    body: [{ ...paragraph(words), id: 'p1' }],
  })

/** The lines of the text under the head, all changes rejected. */
function textOf(file: string): readonly string[] {
  const lines = linesOfDocx(readFileSync(file), 'reject')
  return lines.slice(lines.indexOf(fullHeader.subject ?? '') + 2, -1)
}

describe('export --marks', { timeout: 30_000 }, () => {
  it('marks changes since a version or another note, which it names', async () => {
    const id = await put(noteOf('It fell by 79 %.'))
    await fiche('version', 'freeze', id, '--name', 'INIT')
    await put(noteOf('It fell by 80 %.', ['REV 1']), '--id', id)
    const other = await put(noteOf('It fell by 50 %.'))
    const file = join(folder, 'a.docx')
    const marked = async (since: string, ...more: string[]) => {
      const given = ['export', id, '--to', file, '--marks', 'council', '--since', since, ...more]
      expect(await fiche(...given)).toMatchObject({ exitCode: 0, error: '' })
      return textOf(file)
    }
    const sentence =
      'Changes compared with document 14871/24 are marked in bold underlined; deletions are marked'
    expect(await marked('INIT')).toEqual([
      `${sentence} in strikethrough.`,
      'It fell by 79 80\u00a0%.',
    ])
    expect(await marked(other, '--deleted', 'ellipsis')).toEqual([
      `${sentence} with […].`,
      'It fell by […] 80\u00a0%.',
    ])
  })

  it('marks changes since a Word file, named by the number on its first page', async () => {
    const id = await put(noteOf('It fell by 79 %.'))
    const base = join(folder, 'last.docx')
    await fiche('export', id, '--to', base)
    await put(noteOf('It fell by 80 %.', ['REV 1']), '--id', id)
    const file = join(folder, 'a.docx')
    const given = ['export', id, '--to', file, '--marks', 'council', '--since', base]
    expect(await fiche(...given)).toMatchObject({ exitCode: 0, error: '' })
    const bytes = readFileSync(file)
    expect(textOf(file)[0]).toContain('compared with document 14871/24 are')
    expect(textOf(file)[1]).toBe('It fell by 79 80\u00a0%.')
    await fiche(...given)
    expect(Buffer.compare(readFileSync(file), bytes)).toBe(0)
    await put(noteOf('It fell by 80 %.'), '--id', id)
    await fiche(...given)
    expect(textOf(file)[0]).toContain('compared with the file “last.docx” are')
  })

  it('says what file it cannot compare with', async () => {
    const id = await put(noteOf('It fell.'))
    const base = join(folder, 'last.odt')
    const given = ['export', id, '--to', join(folder, 'a.docx'), '--marks', 'council']
    const missing = await fiche(...given, '--since', base)
    writeFileSync(base, 'Ohrid')
    const other = await fiche(...given, '--since', base)
    expect([missing, other].map(({ exitCode, error }) => [exitCode, error])).toEqual([
      [2, expect.stringContaining('last.odt')],
      [2, expect.stringContaining('Word')],
    ])
  })

  it('tracks them for colleagues and never for sending', async () => {
    const id = await put(noteOf('It fell by 79 %.'))
    await fiche('version', 'freeze', id, '--name', 'INIT')
    await put(noteOf('It fell by 80 %.'), '--id', id)
    const file = join(folder, 'a.docx')
    const given = ['export', id, '--to', file, '--marks', 'tracked', '--since', 'INIT']
    expect(await fiche(...given, '--pages')).toMatchObject({ exitCode: 0, error: '' })
    expect(textOf(file)).toEqual(['It fell by 79\u00a0%.'])
    const sent = await fiche(...given, '--for', 'sending')
    expect([sent.exitCode, sent.error]).toEqual([2, expect.stringContaining('for colleagues only')])
  })

  it('says what is missing', async () => {
    const id = await put(noteOf('It fell.'))
    const target = ['export', id, '--to', join(folder, 'a.docx')]
    const errors = [
      ['--marks', 'council'],
      ['--since', 'INIT'],
      ['--marks', 'loud', '--since', 'INIT'],
      ['--marks', 'council', '--since', 'INIT'],
    ]
    const said = [
      '--since VERSION',
      '--marks council or --marks tracked',
      'fiche export NOTE',
      'no version named INIT',
    ]
    for (const [index, options] of errors.entries()) {
      const { exitCode, error } = await fiche(...target, ...options)
      expect([exitCode, error]).toEqual([2, expect.stringContaining(said[index] ?? '')])
    }
  })
})
