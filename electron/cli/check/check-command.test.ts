import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noteSchema } from '@shared/note/note'
import { plainTextOf } from '@shared/note/plain-text'
import { afterAll, expect, it } from 'vitest'
import { z } from 'zod'
import { runFiche } from '../run-fiche'

const folder = mkdtempSync(join(tmpdir(), 'fiche-check-'))
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

const checkedSchema = z.strictObject({
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      severity: z.enum(['error', 'warning']),
      start: z.int(),
      end: z.int(),
      excerpt: z.string(),
      message: z.string(),
      fix: z.string().nullable(),
      reference: z.string().nullable(),
    }),
  ),
})

it('tells what the library says against the figures of a note, at their places', async () => {
  const example = noteSchema.parse(JSON.parse((await fiche('note', 'example', '--json')).out))
  const body = example.body.map((block) =>
    block.kind !== 'paragraph'
      ? block
      : {
          ...block,
          content: block.content.map((inline) =>
            inline.kind === 'figure' && inline.shown === '49 297'
              ? { ...inline, form: 'typed' as const, shown: 'nearly 50 000' }
              : inline,
          ),
        },
  )
  const file = join(folder, 'note.json')
  writeFileSync(file, JSON.stringify({ ...example, body }))
  const note = noteSchema.parse(
    JSON.parse((await fiche('note', 'put', file, '--id', example.id, '--json')).out),
  )
  const { exitCode, out } = await fiche('check', note.id, '--json')
  const { findings } = checkedSchema.parse(JSON.parse(out))
  expect(exitCode).toBe(1)
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: 'figure-typed',
      severity: 'warning',
      excerpt: 'nearly 50 000',
      message: 'Typed over by hand: 49 297',
      fix: '49 297',
      reference: '14871/24',
    }),
  )
  expect(findings.map(({ rule }) => rule)).toContain('figure-contradicted')
  const text = plainTextOf(note)
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(
    findings.map(({ excerpt }) => excerpt),
  )
  const blank = await fiche('note', 'create', '--template', 'blank', '--json')
  const { id } = noteSchema.parse(JSON.parse(blank.out))
  expect(await fiche('check', id)).toEqual({
    exitCode: 0,
    out: 'Nothing found; the figures agree with the library.\n',
  })
  expect((await fiche('check', 'n9')).exitCode).toBe(2)
})
