import type { WordBlock } from '../../word-document'
import type { ImportContext } from '../import-context'
import { isWholly, plainOf, slicePieces, trimPieces } from '../text/pieces'
import { readRuns } from '../text/read-runs'
import type { Entry, ParagraphEntry, PartKind } from './entry'
import { kindByStyle } from './kind-by-style'

/** What the blocks of a file are, as far as each of them says so itself. */
export function entriesOf(blocks: readonly WordBlock[], context: ImportContext): readonly Entry[] {
  return blocks.map((block): Entry => {
    if (block.kind !== 'paragraph') return block
    const read = readRuns(block, context)
    // Nothing is taken from a text that we wrote, whatever white space it has.
    const pieces = block.ids.length > 0 ? read.pieces : trimPieces(read.pieces)
    const entry = { ...read, pieces, kind: 'paragraph', words: plainOf(pieces).trim() } as const
    return { ...entry, as: kindOf(entry, context) }
  })
}

function kindOf(entry: Omit<ParagraphEntry, 'as'>, context: ImportContext): PartKind {
  const { words, paragraph, drawings, pieces } = entry
  const byStyle = kindByStyle(paragraph, context)
  if (byStyle.kind === 'nothing' || isRule(words)) return { kind: 'nothing' }
  if (words !== '' || pieces.length > 0) return byStyle
  if (drawings.length > 0) return { kind: 'text' }
  // An empty line is one of ours or makes room only.
  return paragraph.ids.length > 0 ? byStyle : { kind: 'nothing' }
}

function isRule(words: string): boolean {
  return /^(?:[_–—=*-]\s?){3,}$/.test(words)
}

/** The entry as something else, without so many characters at its start. */
export function asKind(entry: ParagraphEntry, as: PartKind, length = 0): ParagraphEntry {
  if (length === 0) return { ...entry, as }
  const pieces = slicePieces(trimPieces(entry.pieces), length)
  return { ...entry, as, pieces, words: plainOf(pieces).trim() }
}

/** Says whether all words of a paragraph are bold, by themselves or by its style. */
export function isBold({
  paragraph,
  pieces,
}: Pick<ParagraphEntry, 'paragraph' | 'pieces'>): boolean {
  return paragraph.styleMarks.includes('bold') || isWholly(pieces, 'bold')
}

/** The same of italics. */
export function isItalic({ paragraph, pieces }: ParagraphEntry): boolean {
  return paragraph.styleMarks.includes('italic') || isWholly(pieces, 'italic')
}

/** Says whether nothing but its style may say what it is: we wrote it. */
export function isSettled({ paragraph }: ParagraphEntry, { isOwn }: ImportContext): boolean {
  return isOwn && / council$|^question|^table |^chart/.test(paragraph.style)
}
