import { toRoman } from '../../base/roman'
import type { Language } from '../../language/language'
import type { AnnexBlock, Block } from '../block'

/** The main text of a note, or one of its annexes: each stands on pages of its own. */
export type BodyPart = {
  /** The block that begins it; null for the main text. */
  readonly annex: AnnexBlock | null
  /** `II`; empty for the main text and for the only annex of a note. */
  readonly number: string
  /** Without the block that begins it. */
  readonly blocks: readonly Block[]
}

/** A body in parts, in their order: the main text first, which may be empty. */
export function bodyPartsOf(body: readonly Block[]): readonly BodyPart[] {
  const parts: { readonly annex: AnnexBlock | null; readonly blocks: Block[] }[] = [
    { annex: null, blocks: [] },
  ]
  for (const block of body)
    if (block.kind === 'annex') parts.push({ annex: block, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  return parts.map((part, index) => ({
    ...part,
    number: annexNumberOf(index, parts.length - 1),
  }))
}

/**
 * The number of an annex as it prints, empty for the only one.
 *
 * @param place 1 for the first annex, 0 for the main text
 */
export function annexNumberOf(place: number, annexCount: number): string {
  return annexCount > 1 ? toRoman(place) : ''
}

/** What stands above an annex and in its footers: `ANNEX II`, or `ANNEX` where it is the only one. */
export function annexLabelOf(number: string, { annexes }: Language): string {
  return number === '' ? annexes.only : annexes.several.replace('{number}', number)
}
