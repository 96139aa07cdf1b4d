import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noteSchema } from '@shared/note/note'
import { afterAll, expect, it } from 'vitest'
import { z } from 'zod'
import { runFiche } from '../run-fiche'

const folder = mkdtempSync(join(tmpdir(), 'fiche-ready-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function fiche(...argv: string[]) {
  let out = ''
  const exitCode = await runFiche(argv, {
    environment: { FICHE_DATA: join(folder, 'data') },
    writeOut: (text) => {
      out += text
    },
    writeError: () => undefined,
    keychain: null,
    nativeBinding: null,
  })
  return { exitCode, out }
}

const readySchema = z.strictObject({
  open: z.int(),
  items: z.array(z.looseObject({ group: z.string(), isOpen: z.boolean(), excerpt: z.string() })),
})

it('prints what is open in a note, and is no failure', async () => {
  const { id } = noteSchema.parse(JSON.parse((await fiche('note', 'example', '--json')).out))
  const { exitCode, out } = await fiche('ready', id, '--json')
  const { open, items } = readySchema.parse(JSON.parse(out))
  const figures = items.filter(({ group }) => group === 'figures')
  expect([exitCode, open, figures.length, figures[0]?.excerpt]).toEqual([
    0,
    items.filter(({ isOpen }) => isOpen).length,
    29,
    '80 %',
  ])
  const printed = (await fiche('ready', id)).out.split('\n')
  expect(printed[0]).toBe(`${open} places to look at`)
  expect(printed[1]).toMatch(/^\[ \] +Figures +80 % +Not checked by you yet/)
  expect((await fiche('ready', 'n9')).exitCode).toBe(2)
  expect((await fiche('ready', id, '--version', 'INIT')).exitCode).toBe(2)
  await fiche('version', 'freeze', id, '--name', 'INIT')
  const last = async (...options: string[]) =>
    (await fiche('ready', id, ...options)).out.trimEnd().split('\n').at(-1)
  expect(await last('--version', 'INIT')).toMatch(/Since it was frozen +INIT was frozen on/)
  expect(await last('--marks', 'council', '--since', 'INIT')).toContain(
    'Nothing has changed since INIT: nothing would be marked',
  )
})
