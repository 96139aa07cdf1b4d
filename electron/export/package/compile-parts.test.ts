import { languageOf } from '@shared/language/language-of'
import type { Note } from '@shared/note/note'
import { defaultProfile } from '@shared/typography/profile'
import { Packer } from 'docx'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { noteArbitrary } from '../../../test/support/note-arbitrary'
import { buildDocument } from '../build-document'
import { prepareNote } from '../print/prepared-note'
import { compileParts } from './compile-parts'
import { finishParts } from './finish'
import { type PackageParts, unzipParts } from './package-parts'

const finish = (parts: PackageParts) =>
  finishParts(parts, {
    properties: {
      title: '',
      subject: '',
      creator: undefined,
      writtenAt: null,
      languageTag: 'en-GB',
    },
    customMarks: new Map(),
  })

function build(note: Note) {
  // A briefing may hold what is not to be said.
  const briefing = { ...note, header: { ...note.header, type: 'BRIEFING' } }
  const { note: checked, printed } = prepareNote(briefing, {})
  const language = languageOf(checked.header.language)
  return buildDocument(checked, printed, { language, profile: defaultProfile })
}

it('gives the parts that the public way of docx zips', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(noteArbitrary, async (note) => {
      const zipped = await Packer.toBuffer(build(note))
      expect(finish(compileParts(build(note)))).toEqual(finish(unzipParts(zipped)))
    }),
    { numRuns: 12 },
  )
})
