import type { Note } from '@shared/note/note'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintDocx } from '../../../test/support/docx-lint'
import { linesOfDocx } from '../../../test/support/docx-revisions'
import {
  buildNote,
  footnote,
  fullHeader,
  heading,
  item,
  list,
  paragraph,
  questions,
  text,
} from '../../../test/support/note-builder'
import { editedNoteArbitrary } from '../../../test/support/note-edits-arbitrary'
import { noteToDocx } from '../note-to-docx'
import { textOfPart, unzipParts } from '../package/package-parts'
import { readAndReport } from '../read-back/read-and-report'
import type { ChangesOptions } from './changes-options'

const council = (before: Note, deleted: 'strike' | 'ellipsis' = 'strike'): ChangesOptions => ({
  marks: 'council',
  deleted,
  before,
  kind: 'version',
  name: 'INIT',
})

const exported = async (after: Note, changes: ChangesOptions) =>
  await noteToDocx(after, { audience: 'sending', changes })

/** The text under the head: `~struck~`, `*new*`, `_moved_`, each paragraph one line. */
async function marked(before: Note, after: Note, deleted?: 'strike' | 'ellipsis') {
  const { bytes } = await exported(after, council(before, deleted))
  expect(lintDocx(bytes)).toEqual([])
  const xml = textOfPart(unzipParts(bytes), 'word/document.xml')
  const shown = xml.replace(/<w:r>(.*?)<\/w:r>/gs, (_, run: string) => {
    const words = run.replace(/<w:tab\/>/g, ' ').replace(/<[^>]*>/g, '')
    if (/<w:strike\/>/.test(run)) return `~${words}~`
    if (/<w:u w:val="double"\/>/.test(run)) return `_${words}_`
    return /<w:b\/>.*<w:u w:val="single"\/>/s.test(run) ? `*${words}*` : words
  })
  const lines = shown.split('</w:p>').map((line) => line.replace(/<[^>]*>/g, ''))
  const start = lines.lastIndexOf('The subject')
  return lines.slice(start + 2, -2)
}

const noteOf = (...body: Note['body']) =>
  buildNote({ header: { ...fullHeader, subject: 'The subject' }, body })
const named = <Part extends { readonly id: string }>(id: string, part: Part): Part => ({
  ...part,
  id,
})

describe('marks of the Council', { timeout: 120_000 }, () => {
  it('are sound in any note, and the note is read in them', async () => {
    await fc.assert(
      fc.asyncProperty(editedNoteArbitrary, async ([before, after]) => {
        for (const deleted of ['strike', 'ellipsis'] as const) {
          const { bytes } = await exported(after, council(before, deleted))
          expect(lintDocx(bytes)).toEqual([])
          const { readBack } = readAndReport(bytes, after, { audience: 'sending' })
          expect(readBack?.missing).toEqual([])
        }
      }),
      { numRuns: 12 },
    )
  })

  it('strike what is gone with its number, which nothing counts any more', async () => {
    const before = noteOf(
      named('h1', heading(1, 'One')),
      named('h2', heading(1, 'Two')),
      named('l', list('numbered', named('i', item('a')), named('j', item('b')))),
      named('q', questions('Ask:', ['A?', 'B?', 'C?'])),
    )
    const after = noteOf(
      named('h2', heading(1, 'Two')),
      named('l', list('numbered', named('j', item('b')))),
      named('q', questions('Say:', ['A?', 'B?'])),
    )
    expect(await marked(before, after)).toEqual([
      'Changes compared with the version “INIT” are marked in *bold underlined*; deletions are marked in ~strikethrough~.',
      '~1)~ ~One~',
      'Two',
      '~1.~ ~a~',
      'b',
      '~Ask~ *Say*:',
      'A?',
      'B?',
      '~(b)~ ~C?~',
    ])
  })

  it('tell a footnote that is gone, also where its words are left out', async () => {
    const before = noteOf(named('a', paragraph('It fell.', footnote('Frontex.'))))
    const after = noteOf(named('a', paragraph('It fell.')))
    expect(await marked(before, after, 'ellipsis')).toEqual([
      'Deletions compared with the version “INIT” are marked with […].',
      'It fell.[…]',
    ])
  })

  it('leave out what is gone, one […] for all of it', async () => {
    const before = noteOf(
      named('a', paragraph('One two three.')),
      named('b', paragraph('Gone.')),
      named('c', paragraph('Gone too.')),
    )
    const after = noteOf(named('a', paragraph('One four three.')))
    expect(await marked(before, after, 'ellipsis')).toEqual([
      'Changes compared with the version “INIT” are marked in *bold underlined*; deletions are marked with […].',
      'One […] *four* three.',
      '[…]',
    ])
  })

  it('tell moved text at both places, and what is new in it', async () => {
    const paragraphs = ['One.', 'Two.', 'Three.'].map((words, index) =>
      named(`p${index}`, paragraph(words)),
    )
    const before = noteOf(...paragraphs)
    const after = noteOf(...paragraphs.slice(1), named('p0', paragraph('One now.')))
    expect(await marked(before, after)).toEqual([
      'Changes compared with the version “INIT” are marked in *bold underlined*; deletions are marked in ~strikethrough~; moved text is marked in _double underlined_.',
      '~One.~',
      'Two.',
      'Three.',
      '_One_* now*_._',
    ])
  })

  it('say in the language of the note that nothing changed, or against which document', async () => {
    const body = [named('p', paragraph('Un.'))]
    const french = { ...fullHeader, subject: 'The subject', language: 'fr' }
    const before = buildNote({ header: french, body })
    const revised = { ...french, suffixes: ['REV 1'] }
    expect(await marked(before, buildNote({ header: revised, body }))).toEqual([
      'Aucune modification n’a été apportée par rapport au document 14871/24.',
      'Un.',
    ])
  })

  it('are told where they cannot be told from what the author set', async () => {
    const before = noteOf(named('p', paragraph('One.')))
    const after = noteOf(
      named('p', paragraph('One ', text('so', 'bold', 'underline'), footnote('Below.'), '.')),
    )
    const { findings } = await exported(after, council({ ...before, title: 'Other' }))
    expect(findings.map(({ rule, values }) => [rule, values])).toContainEqual([
      'looks-new',
      { words: 'so', places: '1' },
    ])
  })

  it('are refused where words that must not leave would stand struck in the file', async () => {
    const secret: Note['body'][number] = {
      ...named('s', paragraph('The red line.')),
      role: 'notToBeSaid',
    }
    const before = noteOf(named('p', paragraph('One.')), secret)
    const after = noteOf(named('p', paragraph('One.')))
    await expect(exported(after, council(before))).rejects.toThrow('The red line.')
    const { bytes } = await exported(after, council(before, 'ellipsis'))
    expect(linesOfDocx(bytes, 'reject').join()).not.toContain('red line')
  })
})
