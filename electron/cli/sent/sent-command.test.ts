import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { noteSchema } from '@shared/note/note'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { version } from '../../../package.json'
import { makeFolder } from '../../../test/support/store-place'
import { openStore } from '../../store/open'
import { runFiche } from '../run-fiche'

function openFolder() {
  const folder = makeFolder()
  const data = join(folder, 'data')
  async function fiche(...argv: string[]) {
    const out: string[] = []
    const error: string[] = []
    const exitCode = await runFiche(argv, {
      environment: { FICHE_DATA: data },
      writeOut: (text) => void out.push(text),
      writeError: (text) => void error.push(text),
      keychain: null,
      nativeBinding: null,
    })
    return { exitCode, out: out.join(''), error: error.join('') }
  }
  const json = async (...argv: string[]): Promise<unknown> =>
    JSON.parse((await fiche(...argv, '--json')).out)
  return { data, fiche, json, at: (name: string) => join(folder, name) }
}

const sentSchema = z.object({ sent: z.object({ number: z.number(), sha256: z.string() }) })

describe('fiche sent', () => {
  it('lists what an export recorded, and writes the exact bytes again', async () => {
    const { fiche, json, at } = openFolder()
    const { id } = noteSchema.parse(await json('note', 'example'))
    const exported = await json('export', id, '--to', at('a.docx'), '--sent-to', 'EMWP delegations')
    const { sent } = sentSchema.parse(exported)
    expect(await json('sent', id)).toEqual([
      expect.objectContaining({
        ...sent,
        number: 1,
        fileName: 'a.docx',
        sentTo: 'EMWP delegations',
        versionName: null,
        madeWith: expect.objectContaining({ appVersion: version, marks: null }),
      }),
    ])
    expect((await fiche('sent', id)).out).toContain(`  ${sent.sha256.slice(0, 12)}  a.docx`)
    expect(await json('sent', id, '--restore', '1', '--to', at('b.docx'))).toEqual({
      path: at('b.docx'),
      bytes: readFileSync(at('a.docx')).length,
      sha256: sent.sha256,
    })
    expect(readFileSync(at('b.docx')).equals(readFileSync(at('a.docx')))).toBe(true)
  })

  it('records nothing where it was not asked', async () => {
    const { fiche, json, at } = openFolder()
    const { id } = noteSchema.parse(await json('note', 'example'))
    await json('export', id, '--to', at('a.docx'))
    expect(await json('sent', id)).toEqual([])
    expect((await fiche('sent', id)).out).toBe('Nothing of this note is recorded as sent yet.\n')
  })

  it.each([
    ['--for', 'colleagues'],
    ['--marks', 'tracked', '--since', 'INIT'],
    ['--sent-to', 'x'.repeat(501)],
  ])('writes no file where it cannot record it: %s', async (...options) => {
    const { fiche, json, at } = openFolder()
    const { id } = noteSchema.parse(await json('note', 'example'))
    const asked = ['export', id, '--to', at('a.docx'), '--sent-to', 'EMWP', ...options]
    expect(await fiche(...asked)).toMatchObject({
      exitCode: 2,
      error: expect.stringContaining('not for colleagues'),
    })
    expect(existsSync(at('a.docx'))).toBe(false)
  })

  it('exports while the window is open, but does not record then', async () => {
    const { data, fiche, json, at } = openFolder()
    const { id } = noteSchema.parse(await json('note', 'example'))
    const open = { recoveryCode: null, nowMs: Date.now(), randomBytes }
    const store = openStore(
      { ...open, folder: data, keychain: null, nativeBinding: null },
      'window',
    )
    try {
      expect(await fiche('export', id, '--to', at('a.docx'), '--sent-to', '')).toMatchObject({
        exitCode: 2,
        error: expect.stringContaining('close its window'),
      })
      expect(existsSync(at('a.docx'))).toBe(false)
      expect(await fiche('export', id, '--to', at('a.docx'))).toMatchObject({ exitCode: 0 })
      expect(await json('sent', id)).toEqual([])
    } finally {
      store.close()
    }
  })

  it.each([
    [['sent', 'ID', '--restore', '7', '--to', '/nowhere/a.docx'], 'no record 7'],
    [['sent', 'ID', '--restore', '1'], 'say where to write'],
    [['sent', 'ID', '--to', '/nowhere/a.docx'], '--restore NUMBER'],
    [['sent', 'nobody'], 'no note nobody'],
  ])('says what is missing: %s', async (argv, sentence) => {
    const { fiche, json } = openFolder()
    const { id } = noteSchema.parse(await json('note', 'example'))
    const asked = argv.map((one) => (one === 'ID' ? id : one))
    expect(await fiche(...asked)).toMatchObject({
      exitCode: 2,
      error: expect.stringContaining(sentence),
    })
  })
})
