import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { noteFromWord } from '@shared/word/to-note/note-from-word'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { readWordDocument } from '../../electron/word/read-word-document'
import { buildNote } from '../support/note-builder'
import { readDocxWords } from '../support/words/docx-words'

const folder = join(import.meta.dirname, '..', 'fixtures', 'word')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => name.replace('.docx', ''))

const expectedSchema = z.strictObject({
  header: z.record(z.string(), z.unknown()),
  headings: z.array(z.string()),
  questions: z.array(z.string()),
  /** Numbers of headings that were typed: Word counts them where the note is exported. */
  typedNumbers: z.array(z.string()),
  notKept: z.array(z.string()),
})

function importFile(name: string) {
  const bytes = new Uint8Array(readFileSync(join(folder, `${name}.docx`)))
  let count = 0
  const newId = () => {
    count += 1
    return `new-${count}`
  }
  const options = { newId, nowIso: '2026-01-01T00:00:00.000Z', side: 'after' } as const
  return { bytes, imported: noteFromWord(readWordDocument(bytes), options) }
}

/** With one kind of space, quote and dash; lines and signs that only part a page are no words. */
function plain(words: readonly string[]): readonly string[] {
  return words
    .join(' ')
    .replaceAll('\u00a0', ' ')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('–', '-')
    // The mark of the footnote that output prints by itself.
    .replaceAll('Kosovo*', 'Kosovo')
    .split(' ')
    .filter((word) => word !== '' && !/^_+$/.test(word))
}

const wordsOf = (bytes: Uint8Array) => plain(readDocxWords(bytes).text)

describe('a Word file of others that is imported', () => {
  it.each(files)('has the fields, headings and questions that it says: %s', (name) => {
    const { imported } = importFile(name)
    const { header, body, notKept } = imported
    const json: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    const { typedNumbers: _words, ...expected } = expectedSchema.parse(json)
    const textOf = (content: readonly { readonly kind: string; readonly text?: string }[]) =>
      content.map(({ text = '' }) => text).join('')
    const said = Object.entries(header).filter(([field]) => field in expected.header)
    expect({
      header: Object.fromEntries(said),
      headings: body.flatMap((block) =>
        block.kind === 'heading' ? [`${block.level} ${textOf(block.content)}`] : [],
      ),
      questions: body.flatMap((block) =>
        block.kind === 'questions' ? block.items.map(({ content }) => textOf(content)) : [],
      ),
      notKept: notKept.map(({ what, text }) => `${what}: ${text}`),
    }).toEqual(expected)
  })

  it.each(files)('is exported with all its words in their order: %s', async (name) => {
    const { bytes, imported } = importFile(name)
    const json: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    const { typedNumbers } = expectedSchema.parse(json)
    const note = buildNote({ header: imported.header, body: imported.body })
    const body = await noteToDocx(note, { audience: 'sending', bodyOnly: {} })
    const whole = await noteToDocx(note, { audience: 'sending' })
    const bodyWords = wordsOf(body.bytes)
    const fileWords = without(wordsOf(bytes), typedNumbers)
    const headWords = fileWords.slice(0, fileWords.length - bodyWords.length)
    expect(fileWords.slice(headWords.length)).toEqual(bodyWords)
    const printed = wordsOf(whole.bytes)
    expect(headWords.filter((word) => !printed.includes(word))).toEqual([])
  })
})

/** Each of them once, in their order. */
function without(words: readonly string[], gone: readonly string[]): readonly string[] {
  const left = [...gone]
  return words.filter((word) => {
    if (word !== left[0]) return true
    left.shift()
    return false
  })
}
