import { FicheError } from '@shared/contract/error'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  buildNote,
  footnote,
  fullHeader,
  heading,
  list,
  paragraph,
} from '../../../test/support/note-builder'
import { readTemplateFile } from '../../../test/support/template-files'
import { noteToDocx } from '../note-to-docx'
import { readTemplate } from './read-template'

const note = buildNote({
  header: fullHeader,
  body: [
    heading(1, 'Background'),
    paragraph('Crossings fell.', footnote('Frontex.')),
    list('numbered', 'one', 'two'),
  ],
})

async function exportIn(
  maker: string,
  change: (files: Record<string, Uint8Array>) => void = () => undefined,
) {
  const files = unzipSync(readTemplateFile(maker))
  change(files)
  const made = await noteToDocx(note, { audience: 'sending', template: zipSync(files) })
  const parts = unzipSync(made.bytes)
  const read = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  return { ...made, paths: Object.keys(parts), read }
}

function wordsOf(xml: string): string {
  return [...xml.matchAll(/<w:t\b[^>]*>([^<]*)</g)].map(([, words]) => words).join('')
}

describe('applyTemplate', () => {
  it('takes page, headers and footers, with the fields of the note in them', async () => {
    const { read, paths } = await exportIn('python-docx')
    const document = read('word/document.xml')
    expect(document).toContain('<w:titlePg/>')
    expect(/<w:pgMar [^>]*w:left="(\d+)"/.exec(document)?.[1]).toBe('1701')
    const edges = paths.filter((path) => /word\/(header|footer)\d+\.xml$/.test(path))
    expect(Object.fromEntries(edges.map((path) => [path, wordsOf(read(path))]))).toEqual({
      'word/header102.xml':
        'Ministry of the Interior — 14871/24 — The migratory situation on the Western Balkans route ministry.example',
      'word/header101.xml': '  MINISTRY OF THE INTERIOR',
      'word/footer103.xml': 'LIMITE · Brussels, 19\u00a0November\u00a02024 · {{unknown}} · ',
      'word/footer104.xml': 'LIMITE · Brussels, 19\u00a0November\u00a02024 · {{unknown}} · ',
    })
    expect(paths).toContain('word/media/template101-1.png')
    expect(paths).not.toContain('word/footer1.xml')
    expect(document).not.toContain('This text of the template stays behind')
  })

  it('fits tables between margins that are closer than ours', async () => {
    const { read } = await exportIn('python-docx')
    const widths = [...read('word/document.xml').matchAll(/<w:tblW [^>]*w:w="(\d+)"/g)]
    expect(Math.max(...widths.map(([, width]) => Number(width)))).toBe(8788)
  })

  it('writes in styles of the template, brings along what it lacks, and keeps our numbers', async () => {
    const { read } = await exportIn('python-docx')
    const document = read('word/document.xml')
    const used = [...document.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(used)).toEqual(
      new Set([
        'EntInstit',
        'EntRefer',
        'Title',
        'EntText',
        'BodyText',
        'Heading1',
        'ListParagraph',
        'FinalLine',
      ]),
    )
    const styles = read('word/styles.xml')
    expect(styles).toContain('w:styleId="EntInstit"')
    const headingStyle = /<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s.exec(styles)?.[0] ?? ''
    expect(headingStyle).toContain('<w:color w:val="800040"')
    expect(headingStyle).toMatch(/<w:numPr>.*<w:numId w:val="\d+"\/>/s)
  })

  it('numbers headings that the template says have no number', async () => {
    const { read } = await exportIn('libreoffice')
    const styles = read('word/styles.xml')
    const headingStyle = /<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s.exec(styles)?.[0] ?? ''
    expect(headingStyle).toMatch(/<w:numPr>.*<w:numId w:val="[1-9]\d*"\/>/s)
  })

  it('says what lies outside of the template, and that a marking is not printed', async () => {
    const rules = async (...given: Parameters<typeof exportIn>) =>
      (await exportIn(...given)).findings
        .map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('template'))
    expect(await rules('python-docx')).toEqual(['template-outside'])
    const unmarked = (files: Record<string, Uint8Array>) => {
      for (const [path, data] of Object.entries(files))
        if (path.startsWith('word/footer'))
          files[path] = strToU8(strFromU8(data).replace('{{marking}}', ''))
    }
    expect(await rules('python-docx', unmarked)).toEqual(['template-outside', 'template-marking'])
    // Without headers and footers, ours stay.
    expect(await rules('pandoc')).toEqual([])
  })
})

describe('readTemplate', () => {
  it.each([
    ['template-not-word', strToU8('%PDF-1.7')],
    ['template-not-word', zipSync({ 'a.txt': strToU8('a') })],
    ['template-closed', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['template-too-large', new Uint8Array(20_000_001)],
    [
      'template-macros',
      zipSync({ ...unzipSync(readTemplateFile('pandoc')), 'word/vbaProject.bin': strToU8('x') }),
    ],
    ['template-damaged', readTemplateFile('pandoc').slice(0, 4000)],
    [
      'template-damaged',
      zipSync({
        ...unzipSync(readTemplateFile('pandoc')),
        'word/styles.xml': strToU8('<w:styles>'),
      }),
    ],
    [
      'template-damaged',
      zipSync({
        ...unzipSync(readTemplateFile('pandoc')),
        'word/styles.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><w:styles/>'),
      }),
    ],
  ] as const)('refuses with %s', (code, bytes) => {
    let thrown: unknown
    try {
      readTemplate(bytes)
    } catch (error) {
      thrown = error
    }
    expect(thrown instanceof FicheError && thrown.code).toBe(code)
  })
})
