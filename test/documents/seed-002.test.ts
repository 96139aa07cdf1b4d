import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Note } from '@shared/note/note'
import { defaultProfile } from '@shared/typography/profile'
import { describe, expect, it } from 'vitest'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { layoutNote } from '../../electron/export/pages/layout-note'
import { createExampleNote } from '../../electron/operations/create-example-note'
import { openMemoryStore } from '../support/memory-store'
import { readPdfPages } from '../support/pdf-words'

const seed = readFileSync(resolve(import.meta.dirname, '../fixtures/seeds/002.txt'), 'utf8')

/**
 * Words in order. How numbers are grouped and the space before a per cent sign are house style;
 * hyphens go, as pdftotext joins what a line break parts at one.
 */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/(\d)[,\s\u00a0](?=\d{3}\b)/g, '$1')
    .replace(/[\s\u00a0]+%/g, '%')
    .replace(/[-–]/g, '')
    .split(/[^\p{L}\p{N}%']+/u)
    .filter((word) => word !== '')
}

/** From the first sentence of the body on, without the numbers of sections and questions. */
function bodyOf(words: readonly string[]): readonly string[] {
  const start = words.findIndex((_, at) => words.slice(at, at + 3).join(' ') === 'In the external')
  return words.slice(start).filter((word) => !/^[1-4]$/.test(word))
}

/** How each page but the first begins, as the page view has it. */
async function firstWords(note: Note): Promise<readonly string[]> {
  const job = { note, profile: defaultProfile, images: new Map(), wants: 'pages' } as const
  const { pages } = await layoutNote(job)
  return pages.slice(1).map(({ lines }) =>
    lines
      .slice(0, 2)
      .flatMap(({ pieces }) => pieces.flatMap(({ runs }) => runs.map(({ text }) => text)))
      .join(' ')
      .split(/[\s\u00a0]+/)
      .slice(0, 6)
      .join(' '),
  )
}

describe('the example note', () => {
  it('prints as the words of 14871/24, in their order', async () => {
    let count = 0
    const note = await createExampleNote({
      db: openMemoryStore(),
      nowMs: () => Date.UTC(2026, 10, 21),
      newId: () => {
        count += 1
        return `id${count}`
      },
    })
    const { bytes } = await noteToDocx(note, { audience: 'sending' })
    const pages = await readPdfPages(bytes)
    expect(pages).toHaveLength(5)
    // Above a footnote Word leaves a whole line free, LibreOffice less: page 3 holds one line less.
    const begins = await firstWords(note)
    const printedBegins = pages.slice(1).map((words) => words.slice(0, 6).join(' '))
    expect(begins.toSpliced(2, 1)).toEqual(printedBegins.toSpliced(2, 1))
    expect(begins).toHaveLength(4)

    // Each page ends with its footer, page 3 with the note on Kosovo before it, the last with a line.
    const printed = pages
      .map((words) => words.join(' '))
      .map((page) => page.replace(/ 14871\/24 \[initials\].*$/s, ''))
      .map((page) => page.replace(/\* This designation.*independence\./s, ''))
      .map((page) => page.replace('Kosovo*', 'Kosovo').replace(/_+/, ''))
    expect(bodyOf(wordsOf(printed.join(' ')))).toEqual(bodyOf(wordsOf(seed)))
  }, 180_000)
})
