import type { ImportContext } from '../import-context'
import { asKind, isBold, isSettled } from './entries-of'
import { type Entry, isShortLine, nextEntry, type ParagraphEntry, previousEntry } from './entry'
import { type TypedLabel, typedLabelsOf } from './typed-label'

/** Finds the headings whose numbers were typed, counted by a list of their own, or that are bold. */
export function markHeadings(entries: readonly Entry[], context: ImportContext): readonly Entry[] {
  const numbered = withTypedHeadings(withListHeadings(entries, context), context)
  return withBoldHeadings(withTypedLevels(numbered), context)
}

/** Single items of a numbered list with text between them: Word and others make headings so. */
function withListHeadings(entries: readonly Entry[], context: ImportContext): readonly Entry[] {
  const isAlone = (entry: Entry | undefined) =>
    entry === undefined || entry.kind !== 'paragraph' || entry.as.kind !== 'listItem'
  const items = entries.flatMap((entry, at) => (isListItem(entry) ? [{ entry, at }] : []))
  const listIds = new Set(items.map(({ entry }) => entry.as.listId))
  const headings = new Set<Entry>()
  for (const listId of listIds) {
    const own = items.filter(({ entry }) => entry.as.listId === listId)
    const are = own.every(
      ({ entry, at }) =>
        !isSettled(entry, context) &&
        entry.as.style === 'numbered' &&
        entry.as.level === 0 &&
        isShortLine(entry.words) &&
        isAlone(nextEntry(entries, at)) &&
        isAlone(previousEntry(entries, at)) &&
        isText(nextEntry(entries, at)),
    )
    if (are) for (const { entry } of own) headings.add(entry)
  }
  const hasRoman = [...headings].some(
    (entry) => entry.kind === 'paragraph' && entry.paragraph.numbering?.format === 'roman',
  )
  return entries.map((entry) =>
    entry.kind === 'paragraph' && headings.has(entry)
      ? asKind(entry, { kind: 'heading', level: listLevelOf(entry, hasRoman), origin: 'typed' })
      : entry,
  )
}

type ListItemEntry = ParagraphEntry & { readonly as: { readonly kind: 'listItem' } }

function isListItem(entry: Entry): entry is ListItemEntry & ParagraphEntry {
  return entry.kind === 'paragraph' && entry.as.kind === 'listItem'
}

function isText(entry: Entry | undefined): boolean {
  return entry?.kind === 'paragraph' && entry.as.kind === 'text'
}

function listLevelOf({ paragraph }: ParagraphEntry, hasRoman: boolean): number {
  const format = paragraph.numbering?.format
  if (format === 'roman' || !hasRoman) return 1
  return format === 'upperLetter' ? 2 : 3
}

function isLongText(entry: Entry | undefined): boolean {
  return entry?.kind === 'paragraph' && entry.as.kind === 'text' && !isShortLine(entry.words)
}

function withTypedHeadings(entries: readonly Entry[], context: ImportContext): readonly Entry[] {
  const hasRoman = entries.some(
    (entry) =>
      entry.kind === 'paragraph' &&
      isShortLine(entry.words) &&
      typedLabelsOf(entry.words).some(({ kind, count }) => kind === 'capitalRoman' && count === 1),
  )
  const counts = new Map<string, number>()
  return entries.map((entry, at): Entry => {
    if (entry.kind !== 'paragraph') return entry
    if (entry.as.kind === 'heading') {
      const { numbering } = entry.paragraph
      if (numbering?.format === 'roman') counts.set('capitalRoman', numbering.count)
      const own = styledLabelOf(entry, counts)
      if (own !== undefined) counts.set(own.kind, own.count)
      return withoutNumber(entry, entry.as.level, own)
    }
    if (entry.as.kind !== 'text' || isSettled(entry, context)) return entry
    const label = headingLabelOf(entry.words, counts)
    if (label === undefined || !isShortLine(entry.words.slice(label.length))) return entry
    const isLetter = label.kind === 'letter' || label.kind === 'roman'
    const isDeep = label.depth > 1
    const isAlone = !isTypedItem(previousEntry(entries, at), counts)
    const isSure =
      isBold(entry) || isDeep || (!isLetter && isAlone && isLongText(nextEntry(entries, at)))
    if (!isSure || (isLetter && !isBold(entry))) return entry
    counts.set(label.kind, label.count)
    return withoutNumber(entry, levelOf(label, hasRoman), label)
  })
}

/** The line above is an item of a typed list: this one is the last of it. */
function isTypedItem(entry: Entry | undefined, counts: ReadonlyMap<string, number>): boolean {
  if (entry?.kind !== 'paragraph' || entry.as.kind !== 'text' || isBold(entry)) return false
  const labels = typedLabelsOf(entry.words)
  return labels.some(({ kind, count }) => counts.get(kind) !== count)
}

/** The reading that goes on with the headings before: `I.` after `H.` is a letter. */
function headingLabelOf(
  words: string,
  counts: ReadonlyMap<string, number>,
): TypedLabel | undefined {
  const labels = typedLabelsOf(words).filter(({ kind }) => kind !== 'dash' && kind !== 'bullet')
  const next = labels.toReversed().find(({ kind, count }) => count === (counts.get(kind) ?? 0) + 1)
  return next ?? labels[0]
}

/** Of a heading by its style; what Word counts itself has no other number. */
function styledLabelOf(
  { words, paragraph }: ParagraphEntry,
  counts: ReadonlyMap<string, number>,
): TypedLabel | undefined {
  if (paragraph.numbering !== null && paragraph.numbering.format !== 'none') return undefined
  const label = headingLabelOf(words, counts)
  const isLetter = label?.kind === 'letter' || label?.kind === 'roman'
  return isLetter ? undefined : label
}

function levelOf({ kind, depth }: TypedLabel, hasRoman: boolean): number {
  if (kind === 'capitalRoman') return 1
  if (kind === 'decimal') return hasRoman && depth === 1 ? 2 : depth
  return hasRoman ? 2 : 1
}

/** Output numbers headings itself: what was typed goes, and is told where another one is printed. */
function withoutNumber(
  entry: ParagraphEntry,
  level: number,
  label: TypedLabel | undefined,
): ParagraphEntry {
  const origin = entry.as.kind === 'heading' ? entry.as.origin : 'typed'
  const as = { kind: 'heading', level, origin } as const
  if (label === undefined) return asKind(entry, as)
  const typedNumber = entry.words.slice(0, label.length).trim()
  const { count, depth } = label
  const own = label.kind === 'decimal' ? { typedCount: count, typedDepth: depth } : {}
  return { ...asKind(entry, as, label.length), typedNumber, ...own }
}

/**
 * Headings counted `1)`, `2)`, `3)` through the whole text are of one level, whatever their styles
 * say: some programs take the level from the place in their own outline.
 */
function withTypedLevels(entries: readonly Entry[]): readonly Entry[] {
  const headings = entries.filter(
    (entry) => entry.kind === 'paragraph' && entry.as.kind === 'heading',
  )
  const counts = headings.map((entry) =>
    entry.kind !== 'paragraph'
      ? null
      : (entry.typedCount ?? entry.paragraph.numbering?.count ?? null),
  )
  const isOneRow =
    counts.length > 1 &&
    counts.every((count, at) => count === at + 1) &&
    headings.some((entry) => entry.kind === 'paragraph' && entry.typedDepth === 1)
  if (!isOneRow) return entries
  return entries.map((entry) =>
    entry.kind === 'paragraph' && entry.as.kind === 'heading'
      ? { ...entry, as: { ...entry.as, level: 1 } }
      : entry,
  )
}

/** A short line in bold with text below it; one level below the numbered headings, if there are any. */
function withBoldHeadings(entries: readonly Entry[], context: ImportContext): readonly Entry[] {
  let above = 0
  return entries.map((entry, at): Entry => {
    if (entry.kind !== 'paragraph') return entry
    if (entry.as.kind === 'heading') above = entry.as.level
    const isHeading =
      entry.as.kind === 'text' &&
      !isSettled(entry, context) &&
      isShortLine(entry.words) &&
      /\p{L}/u.test(entry.words) &&
      entry.drawings.length === 0 &&
      isBold(entry) &&
      !isTitle(entry) &&
      isBodyText(nextEntry(entries, at))
    if (!isHeading) return entry
    return asKind(entry, { kind: 'heading', level: above + 1, origin: 'bold' })
  })
}

function isTitle({ paragraph }: ParagraphEntry): boolean {
  return [paragraph.style, ...paragraph.baseStyles].some((name) => /^(?:sub)?title$/.test(name))
}

/** Text or a list; a line before a table is what stands above it. */
function isBodyText(entry: Entry | undefined): boolean {
  if (entry?.kind !== 'paragraph') return false
  const { kind } = entry.as
  return kind === 'listItem' || (kind === 'text' && !isBold(entry)) || kind === 'heading'
}
