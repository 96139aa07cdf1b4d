import { joinDocumentNumber } from '@shared/note/document-number'
import type { Note } from '@shared/note/note'
import { plainTextOfBlock } from '@shared/note/plain-text'
import { houseStyles } from '@shared/typography/profile'
import { paragraphsOf } from '@shared/word/paragraphs'
import type { WordRun } from '@shared/word/word-document'
import { describe, expect, it } from 'vitest'
import { readCorpus, readSent } from '../../../test/roundtrip/score/expected'
import { countWords } from '../../../test/roundtrip/score/plain-words'
import { linesOfDocx } from '../../../test/support/docx-revisions'
import {
  buildNote,
  chart,
  fullHeader,
  heading,
  paragraph,
} from '../../../test/support/note-builder'
import { runExportJob } from '../../export/job/export-job'
import { noteToDocx } from '../../export/note-to-docx'
import { readWordDocument } from '../../word/read-word-document'
import { runWordHere } from '../word/run-word-here'
import { readFileBase } from './file-base'

const readers = (prefix: string) => {
  let made = 0
  return {
    profile: houseStyles.council,
    runExport: (job: Parameters<typeof runExportJob>[0]) => runExportJob(job, () => undefined),
    runWord: runWordHere(() => {
      made += 1
      return `${prefix}-${made}`
    }),
  }
}

async function markedSince(note: Note, bytes: Uint8Array, prefix = 'a') {
  const file = { fileName: 'base.docx', bytes }
  const { compared, findings } = await readFileBase(note, file, readers(prefix))
  const changes = { ...compared, marks: 'tracked', author: 'Ana' } as const
  const marked = await noteToDocx(note, { audience: 'colleagues', changes })
  return { compared, findings, bytes: marked.bytes }
}

/** What a file says was put in and taken out, `+new` and `-old`. */
function marksIn(bytes: Uint8Array): readonly string[] {
  const runs = paragraphsOf(readWordDocument(bytes).blocks).flatMap(({ runs: all }) => [
    ...all,
    null,
  ])
  const marks: string[] = []
  let open: 'inserted' | 'deleted' | null = null
  for (const run of runs) {
    const kind = changeOf(run)
    const words = run?.kind === 'text' ? run.text : ''
    if (kind !== null && kind === open) marks.push(`${marks.pop() ?? ''}${words}`)
    else if (kind !== null) marks.push(`${kind === 'inserted' ? '+' : '-'}${words}`)
    open = kind
  }
  return marks.map((mark) => mark.replaceAll('\u00a0', ' '))
}

const changeOf = (run: WordRun | null) => run?.change?.kind ?? null

const corpus = new Map(readCorpus().map((file) => [file.name, file]))
function copy(name: string) {
  const file = corpus.get(name)
  if (file?.expected.sent == null) throw new Error(`No copy is named ${name}`)
  return { bytes: file.bytes, note: readSent(file.expected.sent).note }
}

describe('a copy as what a note is compared with', { timeout: 60_000 }, () => {
  it.each([
    ['office-resaved', []],
    ['office-resaved-everything', []],
    ['office-resaved-french', []],
    ['office-words-untracked', ['-vital', '+essential', '-again ']],
    ['office-words-tracked', ['-vital', '+essential', '-again ']],
    ['office-figure-untracked', ['-163 500', '+163 521']],
    ['office-table-untracked', ['-action', '+the fight', '-15', '+14']],
    [
      'office-added-untracked',
      ['-Progress will be reviewed in the autumn.', '-What should be done first?'],
    ],
    [
      'office-joined-untracked',
      [
        '- The partners were committed to align their visa policies.',
        '+The partners were committed to align their visa policies.',
      ],
    ],
    [
      'word-pasted-untracked',
      ['-five', '+three', '-ends', '+closes', '-every month', '+twice a year'],
    ],
  ])('marks just what differs from %s', async (name, marks) => {
    const { note, bytes } = copy(name)
    const marked = await markedSince(note, bytes)
    expect(marksIn(marked.bytes)).toEqual(marks)
    const clean = await noteToDocx(note, { audience: 'colleagues' })
    expect(linesOfDocx(marked.bytes, 'accept')).toEqual(linesOfDocx(clean.bytes, 'accept'))
  })

  // A short line of the second is found again in a part of a question that is gone, which stays.
  it.each(['python-english-styles', 'pandoc-seed-004'])(
    'has all words of %s, a document that has little of the note',
    async (name) => {
      const file = corpus.get(name)
      if (file === undefined) throw new Error(`There is no ${name}`)
      const { compared } = await markedSince(readSent('balkans').note, file.bytes)
      const read = await readers('own').runWord({
        kind: 'import',
        bytes: file.bytes,
        nowIso: note.savedAt,
        side: 'after',
      })
      if (read.kind !== 'imported') throw new Error('No note')
      const [words, all] = [compared.before.body, read.imported.body].map((body) =>
        // The base is printed in our layout, where a dash between words is a dash.
        countWords(body.map((block) => plainTextOfBlock(block).replaceAll(' - ', ' – '))),
      )
      expect(words).toEqual(all)
    },
  )

  it('does not depend on ids that are made by chance', async () => {
    const { note, bytes } = copy('office-added-untracked')
    const [one, other] = [await markedSince(note, bytes, 'a'), await markedSince(note, bytes, 'b')]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })
})

const words = [
  heading(1, 'Returns'),
  paragraph('Returns fell by 80 % in 2024.'),
  paragraph('It works.'),
]
const header = { ...fullHeader, suffixes: ['REV 2'] }
const note = buildNote({ header, body: words })

describe('a document of others as what a note is compared with', () => {
  it('is named by the number on its first page', async () => {
    const last = { ...note, header: { ...note.header, suffixes: ['REV 1'] } }
    const { bytes } = await noteToDocx(last, { audience: 'sending' })
    const { compared, findings } = await markedSince(note, bytes)
    const { number, suffixes } = compared.before.header
    expect([compared.kind, compared.name, joinDocumentNumber(number, suffixes), findings]).toEqual([
      'file',
      'base.docx',
      '14871/1/24 REV 1',
      [],
    ])
  })

  it('is read without what its own marks strike, and without the sentence on them', async () => {
    const before = { ...note, body: note.body.slice(0, 2) }
    const marks = { kind: 'version', name: 'INIT', marks: 'council', deleted: 'strike' } as const
    const { bytes } = await noteToDocx(before, {
      audience: 'sending',
      changes: { ...marks, before: note },
    })
    expect(marksIn((await markedSince(before, bytes)).bytes)).toEqual([])
    expect(marksIn((await markedSince(note, bytes)).bytes)).toEqual(['+It works.'])
  })

  it('has pictures and charts that are not compared, which is told', async () => {
    const { bytes } = await noteToDocx(note, { audience: 'sending' })
    const drawn = buildNote({ header, body: [...words, chart('Crossings', 'One bar.')] })
    const { findings } = await markedSince(drawn, bytes)
    expect(findings.map(({ rule }) => rule)).toEqual(['base-drawings'])
  })

  it('is refused where it is classified', async () => {
    const secret = buildNote({ body: [paragraph('RESTREINT UE/EU RESTRICTED')] })
    const { bytes } = await noteToDocx(secret, { audience: 'sending' })
    await expect(markedSince(note, bytes)).rejects.toMatchObject({ code: 'classified' })
  })
})
