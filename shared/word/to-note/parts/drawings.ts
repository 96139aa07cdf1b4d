import type { Block, Paragraph } from '../../../note/block'
import { keptWidthMm } from '../../../note/images/image-width'
import { readKeepableImage } from '../../../note/images/keepable-image'
import { excerptOf, type ImportContext, type KeptPicture } from '../import-context'
import { type Piece, plainOf } from '../text/pieces'
import type { Drawing } from '../text/read-runs'
import { textOf } from '../text/text-of'

/**
 * A picture as a block of its own, with its caption. What a note cannot hold is told; its caption
 * stays as a paragraph.
 *
 * @param id of the caption or of the picture itself; null for a new one
 */
export function imageBlockOf(
  drawing: Drawing,
  caption: readonly Piece[],
  ids: readonly string[] | null,
  context: ImportContext,
): readonly Block[] {
  if (drawing.kind === 'chart') return chartTableOf(drawing, caption, ids, context)
  const picture = drawing.image === null ? null : pictureOf(drawing.image, context)
  const id = context.takeId(ids ?? [])
  const content = textOf(caption, context, id)
  if (picture === null) {
    const near = excerptOf(plainOf(caption) || drawing.altText)
    context.notKept.push({ what: 'image', near, text: drawing.altText, isTextKept: false })
    return content.length === 0 ? [] : [{ kind: 'paragraph', id, language: null, content }]
  }
  const words = plainOf(caption).trim()
  return [
    {
      kind: 'image',
      id,
      ...picture,
      widthMm: keptWidthMm(drawing.widthMm),
      altText: drawing.isDecorative || drawing.altText.trim() === words ? '' : drawing.altText,
      isDecorative: drawing.isDecorative,
      content,
    },
  ]
}

function pictureOf(name: string, context: ImportContext): KeptPicture | null {
  const known = context.pictures.get(name)
  if (known !== undefined) return known
  const picture = keptPictureOf(context.document.images[name], context)
  context.pictures.set(name, picture)
  return picture
}

function keptPictureOf(
  bytes: Uint8Array | undefined,
  { images, sumOf }: ImportContext,
): KeptPicture | null {
  const image = bytes === undefined ? null : readKeepableImage(bytes)
  if (image === null || sumOf === undefined) return null
  const sha256 = sumOf(image.bytes)
  images.set(sha256, image.bytes)
  return { sha256, widthPx: image.widthPx, heightPx: image.heightPx }
}

/** The values of a chart as a table: a note draws charts of its own statistics only. */
function chartTableOf(
  { altText, text }: Extract<Drawing, { kind: 'chart' }>,
  caption: readonly Piece[],
  ids: readonly string[] | null,
  context: ImportContext,
): readonly Block[] {
  const words = plainOf(caption).replace(/\s+/g, ' ').trim()
  context.notKept.push({
    what: 'chart',
    near: excerptOf(words || altText),
    text: altText,
    isTextKept: true,
  })
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const values = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t'))
  const columnCount = Math.max(0, ...values.map(({ length }) => length))
  const rows = values.map((cells) => [
    ...cells,
    ...Array.from({ length: columnCount - cells.length }, () => ''),
  ])
  const titles = lines.filter((line) => !line.includes('\t') && line.trim() !== words)
  const id = context.takeId(ids ?? [])
  if (rows.length === 0) {
    const content = textOf(caption, context, id)
    return [
      ...(content.length === 0
        ? []
        : [{ kind: 'paragraph', id, language: null, content } as const]),
      ...titles.map((title) => plainParagraph(title, context)),
    ]
  }
  return [
    {
      kind: 'table',
      id,
      ...(words !== '' && { caption: words }),
      ...(altText.trim() !== '' && { altText }),
      columnWidthsPx: [],
      rows: rows.map((cells, row) => ({
        cells: cells.map((cell) => ({
          header: row === 0 && rows.length > 1,
          columnSpan: 1,
          rowSpan: 1,
          content: [plainParagraph(cell, context)],
        })),
      })),
    },
    ...titles.map((title) => plainParagraph(title, context)),
  ]
}

function plainParagraph(words: string, context: ImportContext): Paragraph {
  const text = words.trim()
  return {
    kind: 'paragraph',
    id: context.newId(),
    language: null,
    content: text === '' ? [] : [{ kind: 'text', text, marks: [] }],
  }
}
