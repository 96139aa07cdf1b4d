import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Note, noteSchema } from '@shared/note/note'
import { plainTextOf } from '@shared/note/plain-text'
import { afterAll, expect, it } from 'vitest'
import { z } from 'zod'
import { buildNote, list, paragraph, quotation, text } from '../../../test/support/note-builder'
import { drawnValue, noteChart } from '../../../test/support/note-chart'
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

const findingsOf = async (noteId: string) =>
  checkedSchema.parse(JSON.parse((await fiche('check', noteId, '--json')).out)).findings

const put = async (note: Note, ...given: readonly string[]) => {
  const file = join(folder, 'note.json')
  writeFileSync(file, JSON.stringify(note))
  return noteSchema.parse(JSON.parse((await fiche('note', 'put', file, ...given, '--json')).out))
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
  const note = await put({ ...example, body }, '--id', example.id)
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
    out: 'Nothing found: figures and charts agree with the library, and nothing is left to fill in.\n',
  })
  expect((await fiche('check', 'n9')).exitCode).toBe(2)
})

it('tells of a chart, of places to fill in, of a header, and of what is not to be said', async () => {
  const blank = await fiche('note', 'create', '--template', 'blank', '--json')
  const empty = noteSchema.parse(JSON.parse(blank.out))
  const words = 'Red line: no quota above 1 500 persons in any year.'
  const briefing: Note = {
    ...empty,
    title: 'Returns',
    header: { ...empty.header, type: 'BRIEFING' },
    body: buildNote({
      body: [{ ...paragraph(words), role: 'notToBeSaid' }, paragraph('Fall-back: […]')],
    }).body,
  }
  const secret = await put(briefing)
  const { caption, ...block } = noteChart()
  const values = [
    drawnValue({ observationId: 'gone', shown: '163 521' }),
    drawnValue({ observationId: 'S007', value: 49_300, shown: '49 300' }),
  ]
  const chart = { ...block.chart, categories: ['2023', '2024'], series: [{ name: 'EU', values }] }
  const note = await put({
    ...empty,
    header: { ...empty.header, type: 'NOTE', codes: ['JAI 1', '?'] },
    body: buildNote({
      body: [
        quotation('Member States […] agreed.'),
        list('bulleted', 'Objective: […] and […]', words.toUpperCase()),
        { ...block, kind: 'chart', chart, content: [text(caption)] },
        { ...paragraph('Our own view.'), role: 'notToBeSaid' },
      ],
    }).body,
  })
  expect(await findingsOf(secret.id)).toMatchObject([
    { rule: 'open-place', excerpt: 'Fall-back: […]' },
  ])
  const findings = await findingsOf(note.id)
  expect(findings).toMatchObject([
    { rule: 'header', severity: 'warning', excerpt: '' },
    { rule: 'open-place', severity: 'warning', excerpt: 'Objective: […] and […]' },
    {
      rule: 'secret-words',
      severity: 'error',
      excerpt: words.toUpperCase(),
      message: 'Not to be said: these words stand so in “Returns”',
    },
    {
      rule: 'chart-withdrawn',
      severity: 'error',
      excerpt: caption,
      message: 'The source of 1 value was withdrawn; 1 value was revised (2024: 49 297)',
      fix: null,
    },
    { rule: 'not-to-be-said', severity: 'error', excerpt: 'Our own view.' },
  ])
  const plain = plainTextOf(note)
  expect(findings.map(({ start, end }) => plain.slice(start, end))).toEqual(
    findings.map(({ excerpt }) => excerpt),
  )
})
