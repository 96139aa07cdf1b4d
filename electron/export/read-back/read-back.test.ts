import { homedir, hostname, userInfo } from 'node:os'
import type { ReadBack } from '@shared/contract/sent/read-back'
import type { Note } from '@shared/note/note'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { goldenCases, readGoldenNote } from '../../../test/golden/golden-files'
import { noteArbitrary } from '../../../test/support/note-arbitrary'
import { editedNoteArbitrary } from '../../../test/support/note-edits-arbitrary'
import { readTemplateFile } from '../../../test/support/template-files'
import { noteToDocx } from '../note-to-docx'
import { readAndReport } from './read-and-report'

async function exportForSending(note: Note): Promise<Uint8Array> {
  return (await noteToDocx(note, { audience: 'sending' })).bytes
}

async function read(note: Note): Promise<ReadBack | null> {
  return readAndReport(await exportForSending(note), note, { audience: 'sending' }).readBack
}

const footnotes = readGoldenNote('footnotes')

/** What is found in a file of which one part was changed, or added. */
async function findIn(path: string, edit: (text: string) => string, note = footnotes) {
  const parts = unzipSync(await exportForSending(note))
  const part = strFromU8(parts[path] ?? new Uint8Array())
  const edited = edit(part)
  if (edited === part) throw new Error(`Nothing was broken in ${path}`)
  const broken = zipSync({ ...parts, [path]: strToU8(edited) })
  const { readBack, findings } = readAndReport(broken, note, { audience: 'sending' })
  return { readBack, rules: findings.map(({ rule }) => rule) }
}

describe('reading back', () => {
  it.each(goldenCases)('finds all of %s, and nothing hidden', async (name) => {
    expect(await read(readGoldenNote(name))).toMatchObject({
      missing: [],
      hidden: [],
      comments: 0,
      trackedChanges: 0,
      promptingFields: 0,
      language: expect.stringMatching(/^[a-z]{2}-[A-Z]{2}$/),
    })
  })

  it('counts what a reader meets', async () => {
    const none = { count: 0, described: 0 }
    expect(await read(footnotes)).toEqual({
      words: 10,
      figures: 1,
      footnotes: 2,
      headings: 0,
      headingJumps: [],
      tables: 0,
      headerRows: 0,
      pictures: none,
      charts: { ...none, withWorkbook: 0 },
      language: 'en-GB',
      promptingFields: 0,
      comments: 0,
      trackedChanges: 0,
      hidden: [],
      missing: [],
    })
    expect(await read(readGoldenNote('table-merged'))).toMatchObject({ tables: 1, headerRows: 1 })
    expect(await read(readGoldenNote('statistics-chart'))).toMatchObject({
      charts: { count: 3, described: 3, withWorkbook: 3 },
    })
  })

  it('finds every word of any note', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(noteArbitrary, async (note) => {
        expect(await read(note)).toMatchObject({ missing: [], hidden: [] })
      }),
      { seed: 20241119, numRuns: 40 },
    )
  })

  it.each([
    { marks: 'council', deleted: 'strike' },
    { marks: 'council', deleted: 'ellipsis' },
    { marks: 'tracked', author: 'A. Drafter' },
  ] as const)(
    'finds every word of any note with its changes marked: %o',
    { timeout: 60_000 },
    async (marks) => {
      await fc.assert(
        fc.asyncProperty(editedNoteArbitrary, async ([before, note]) => {
          const changes = { ...marks, before, kind: 'version', name: 'INIT' } as const
          const { bytes } = await noteToDocx(note, { audience: 'colleagues', changes })
          const { readBack } = readAndReport(bytes, note, { audience: 'colleagues' })
          expect(readBack).toMatchObject({ missing: [] })
        }),
        { seed: 20241119, numRuns: 20 },
      )
    },
  )

  it.each(['libreoffice', 'pandoc', 'python-docx'])(
    'finds all in a template of another language: %s',
    async (maker) => {
      const headed = readGoldenNote('briefing')
      const note = { ...headed, header: { ...headed.header, language: 'fr' } }
      const template = readTemplateFile(maker)
      const { bytes } = await noteToDocx(note, { audience: 'sending', template })
      const { readBack, findings } = readAndReport(bytes, note, { audience: 'sending' })
      expect([findings, readBack]).toMatchObject([
        [],
        { language: 'fr-FR', headings: 8, missing: [], hidden: [] },
      ])
    },
  )

  it('names words that are missing or were changed', async () => {
    const lost = await findIn('word/document.xml', (xml) => xml.replace('A claim', 'No claim'))
    expect([lost.readBack?.missing, lost.rules]).toEqual([
      ['A claim and another.'],
      ['read-back-words'],
    ])
    const cut = await findIn('word/footnotes.xml', (xml) =>
      xml.replace(/<w:t[^>]*>[^<]{9,}/, '<w:t>'),
    )
    expect([cut.readBack?.missing, cut.rules]).toEqual([['14871/24, p. 2.'], ['read-back-words']])
  })

  it.each([
    ['word/comments.xml', () => '<w:comments/>', 'word/comments.xml'],
    ['customXml/item1.xml', () => '<note/>', 'customXml/item1.xml'],
    ['docProps/custom.xml', () => '<Properties/>', 'docProps/custom.xml'],
    [
      'docProps/core.xml',
      (xml: string) =>
        xml.replace('</cp:coreProperties>', '<cp:lastModifiedBy>ana</cp:lastModifiedBy>$&'),
      'docProps/core.xml: cp:lastModifiedBy',
    ],
    [
      'docProps/app.xml',
      (xml: string) =>
        xml.replace(
          /<Properties[^>]*\/>/,
          '<Properties><Template>C:\\Users\\ana\\a.dotx</Template></Properties>',
        ),
      'docProps/app.xml: C:\\Users\\ana\\a.dotx',
    ],
    [
      'word/_rels/document.xml.rels',
      (xml: string) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="r" Type="x/image" Target="file:///home/ana/a.png" TargetMode="External"/>$&',
        ),
      'word/_rels/document.xml.rels: file:///home/ana/a.png',
    ],
    [
      'word/document.xml',
      (xml: string) => xml.replace('<w:p>', '<w:p w:rsidR="00A1"/>$&'),
      'w:rsid',
    ],
    [
      'word/document.xml',
      (xml: string) => xml.replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>$&'),
      'w:vanish',
    ],
  ])('finds what is hidden in %s', async (path, edit, hidden) => {
    const found = await findIn(path, edit)
    expect([found.readBack?.hidden, found.rules]).toEqual([
      expect.arrayContaining([hidden]),
      ['read-back-hidden'],
    ])
  })

  it('finds fields that ask, a language that is not there, and headings out of order', async () => {
    const update = (xml: string) => xml.replace('</w:settings>', '<w:updateFields w:val="true"/>$&')
    expect((await findIn('word/settings.xml', update)).rules).toEqual(['read-back-fields'])
    const dirty = (xml: string) =>
      xml.replace('<w:p>', '<w:p><w:fldSimple w:instr="PAGE" w:dirty="true"/></w:p>$&')
    expect((await findIn('word/document.xml', dirty)).rules).toEqual(['read-back-fields'])
    const silent = (xml: string) => xml.replace(/<w:lang [^>]*>/g, '')
    expect((await findIn('word/styles.xml', silent)).rules).toEqual(['read-back-language'])
    const german = (xml: string) => xml.replace(/<w:lang [^>]*>/g, '<w:lang w:val="de-DE"/>')
    expect((await findIn('word/styles.xml', german)).rules).toEqual(['read-back-language'])
    const deep = (xml: string) => xml.replaceAll('w:val="Heading2"', 'w:val="Heading3"')
    const headings = readGoldenNote('headings')
    expect((await findIn('word/document.xml', deep, headings)).rules).toEqual([
      'read-back-headings',
    ])
  })

  it('says that it cannot read what is no Word file', () => {
    for (const bytes of [new Uint8Array(), strToU8('PK'), zipSync({ 'a.xml': strToU8('<a/>') })]) {
      const { readBack, findings } = readAndReport(bytes, footnotes, { audience: 'sending' })
      expect([readBack, findings.map(({ rule }) => rule)]).toEqual([null, ['read-back']])
    }
  })
})

describe('a file for sending', () => {
  it('names neither the computer nor who uses it', async () => {
    // As a value of its own: the name of a computer may be two letters that stand anywhere.
    const whole = [hostname(), userInfo().username].flatMap((one) => [`"${one}"`, `>${one}<`])
    const names = [homedir(), ...whole]
    for (const name of goldenCases) {
      const parts = unzipSync(await exportForSending(readGoldenNote(name)))
      const found = Object.entries(parts).flatMap(([path, bytes]) =>
        names.filter((one) => strFromU8(bytes, true).includes(one)).map((one) => [path, one]),
      )
      expect(found).toEqual([])
    }
  })
})
