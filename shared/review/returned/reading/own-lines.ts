import type { NoteText } from '../../texts/texts-of-body'
import type { SentElement, SentTable } from '../blocks/story'
import type { SentLine } from '../context'
import { type Element, type Line, linesOf } from './elements'
import { plainLine } from './signs'
import { unitMapOf } from './unit-map'

/**
 * The lines of the file that was sent with the texts of the note that they print: by their ids, or,
 * for what has none, by their words between those.
 */
export function ownLines(
  elements: readonly Element[],
  texts: readonly NoteText[],
): readonly SentElement[] {
  const printed = texts.filter(({ role }) => role !== 'footnote')
  const byId = new Map(printed.map((text) => [text.id.toLowerCase(), text] as const).toReversed())
  const tableIds = new Set(texts.flatMap(({ role, blockId }) => (role === 'cell' ? [blockId] : [])))
  const taken = new Set<NoteText>()
  const owners = new Map<Line, NoteText>()
  const lines = linesOf(elements)
  for (const line of lines) {
    const text = line.ids
      .map((id) => byId.get(id.toLowerCase()))
      .find(
        (one) =>
          one !== undefined && !taken.has(one) && !(one.role !== 'cell' && tableIds.has(one.id)),
      )
    if (text === undefined) continue
    owners.set(line, text)
    taken.add(text)
  }
  giveRest({ lines, printed }, owners, taken)
  const lineOf = (line: Line): SentLine => {
    const text = owners.get(line)
    return {
      ...line,
      owned: text === undefined ? null : { text, units: unitMapOf(text.inlines, line.before) },
    }
  }
  return elements.map((element) =>
    element.kind === 'line' ? lineOf(element) : tableOf(element, lineOf),
  )
}

function tableOf(
  element: Extract<Element, { kind: 'table' }>,
  lineOf: (line: Line) => SentLine,
): SentTable {
  const rows = element.rows.map((row) => row.map((cell) => cell.map(lineOf)))
  const owned = rows.flat(2).find((line) => line.owned !== null)?.owned
  return { ...element, rows, blockId: owned?.text.role === 'cell' ? owned.text.blockId : null }
}

/** Texts without a bookmark stand between their neighbours, on a line that ends with their words. */
function giveRest(
  { lines, printed }: { readonly lines: readonly Line[]; readonly printed: readonly NoteText[] },
  owners: Map<Line, NoteText>,
  taken: ReadonlySet<NoteText>,
): void {
  if (taken.size === printed.length) return
  const places = new Map(
    lines.flatMap((line, place) => {
      const text = owners.get(line)
      return text === undefined ? [] : [[text, place] as const]
    }),
  )
  /** For each text, the place of the next one that is known. */
  const ends: number[] = []
  printed.reduceRight((end, text, index) => {
    ends[index] = end
    return places.get(text) ?? end
  }, lines.length)
  let from = 0
  for (const [index, text] of printed.entries()) {
    from = Math.max(from, (places.get(text) ?? -1) + 1)
    const words = plainLine(wordsShown(text))
    if (taken.has(text) || words === '') continue
    const place = lines.findIndex(
      (one, at) =>
        at >= from && at < (ends[index] ?? 0) && !owners.has(one) && one.key.endsWith(words),
    )
    const line = lines[place]
    if (line === undefined) continue
    owners.set(line, text)
    from = place + 1
  }
}

function wordsShown({ inlines }: NoteText): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      if (inline.kind === 'lineBreak') return ' '
      return inline.kind === 'footnote' ? '' : inline.shown
    })
    .join('')
}
