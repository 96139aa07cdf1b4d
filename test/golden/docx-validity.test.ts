import validate from '@ooxml-tools/validate'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { lintDocx } from '../support/docx-lint'
import { noteArbitrary } from '../support/note-arbitrary'
import { editedNoteArbitrary } from '../support/note-edits-arbitrary'
import { readTemplateFile } from '../support/template-files'
import { goldenCases, readGoldenNote, readGoldenOptions } from './golden-files'

/** What Microsoft's Open XML SDK and our own lint find, one line a fault. */
async function listFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const errors = await validate(bytes, 'docx')
  const invalid = errors.map(({ path, description }) => `${path.partUri}: ${description}`)
  return [...invalid, ...lintDocx(bytes)]
}

const audiences = ['sending', 'colleagues'] as const

// The validator starts a runtime of its own, which takes seconds on a busy machine.
describe('exported files', { timeout: 60_000 }, () => {
  it('can be found invalid: a file broken on purpose is', async () => {
    const { bytes } = await noteToDocx(readGoldenNote('headings'), { audience: 'sending' })
    const parts = unzipSync(bytes)
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const broken = document.replace('<w:body>', '<w:body><w:nonsense/>')
    const faults = await listFaults(
      zipSync({ ...parts, 'word/document.xml': strToU8(broken) }),
    )
    expect(faults.join('\n')).toContain('nonsense')
  })

  it.each(goldenCases)('%s is valid', async (name) => {
    for (const audience of audiences) {
      const options = { ...readGoldenOptions(name), audience }
      const { bytes } = await noteToDocx(readGoldenNote(name), options)
      expect(await listFaults(bytes)).toEqual([])
    }
  })

  it.each(['libreoffice', 'pandoc', 'python-docx'])(
    'are valid in a template that %s made',
    async (maker) => {
      const template = readTemplateFile(maker)
      // pandoc's own styles are not in order; Word takes them.
      const own = new Set(await listFaults(template))
      for (const name of ['note-annexes', 'footnotes', 'lists', 'statistics-chart'] as const) {
        const options = { ...readGoldenOptions(name), template, audience: 'sending' } as const
        const { bytes } = await noteToDocx(readGoldenNote(name), options)
        const faults = await listFaults(bytes)
        expect([name, ...faults.filter((fault) => !own.has(fault))]).toEqual([name])
      }
    },
  )

  it.each(['note-annexes', 'lists'])('%s is valid as a body alone', async (name) => {
    const bodyOnly = { 'Normal Council': 'Body Text', 'List Council': 'Body Text' }
    const options = { ...readGoldenOptions(name), bodyOnly, audience: 'sending' } as const
    const { bytes } = await noteToDocx(readGoldenNote(name), options)
    expect(await listFaults(bytes)).toEqual([])
  })

  // About 0.25 s of work a note, most of it the validator's.
  it('of any note are valid', { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(noteArbitrary, fc.constantFrom(...audiences), async (note, audience) => {
        const { bytes } = await noteToDocx(note, { audience })
        expect(await listFaults(bytes)).toEqual([])
      }),
      { seed: 20241119, numRuns: 300, endOnFailure: true },
    )
  })

  it('with the changes of any note marked are valid', { timeout: 180_000 }, async () => {
    const marks = fc.constantFrom('council', 'tracked')
    await fc.assert(
      fc.asyncProperty(editedNoteArbitrary, marks, async ([before, after], kind) => {
        const compared = { before, kind: 'version', name: 'INIT' } as const
        const { bytes } =
          kind === 'council'
            ? await noteToDocx(after, {
                audience: 'sending',
                changes: { ...compared, marks: 'council', deleted: 'strike' },
              })
            : await noteToDocx(after, {
                audience: 'colleagues',
                changes: { ...compared, marks: 'tracked', author: 'A. Drafter' },
              })
        expect(await listFaults(bytes)).toEqual([])
      }),
      { seed: 20241203, numRuns: 20 },
    )
  })
})
