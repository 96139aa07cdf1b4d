import type { Block, ListBlock, Paragraph, TableBlock } from '@shared/note/block'
import { type Note, noteSchema } from '@shared/note/note'
import { targetsOf } from '@shared/note/references/references'
import { documentTypeOf } from '@shared/note/types/document-type'
import { z } from 'zod'

const referenceSchema = z.object({ kind: z.literal('reference'), targetId: z.string() })

/**
 * A note as far as a Word file can say what it is: `docs/roundtrip.md` lists the rest. Charts come
 * back as tables, pictures need a store and contents are made anew: tests of their own have them.
 */
export function saidInWord(note: Note): Note {
  const kept = note.body.filter(hasPlace)
  const targets = targetsOf(kept)
  const isSaid = (part: unknown) => {
    const reference = referenceSchema.safeParse(part)
    return !reference.success || targets.has(reference.data.targetId)
  }
  // What a part is for is nobody else's business.
  const hasRoles = documentTypeOf(note.header).kind !== 'council'
  const isKept = (key: string, part: unknown) => isSaid(part) && (hasRoles || key !== 'role')
  const parsed = noteSchema.parse(withoutUnsaid({ ...note, body: kept }, isKept))
  return { ...parsed, body: joinLists(parsed.body.map(withoutLanguage)) }
}

function hasPlace(block: Block): boolean {
  if (block.kind === 'questions') return block.items.length > 0
  return block.kind !== 'chart' && block.kind !== 'image' && block.kind !== 'contents'
}

/** Without references to nothing; signs of private use are those of fonts such as Symbol. */
function withoutUnsaid(value: unknown, isKept: (key: string, part: unknown) => boolean): unknown {
  if (typeof value === 'string') return value.replace(/[\ue000-\uf8ff]/g, 'x')
  if (Array.isArray(value))
    return value.filter((one) => isKept('', one)).map((one) => withoutUnsaid(one, isKept))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => isKept(key, inner))
      .map(([key, inner]) => [key, withoutUnsaid(inner, isKept)]),
  )
}

/** The language of a paragraph is that of its words. */
function withoutLanguage(block: Block): Block {
  if (block.kind === 'paragraph') return ofItsWords(block)
  return block.kind === 'table' ? tableOfWords(block) : block
}

function tableOfWords(table: TableBlock): TableBlock {
  return {
    ...table,
    rows: table.rows.map(({ cells }) => ({
      cells: cells.map((cell) => ({ ...cell, content: cell.content.map(ofItsWords) })),
    })),
  }
}

function ofItsWords(paragraph: Paragraph): Paragraph {
  const hasWords = paragraph.content.some(({ kind }) => kind !== 'lineBreak' && kind !== 'footnote')
  return hasWords ? paragraph : { ...paragraph, language: null }
}

/** A list that goes on with the one right above it is one with it. */
function joinLists(body: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of body) {
    const last = joined.at(-1)
    const isNext = last?.kind === 'list' && block.kind === 'list' && goesOn(last, block)
    if (isNext) joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] }
    else joined.push(block)
  }
  return joined
}

function goesOn(last: ListBlock, next: ListBlock): boolean {
  return (
    last.style === 'numbered' &&
    next.style === 'numbered' &&
    next.start === 'continued' &&
    last.role === next.role
  )
}
