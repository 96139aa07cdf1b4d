import type { Block } from '@shared/note/block'
import { keptWidthMm, mmOfPx } from '@shared/note/images/image-width'
import type { Inline } from '@shared/note/inline'
import { joinTexts } from '@shared/note/inlines/join-texts'
import { mapInlines } from '@shared/note/inlines/map-inlines'
import { plainTextOfBlock } from '@shared/note/plain-text'
import { pulledAttribute } from './pull-pictures'

/** A picture that came with pasted blocks, and where it stood among them. */
export type PulledPicture = {
  /** Among those whose bytes were taken out. */
  readonly number: number
  readonly altText: string
  /** Null where the page does not say it. */
  readonly widthMm: number | null
  /** The blocks that it stands between; null where there is none. */
  readonly afterId: string | null
  readonly beforeId: string | null
}

// Code points that no text holds: they are for programs alone.
const [opening, closing] = ['\ufdd0', '\ufdd1']
/** With one of the spaces around it, so that what is left reads as if it had not been there. */
const placeMark = new RegExp(
  ` ?${opening}(\\d+)${closing}(?= |$)|${opening}(\\d+)${closing} ?`,
  'g',
)

/** What stands in a line in place of a picture whose bytes were taken out; null for another element. */
export function pictureMark(element: Element): Inline | null {
  const number = element.localName === 'img' ? element.getAttribute(pulledAttribute) : null
  if (number === null || !/^\d+$/.test(number)) return null
  return { kind: 'text', text: `${opening}${number}${closing}`, marks: [] }
}

/** Blocks without the marks of pictures, and the pictures: each below the block that it stood in. */
export function takePictures(
  marked: readonly Block[],
  page: Document,
): { readonly blocks: readonly Block[]; readonly pictures: readonly PulledPicture[] } {
  if (page.querySelector(`img[${pulledAttribute}]`) === null)
    return { blocks: marked, pictures: [] }
  const blocks: Block[] = []
  const found: { readonly number: number; readonly at: number }[] = []
  for (const block of marked) {
    const numbers: number[] = []
    const [plain = block] = mapInlines([block], (inline) => {
      if (inline.kind !== 'text') return inline
      const text = inline.text.replace(placeMark, (_, atEnd?: string, inside?: string) => {
        numbers.push(Number(atEnd ?? inside))
        return ''
      })
      return { ...inline, text }
    })
    const isOnlyPicture = numbers.length > 0 && isEmpty(plain)
    if (!isOnlyPicture) blocks.push(numbers.length > 0 ? withoutEmptyTexts(plain) : plain)
    found.push(...numbers.map((number) => ({ number, at: blocks.length })))
  }
  return {
    blocks,
    pictures: found.map(({ number, at }) => ({
      number,
      ...saidOf(page, number),
      afterId: blocks[at - 1]?.id ?? null,
      beforeId: blocks[at]?.id ?? null,
    })),
  }
}

function isEmpty(block: Block): boolean {
  const isLine =
    block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'quotation'
  return isLine && plainTextOfBlock(block).trim() === ''
}

function withoutEmptyTexts(block: Block): Block {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'quotation')
    return block
  const content = block.content.filter((inline) => inline.kind !== 'text' || inline.text !== '')
  return { ...block, content: joinTexts(content) }
}

function saidOf(page: Document, number: number): Pick<PulledPicture, 'altText' | 'widthMm'> {
  const image = page.querySelector<HTMLElement>(`img[${pulledAttribute}="${number}"]`)
  const altText = (image?.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
  return { altText, widthMm: image === null ? null : pastedWidthMm(image) }
}

const mmOf: Readonly<Record<string, number>> = {
  px: mmOfPx(1),
  pt: 25.4 / 72,
  in: 25.4,
  cm: 10,
  mm: 1,
}
const length = /^\s*(\d+(?:\.\d+)?)\s*(px|pt|in|cm|mm)?\s*$/

/** As wide as it stood on its page, and as a note can keep it. */
function pastedWidthMm(image: HTMLElement): number | null {
  const said = image.style.width || (image.getAttribute('width') ?? '')
  const [, number = '', unit = 'px'] = length.exec(said) ?? []
  const widthMm = Number(number) * (mmOf[unit] ?? 0)
  return widthMm > 0 ? keptWidthMm(widthMm) : null
}
