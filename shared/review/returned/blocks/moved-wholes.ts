import type { NoteText } from '../../texts/texts-of-body'
import type { CompareContext } from '../context'
import type { Story, StoryPart } from './story'

/** Blocks that moved together: a list or questions with all of its items, a heading with its section. */
export type MovedWhole = {
  readonly blockId: string
  /** Blocks of the section behind the heading, in order. */
  readonly withIds: readonly string[]
}

type MovedBlock = { readonly texts: readonly NoteText[]; readonly parts: readonly number[] }

/** The wholes by the places of their parts in the story; the first of each begins it. */
export function movedWholes(
  { parts }: Story,
  context: CompareContext,
): ReadonlyMap<number, MovedWhole> {
  const blocks = movedBlocks(parts, context)
  const order = [...new Set([...context.texts.values()].map(({ blockId }) => blockId))]
  const next = new Map(order.map((blockId, index) => [blockId, order[index + 1]] as const))
  const wholes = new Map<number, MovedWhole>()
  let open: { readonly level: number; blocks: MovedBlock[] } | null = null
  const close = () => {
    const section = open?.blocks ?? []
    const [first, ...others] = section.map(({ texts }) => texts[0]?.blockId ?? '')
    const isWhole = others.length > 0 || (section[0]?.parts.length ?? 0) > 1
    if (first !== undefined && isWhole)
      for (const part of section.flatMap((block) => block.parts))
        wholes.set(part, { blockId: first, withIds: others })
    open = null
  }
  for (const block of blocks) {
    const [text] = block.texts
    if (text === undefined) continue
    const last = open?.blocks.at(-1)
    const isNext =
      last !== undefined &&
      (last.parts.at(-1) ?? 0) + 1 === block.parts[0] &&
      next.get(last.texts[0]?.blockId ?? '') === text.blockId
    const isBelow = text.role !== 'heading' || text.depth > (open?.level ?? 0)
    if (open !== null && open.level > 0 && isNext && isBelow) open.blocks.push(block)
    else {
      close()
      open = { level: text.role === 'heading' ? text.depth : 0, blocks: [block] }
    }
  }
  close()
  return wholes
}

/** Blocks of which all lines moved and still follow each other. */
function movedBlocks(
  parts: readonly StoryPart[],
  { textsOfBlock }: CompareContext,
): readonly MovedBlock[] {
  const blocks: { texts: NoteText[]; parts: number[] }[] = []
  for (const [index, part] of parts.entries()) {
    const text = part.kind === 'paragraph' ? part.line?.owned?.text : undefined
    const isTable = part.kind === 'table' && part.sent !== null
    const blockId = part.kind === 'table' ? part.sent?.blockId : text?.blockId
    const own = isTable ? textsOfBlock(blockId ?? '').slice(0, 1) : text === undefined ? [] : [text]
    const [first] = own
    if (!part.isMoved || first === undefined) continue
    const last = blocks.at(-1)
    if (last?.texts[0]?.blockId === first.blockId && last.parts.at(-1) === index - 1) {
      last.texts.push(first)
      last.parts.push(index)
    } else blocks.push({ texts: [first], parts: [index] })
  }
  return blocks.filter(({ texts }) => {
    const [first] = texts
    if (first === undefined || first.parentId === null || first.role === 'cell') return true
    const all = textsOfBlock(first.blockId).filter(
      ({ role, inlines }) => role !== 'footnote' && inlines.length > 0,
    )
    return all.length === texts.length && all.every((text, index) => text === texts[index])
  })
}
