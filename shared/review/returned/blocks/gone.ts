import type { NoteText } from '../../texts/texts-of-body'
import { cautionOf, wordsAround } from '../cluster/caution-of'
import type { GoneLine } from '../cluster/compare-lines'
import { type CompareContext, changeFields, type SentLine } from '../context'
import { signs } from '../reading/signs'
import type { SentElement, SentTable, Story } from './story'

/** Adds what is gone: whole blocks as such, items, questions, and texts that a block cannot lose. */
export function addGone(
  { goneLines, goneTables }: Story,
  sent: readonly SentElement[],
  context: CompareContext,
): void {
  const gone = new Map(goneLines.map((one) => [one.line, one] as const))
  const texts = new Set(goneLines.flatMap(({ line }) => line.owned?.text ?? []))
  const whole = wholeBlocks(texts, context)
  const told = new Set<string>()
  for (const { table, by } of goneTables) addGoneTable(table, by, context)
  const isGoneTable = (id: string) =>
    context.found.changes.some((change) => change.kind === 'removed' && change.in === id)
  let removedAbove: string | null = null
  for (const [index, element] of sent.entries()) {
    if (element.kind === 'table') continue
    const one = gone.get(element)
    const text = element.owned?.text
    if (text !== undefined) removedAbove = null
    if (one === undefined) continue
    if (text === undefined) {
      // What stands below a chart goes with it.
      if (removedAbove === null) addGoneGenerated(one, context)
    } else if (
      whole.has(text.blockId) ||
      (text.role === 'caption' && isPictureGone(sent, index, gone))
    ) {
      if (!told.has(text.blockId)) addRemoved(text.blockId, one, context)
      told.add(text.blockId)
      if (text.role === 'caption') removedAbove = text.blockId
    } else if (text.role !== 'tableCaption' || !isGoneTable(text.blockId))
      addGoneText(one, text, context)
  }
  for (const { table, by } of goneTables) addGoneTable(table, by, context)
}

/** Lists and questions of which nothing is left. */
function wholeBlocks(gone: ReadonlySet<NoteText>, { texts }: CompareContext): ReadonlySet<string> {
  const blocks = new Set([...gone].map(({ blockId }) => blockId))
  for (const text of texts.values()) {
    const isNothing =
      text.role === 'footnote' || (text.role === 'intro' && text.inlines.length === 0)
    if (!isNothing && !gone.has(text)) blocks.delete(text.blockId)
    if (text.role === 'caption' || text.role === 'cell') blocks.delete(text.blockId)
  }
  return blocks
}

function isPictureGone(
  sent: readonly SentElement[],
  index: number,
  gone: ReadonlyMap<SentLine, GoneLine>,
): boolean {
  const [own, next] = [sent[index], sent[index + 1]]
  if (own?.kind === 'line' && own.before.includes(signs.picture)) return true
  return (
    next?.kind === 'line' &&
    next.owned === null &&
    next.before.includes(signs.picture) &&
    gone.has(next)
  )
}

function addGoneText(one: GoneLine, text: NoteText, context: CompareContext): void {
  switch (text.role) {
    case 'intro':
    case 'caption':
    case 'tableCaption':
    case 'footnote':
      addEmptied(one, text, context)
      break
    default:
      addRemoved(text.id, one, context)
  }
}

/** A paragraph of a cell that is gone; the last one of a cell is emptied. */
export function addGoneLine(
  one: GoneLine,
  { isEmptied }: { readonly isEmptied: boolean },
  context: CompareContext,
): void {
  const text = one.line.owned?.text
  if (text === undefined) addGoneGenerated(one, context)
  else if (isEmptied) addEmptied(one, text, context)
  else addRemoved(text.id, one, context)
}

/** All words of a text that stays. */
function addEmptied({ line, by }: GoneLine, text: NoteText, context: CompareContext): void {
  const end = line.owned?.units.unitCount ?? 0
  if (end === 0) return
  const words = { removed: text.inlines, after: [], printed: line.before, inserted: '' }
  context.found.changes.push({
    ...changeFields(context, by),
    kind: 'text',
    in: text.id,
    start: 0,
    end,
    before: wordsAround(line.before),
    after: [],
    caution: cautionOf(text, words, context),
  })
}

function addRemoved(id: string, { line, by }: GoneLine, context: CompareContext): void {
  // That an empty line is gone tells nothing.
  if (line.key !== '' || by !== null) pushRemoved(id, { line, by }, context)
}

function pushRemoved(id: string, { line, by }: GoneLine, context: CompareContext): void {
  const text = line.owned?.text
  if (text === undefined) return
  const own = id === text.blockId ? context.textsOfBlock(id) : [text]
  const inlines = own.flatMap((part) => part.inlines)
  const before = id === text.id ? wordsAround(line.before) : context.wordsOf(own)
  const words = { removed: inlines, after: [], printed: line.before, inserted: '' }
  context.found.changes.push({
    ...changeFields(context, by),
    kind: 'removed',
    in: id,
    before,
    caution: cautionOf(text, words, context),
  })
}

/** A table with all its rows. */
export function addGoneTable(table: SentTable, by: GoneLine['by'], context: CompareContext): void {
  const lines = table.rows.flat(2)
  const [line] = lines.filter(({ owned }) => owned !== null)
  if (table.blockId === null || line === undefined) {
    context.found.generated.push({ index: 0, before: table.key, after: '', by: null })
    return
  }
  pushRemoved(table.blockId, { line, by }, context)
}

function addGoneGenerated({ line, by }: GoneLine, { found }: CompareContext): void {
  const before = wordsAround(line.before)
  if (before.trim() !== '') found.generated.push({ index: found.lines, before, after: '', by })
}
