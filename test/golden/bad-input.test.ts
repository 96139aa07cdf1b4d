import validate from '@ooxml-tools/validate'
import { evidenceOf } from '@shared/evidence/evidence-of'
import type { ChartBlock } from '@shared/note/block'
import { type Note, noteSchema } from '@shared/note/note'
import { defaultProfile } from '@shared/typography/profile'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sheetToDocx } from '../../electron/export/evidence/sheet-to-docx'
import { sheetToXlsx } from '../../electron/export/evidence/sheet-to-xlsx'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { statistic } from '../support/evidence'
import { lintDocx } from '../support/docx-lint'
import {
  buildNote,
  cell,
  chart,
  citation,
  figure,
  footnote,
  fullHeader,
  headerCell,
  heading,
  image,
  item,
  list,
  paragraph,
  questions,
  quotation,
  reference,
  table,
  text,
} from '../support/note-builder'
import { oddString, withStrings } from '../support/odd-strings'
import { readWord } from '../support/word-reader'

/** What a Word file, or a workbook, is refused for. */
async function faultsOf(bytes: Uint8Array, format: 'docx' | 'xlsx' = 'docx') {
  const errors = await validate(bytes, format)
  const invalid = errors.map(({ path, description }) => `${path.partUri}: ${description}`)
  return [...invalid, ...(format === 'docx' ? lintDocx(bytes) : [])]
}

async function exported(note: Note) {
  const { bytes, findings } = await noteToDocx(note, { audience: 'sending' })
  expect(await faultsOf(bytes)).toEqual([])
  return { bytes, rules: findings.map(({ rule }) => rule) }
}

/** A string of each place that people write in. */
const everything = buildNote({
  header: {
    ...fullHeader,
    suffixes: ['REV 1'],
    interinstitutionalFile: '2018/0330(COD)',
    previousDocuments: ['14870/24'],
    commissionDocuments: ['COM(2024) 1'],
  },
  body: [
    heading(1, 'Words', footnote('In a heading')),
    paragraph('Words', text('bold', 'bold'), figure('80 %'), citation('14871/24'), footnote('Words', figure('7'))),
    list('numbered', 'First', item('Second', list('bulleted', 'Inner'))),
    { ...tableOf('Head', 'Words'), caption: 'Caption', altText: 'Alternative' },
    quotation('Quoted'),
    questions('Questions:', 'One?', ['Two?', 'Part?']),
    chartOf({ sourceLine: 'Source' }),
    image('Caption', { altText: 'Alternative' }),
    { kind: 'annex', id: '', orientation: 'landscape', content: [text('Title')] },
    { kind: 'contents', id: '' },
  ],
})

function tableOf(head: string, words: string) {
  return table([[headerCell(head)], [cell(words)]])
}

function chartOf(parts: Partial<ChartBlock>): ChartBlock {
  const made = chart('Caption', 'Alternative')
  if (made.kind !== 'chart') throw new Error('This is no chart.')
  return { ...made, ...parts }
}

/** How many letters stand in the text of a file. */
function lettersIn(bytes: Uint8Array): number {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  return xml.replace(/<[^>]*>/g, '').replace(/[^\p{L}]/gu, '').length
}

describe('bad input', { timeout: 120_000 }, () => {
  it('in any string of a note gives a file that Word opens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(oddString), async (strings) => {
        const odd = withStrings(everything, () => strings.next().value ?? '')
        const { bytes } = await exported(noteSchema.parse(odd))
        expect(readWord(bytes).headings).toHaveLength(1)
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })

  it('of 100 000 characters in one paragraph, in any script, is written whole', async () => {
    const scripts = ['word ', 'x', '👩‍👩‍👧‍👦', 'مرحبا 7 ', 'e\u0301', '\ud800a', 'a\u0000']
    for (const script of scripts) {
      const long = script.repeat(Math.ceil(100_000 / script.length))
      const { bytes } = await exported(buildNote({ header: fullHeader, body: [paragraph(long)] }))
      const letters = long.replace(/[^\p{L}]/gu, '').length
      expect(lettersIn(bytes)).toBeGreaterThanOrEqual(letters)
    }
  })

  it('of parts that are empty gives a file and says what is missing', async () => {
    const noPoints = { form: 'line', categories: ['2024'], series: [{ name: '', values: [null] }] } as const
    const { rules } = await exported(
      buildNote({
        body: [
          heading(1, footnote('Of nothing')),
          heading(2),
          paragraph(),
          table([[]]),
          table([[], []]),
          table([[cell('', { columnSpan: 9, rowSpan: 9 })]]),
          { kind: 'questions', id: '', intro: [], items: [] },
          quotation(),
          paragraph(figure('80 %'), reference('gone')),
          chartOf({ altText: '', chart: noPoints }),
          image('Gone'),
        ],
      }),
    )
    expect(rules).toEqual(expect.arrayContaining(['reference', 'chart-alt-text', 'image-missing']))
  })

  it('comes into an evidence sheet as text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(oddString), async (strings) => {
        const next = () => strings.next().value ?? ''
        const found = statistic({
          indicator: next(),
          sentence: next(),
          provider: next(),
          periodWording: next(),
          period: null,
          qualifier: next(),
          unit: next(),
        })
        const source = { ...found.source, title: next(), reference: null, institution: next() }
        const sheet = evidenceOf(
          buildNote({ header: { subject: next() }, body: [paragraph(figure(next()))] }),
          {
            library: {
              statistics: new Map([['S002', { item: found.item, source }]]),
              measures: new Map(),
              sources: new Map(),
            },
            pages: { figures: new Map(), blocks: new Map() },
            ticks: new Map(),
            dataOf: '2024-11-22',
            versionName: next(),
          },
        )
        expect(await faultsOf(await sheetToDocx(sheet, defaultProfile))).toEqual([])
        expect(await faultsOf(await sheetToXlsx(sheet), 'xlsx')).toEqual([])
      }),
      { numRuns: 8, endOnFailure: true },
    )
  })
})
