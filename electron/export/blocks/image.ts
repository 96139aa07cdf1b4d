import type { ImageBlock } from '@shared/note/block'
import type { ImageType } from '@shared/note/images/image-type'
import type { ReadImage } from '@shared/note/images/read-image'
import { cleanText } from '@shared/typography/clean-text'
import { typeset } from '@shared/typography/typeset'
import { ImageRun, Paragraph } from 'docx'
import { styleIds } from '../look/style-ids'
import { isTakenAway, isTakenOut } from '../print/printed-change'
import { revisionOf, withinChange } from '../word-changes'
import { textChildren, textContent } from '../word-elements'
import { getText, type WriteContext } from './write-context'

const wordTypes = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
} as const satisfies Readonly<Record<ImageType, string>>

/**
 * The caption and the picture on one page, no wider than the text. One that was never described is
 * named by its caption; one that the store does not hold leaves its caption.
 */
export function writeImage(block: ImageBlock, context: WriteContext): readonly Paragraph[] {
  const caption = getText(context, block)
  const image = context.printed.images.get(block.sha256)
  const change = context.printed.changes?.get(block)
  const isShown = image !== undefined && !isTakenOut(change)
  const isSilent = caption.runs.length === 0 && isShown
  return [
    ...(isSilent ? [] : [new Paragraph({ style: styleIds.chartCaption, ...textContent(caption) })]),
    ...(!isShown
      ? []
      : [
          new Paragraph({
            style: styleIds.chart,
            run: revisionOf(change),
            children: [
              ...(isSilent ? textChildren(caption) : []),
              withinChange(imageRun(block, image, context), change),
            ],
          }),
        ]),
  ]
}

function imageRun(block: ImageBlock, image: ReadImage, context: WriteContext): ImageRun {
  const { widthTwips, tallestMm, language, profile, printed } = context
  const change = printed.changes?.get(block)
  const ratio = image.heightPx / image.widthPx
  const widthMm = Math.min(block.widthMm, (widthTwips / 1440) * 25.4, tallestMm / ratio)
  const words = getText(context, block)
    .runs.filter((run) => isTakenAway(change) || !isTakenAway(run.change))
    .map((run) => (run.kind === 'text' ? run.text : ''))
    .join('')
    .trim()
  const described = typeset([cleanText(block.altText)], language, profile)
    .join('')
    .trim()
  return new ImageRun({
    type: wordTypes[image.mediaType],
    data: image.bytes,
    transformation: { width: pixels(widthMm), height: pixels(widthMm * ratio) },
    decorative: block.isDecorative,
    altText: { name: 'Picture', description: block.isDecorative ? '' : described || words },
  })
}

/** Of 96 to the inch. */
function pixels(mm: number): number {
  return Math.max(1, Math.round((mm / 25.4) * 96))
}
