import { emptyHeader, type Header } from '@shared/note/header'
import type { Note } from '@shared/note/note'
import { referencesOf } from '@shared/note/references/references'
import { roleOfBlock } from '@shared/note/roles/not-to-be-said'
import { withNewIds } from '@shared/note/with-new-ids'
import { noteFromWord } from '@shared/word/to-note/note-from-word'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { readWordDocument } from '../../electron/word/read-word-document'
import { noteArbitrary } from '../support/note-arbitrary'
import { saidInWord } from '../support/said-in-word'
import { readDocxWords } from '../support/words/docx-words'

/** Some seconds; `ROUNDTRIP_RUNS=1000` tries more of the same. */
const numRuns = Number(process.env['ROUNDTRIP_RUNS'] ?? 12)
const options = { seed: 20_241_119, numRuns }
const timeoutMs = 20_000 + numRuns * 2000

const councilHeader: Header = {
  ...emptyHeader,
  number: '14871/24',
  date: '2024-11-19',
  from: 'Presidency',
  to: 'Coreper',
  subject: 'Returns',
}
const briefingHeader: Header = { ...councilHeader, number: null, type: 'BRIEFING' }

async function exportAndImport(note: Note, newId: () => string) {
  const { bytes } = await noteToDocx(note, { audience: 'sending' })
  const document = readWordDocument(bytes)
  const nowIso = '2026-01-01T00:00:00.000Z'
  const { header, body } = noteFromWord(document, { newId, nowIso, side: 'after' })
  return { bytes, note: { ...note, header, body } }
}

function countingIds(prefix: string): () => string {
  let count = 0
  return () => {
    count += 1
    return `${prefix}${count}`
  }
}

/** Ids of what has no words, such as lists, are new each time. */
function withoutNewIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNewIds)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== 'id' || !/^new/.test(String(inner)))
      .map(([key, inner]) => [key, withoutNewIds(inner)]),
  )
}

function anyNote(header: Header): fc.Arbitrary<Note> {
  return noteArbitrary.map(({ body, ...note }) =>
    saidInWord({
      ...note,
      header: { ...header, language: note.header.language },
      body: withNewIds(body, countingIds('n')),
    }),
  )
}

describe('any note that is exported and imported', () => {
  it(
    'says the same in blocks of the same kinds, and is the same again after the next time',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyNote(councilHeader), async (note) => {
          const first = await exportAndImport(note, countingIds('new'))
          const second = await exportAndImport(first.note, countingIds('new'))
          expect(readDocxWords(second.bytes)).toEqual(readDocxWords(first.bytes))
          const kinds = (one: Note) => one.body.map(({ kind }) => kind)
          expect(kinds(first.note)).toEqual(kinds(note))
          const targets = (one: Note) => referencesOf(one.body).map(({ targetId }) => targetId)
          expect(targets(first.note)).toEqual(targets(note))
          expect(withoutNewIds(second.note)).toEqual(withoutNewIds(first.note))
        }),
        options,
      )
    },
    timeoutMs,
  )

  it(
    'keeps what each part of a briefing is for',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyNote(briefingHeader), async (briefing) => {
          const { note } = await exportAndImport(briefing, countingIds('new'))
          const roles = (one: Note) => one.body.map((block) => [block.kind, roleOfBlock(block)])
          expect(roles(note)).toEqual(roles(briefing))
        }),
        options,
      )
    },
    timeoutMs,
  )
})
