import { createHash } from 'node:crypto'
import { type Note, noteSchema } from '@shared/note/note'
import { notePartNamespace } from '@shared/word/carried-note'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { noteArbitrary } from '../../test/support/note-arbitrary'
import {
  buildNote,
  cell,
  footnote,
  fullHeader,
  heading,
  list,
  paragraph,
  questions,
  table,
} from '../../test/support/note-builder'
import { noteToDocx } from './note-to-docx'

const plain = buildNote({
  header: fullHeader,
  body: [
    heading(1, 'First'),
    paragraph('Kosovo', footnote('A source.')),
    list('numbered', 'one'),
    table([[cell('x')]]),
    questions('Questions:', 'Why?'),
  ],
})
const remark = {
  id: 'remark1',
  author: 'A. Novak',
  createdAt: '2024-11-18T10:00:00.000Z',
  text: 'Not before the capital has answered',
}
const note: Note = {
  ...plain,
  comments: [
    {
      ...remark,
      quote: 'First',
      resolved: null,
      replies: [{ ...remark, id: 'remark2' }],
      ranges: [{ in: plain.body[0]?.id ?? '', start: 0, end: 5 }],
    },
  ],
}

async function readParts(
  audience: 'sending' | 'colleagues',
  creator?: string,
): Promise<ReadonlyMap<string, string>> {
  const options = creator === undefined ? { audience } : { audience, creator }
  const { bytes } = await noteToDocx(note, options)
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
}

async function hashInZone(zone: string): Promise<string> {
  process.env['TZ'] = zone
  const { bytes } = await noteToDocx(note, { audience: 'colleagues' })
  return `${createHash('sha256').update(bytes).digest('hex')}`
}

describe('noteToDocx', () => {
  it('gives the same bytes twice and in any time zone', async () => {
    const before = process.env['TZ']
    const offsets: number[] = []
    const hashes: string[] = []
    for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
      hashes.push(await hashInZone(zone))
      offsets.push(new Date(0).getTimezoneOffset())
    }
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
    expect(new Set(offsets).size).toBe(3)
    expect(new Set(hashes).size).toBe(1)
  })

  it('sends nothing that is not on a page', async () => {
    const parts = await readParts('sending')
    const hidden = /custom|comment|people|vba|embedding/i
    expect([...parts.keys()].filter((path) => hidden.test(path))).toEqual([])
    const everything = [...parts.values()].join('\n')
    for (const secret of [note.title, note.id, note.savedAt, '2024-11-20', notePartNamespace]) {
      expect(everything).not.toContain(secret)
    }
  })

  it('keeps comments at home where the file is sent', async () => {
    const everything = [...(await readParts('sending')).values()].join('\n')
    for (const secret of [remark.id, remark.author, remark.text, 'omments'])
      expect(everything).not.toContain(secret)
    const { bytes } = await noteToDocx(note, { audience: 'sending' })
    expect(bytes).toEqual((await noteToDocx(plain, { audience: 'sending' })).bytes)
  })

  it('says of itself only what is on the page and what was chosen', async () => {
    const text = (xml: string | undefined) => xml?.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')
    const sent = await readParts('sending', 'Presidency')
    expect(text(sent.get('docProps/core.xml'))).toBe(
      `|${fullHeader.subject}|NOTE 14871/24|Presidency|2024-11-19T00:00:00Z|2024-11-19T00:00:00Z|en-GB|`,
    )
    expect(text(sent.get('docProps/app.xml'))).toBe('|')
    const shared = await readParts('colleagues')
    expect(text(shared.get('docProps/core.xml'))).toContain(`|${note.savedAt}|`)
  })

  it('carries the note itself to colleagues, whatever its characters', {
    timeout: 30_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(noteArbitrary, async (any) => {
        const { bytes } = await noteToDocx(any, { audience: 'colleagues' })
        const part = strFromU8(unzipSync(bytes)['customXml/item1.xml'] ?? new Uint8Array())
        const json = part
          .replace(/^.*?<note [^>]*>/s, '')
          .replace('</note>', '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&')
        expect(noteSchema.parse(JSON.parse(json))).toEqual(any)
      }),
      { seed: 7, numRuns: 20 },
    )
  })

  it('prints accents written apart, joined signs and text from right to left as they are', async () => {
    const words = 'שלום, مرحبا, Ẻ e\u0301 1\u20e3 👩‍⚖️ 🇩🇰'
    const written = buildNote({ body: [paragraph(words), table([[cell(words)]])] })
    const { bytes } = await noteToDocx(written, { audience: 'sending' })
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    const texts = Array.from(document.matchAll(/<w:t[ >][^<]*/g), ([run]) =>
      run.replace(/^.*>/, ''),
    )
    expect(texts.join('').split(words)).toHaveLength(3)
  })

  it('shows the marking in the header and in the footer of every page, or nowhere', async () => {
    const places = (parts: ReadonlyMap<string, string>) =>
      [...parts].filter(([, xml]) => xml.includes('>LIMITE<')).map(([path]) => path)
    expect(places(await readParts('sending')).sort()).toEqual([
      'word/document.xml',
      'word/footer1.xml',
    ])
    const open = buildNote({ header: { ...fullHeader, marking: 'none' }, body: note.body })
    const { bytes } = await noteToDocx(open, { audience: 'sending' })
    const parts = Object.values(unzipSync(bytes)).map((data) => strFromU8(data))
    expect(parts.join('')).not.toMatch(/LIMITE|>none</)
  })

  it.each([
    [
      'fr',
      '2024-05-01',
      ['l’Union européenne', 'Bruxelles, le 1er mai 2024', 'Origine:', '[numéro]'],
    ],
    [
      'de',
      '2024-05-01',
      ['Europäischen Union', 'Bruxelles, den 1. Mai 2024', 'Absender:', 'ENTWURF'],
    ],
  ])('writes the first page in %s', async (language, date, words) => {
    const header = { ...fullHeader, number: null, place: 'Bruxelles', language, date }
    const { bytes } = await noteToDocx(buildNote({ header }), { audience: 'sending' })
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    for (const word of words) expect(document.replaceAll('\u00a0', ' ')).toContain(`>${word}<`)
  })

  it('lets what is not to be said leave only in what stays inside, and names it', async () => {
    const secret = { ...paragraph('We can live with 500.'), role: 'notToBeSaid' } as const
    const body = [paragraph('We support it.'), secret]
    const exportAs = (header: Partial<Note['header']>) =>
      noteToDocx(buildNote({ header: { ...fullHeader, ...header }, body }), {
        audience: 'colleagues',
      })
    const refusal = { code: 'not-to-be-said', detail: '“We can live with 500.”' }
    for (const type of ['NOTE', 'SPEAKING NOTE', 'FLASH REPORT', 'COVER NOTE', 'Anything'])
      await expect(exportAs({ type, number: null })).rejects.toMatchObject(refusal)
    await expect(exportAs({ type: 'BRIEFING' })).rejects.toMatchObject(refusal)
    const { bytes } = await exportAs({ type: 'BRIEFING', number: null })
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain('500')
  })

  it('refuses what is no note', async () => {
    const wrong = { ...note, savedAt: 'yesterday' }
    await expect(noteToDocx(wrong, { audience: 'sending' })).rejects.toThrow('savedAt')
  })
})
