import { createText } from '@shared/text/text'
import { describe, expect, it } from 'vitest'
import { lintDocx } from '../../test/support/docx-lint'
import { annex, buildNote, fullHeader, image } from '../../test/support/note-builder'
import { exifSegment, makeJpeg, makePng } from '../../test/support/pictures'
import { sayFinding } from './note-findings'
import { noteToDocx } from './note-to-docx'
import { textOfPart, unzipParts } from './package/package-parts'

const jpegSum = 'b'.repeat(64)
const note = buildNote({
  header: fullHeader,
  body: [
    image('Route & sea', { altText: 'A map of "the" route.' }),
    image('Never described'),
    image('', { sha256: jpegSum, isDecorative: true, widthMm: 400 }),
    image('Lost', { sha256: 'c'.repeat(64), altText: 'Words.' }),
  ],
})
const held: Readonly<Record<string, Uint8Array>> = {
  ['a'.repeat(64)]: makePng(400, 200),
  [jpegSum]: makeJpeg(200, 400, exifSegment(1)),
}
const exportNote = () =>
  noteToDocx(note, { audience: 'sending', findImage: (sha256) => held[sha256] })

describe('pictures in the Word file', () => {
  it('are lower on a turned page', async () => {
    const picture = image('', { sha256: jpegSum, isDecorative: true, widthMm: 400 })
    const turned = buildNote({ body: [annex('', 'landscape'), picture] })
    const findImage = (sha256: string) => held[sha256]
    const { bytes } = await noteToDocx(turned, { audience: 'sending', findImage })
    const [, height] = /cy="(\d+)"/.exec(textOfPart(unzipParts(bytes), 'word/document.xml')) ?? []
    expect(Math.round(Number(height) / 36_000)).toBe(135)
  })

  it('have their words and their size, no wider than the text and no taller than a page', async () => {
    const { bytes } = await exportNote()
    expect(lintDocx(bytes)).toEqual([])
    const parts = unzipParts(bytes)
    const body = textOfPart(parts, 'word/document.xml')
    expect([...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words]) => words)).toEqual(
      ['A map of “the” route.', 'Never described'],
    )
    const sizes = [...body.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(
      ([, width, height]) => [
        Math.round(Number(width) / 36_000),
        Math.round(Number(height) / 36_000),
      ],
    )
    expect(sizes).toEqual([
      [60, 30],
      [60, 30],
      [110, 220],
    ])
    expect(body.match(/<adec:decorative /g)).toHaveLength(1)
    const media = [...parts.keys()].filter((path) => path.startsWith('word/media/'))
    expect(media.map((path) => path.split('.').at(-1)).sort()).toEqual(['jpg', 'png'])
  })

  it('carry nothing that a camera wrote, and are the same bytes at each export', async () => {
    const [one, other] = [await exportNote(), await exportNote()]
    expect(one.bytes).toEqual(other.bytes)
    const parts = [...unzipParts(one.bytes).values()].filter((part) => typeof part !== 'string')
    expect(parts.some((part) => Buffer.from(part).includes('Jane Doe'))).toBe(false)
  })

  it('are told where they have no words or are not there', async () => {
    const { findings } = await exportNote()
    const said = findings.map((one) => sayFinding(one, createText('en')))
    expect(said.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: The picture “Never described” has no alternative text. Say below it what it shows, or mark it as decorative.',
      'error: The picture “Lost” is not in this store and was not printed; insert it again.',
    ])
  })
})
