import type { WordChange } from '../../../word/word-document'
import type { Alignment } from '../align/align-elements'
import { clustersOf } from '../align/clusters'
import { compareLines, type GoneLine, type ReadParagraph } from '../cluster/compare-lines'
import type { CompareContext, SentLine } from '../context'
import {
  type Element,
  type Line,
  saysSomething,
  type TableElement,
  textAfter,
} from '../reading/elements'

/** A table that was sent; its lines know their texts. */
export type SentTable = Omit<TableElement, 'rows'> & {
  readonly rows: readonly (readonly (readonly SentLine[])[])[]
  /** Of the block; null for a table that the exporter makes, as the first page. */
  readonly blockId: string | null
}
export type SentElement = SentLine | SentTable

/** A story of the copy with all changes taken, as it follows each other. */
export type StoryPart =
  | (ReadParagraph & { readonly kind: 'paragraph'; readonly isMoved: boolean })
  | {
      readonly kind: 'table'
      /** Null for a new one. */
      readonly sent: SentTable | null
      readonly copy: TableElement
      readonly isMoved: boolean
    }

export type Story = {
  readonly parts: readonly StoryPart[]
  readonly goneLines: readonly GoneLine[]
  readonly goneTables: readonly { readonly table: SentTable; readonly by: WordChange | null }[]
  readonly alignment: Alignment
}

/** Finds what was sent again in a story of the copy. What changed within lines is among those found. */
export function readStory(
  sent: readonly SentElement[],
  copy: readonly Element[],
  context: CompareContext,
): Story {
  const told = { sent: sent.filter(isTold), copy: thereOf(copy) }
  const { clusters, alignment } = clustersOf(told.sent, told.copy)
  const goneLines: GoneLine[] = []
  const goneTables: { table: SentTable; by: WordChange | null }[] = []
  const parts = clusters.flatMap((cluster): readonly StoryPart[] => {
    const before = cluster.sent.flatMap((place) => told.sent[place] ?? [])
    const after = cluster.copy.flatMap((place) => told.copy[place] ?? [])
    const moved = new Set(cluster.moved.map((place) => told.sent[place]))
    const [table] = after
    if (table?.kind === 'table') {
      const was = before.find((element) => element.kind === 'table')
      return [{ kind: 'table', sent: was ?? null, copy: table, isMoved: moved.size > 0 }]
    }
    const lines = before.filter((element) => element.kind === 'line')
    for (const element of before)
      if (element.kind === 'table') goneTables.push({ table: element, by: null })
    context.found.lines = Math.max(context.found.lines, ...cluster.sent)
    const read = compareLines(
      lines,
      after.filter((element): element is Line => element.kind === 'line'),
      context,
    )
    goneLines.push(...read.gone)
    return read.paragraphs.map((one) => ({
      kind: 'paragraph',
      ...one,
      isMoved: one.line !== null && moved.has(one.line),
    }))
  })
  return { parts, goneLines, goneTables, alignment }
}

/** Empty lines that the exporter makes, as behind a table, say nothing. */
function isTold(element: SentElement): boolean {
  return element.kind === 'table' || element.owned !== null || element.key !== ''
}

/** An empty line is there where the end of the one before it is struck: it gives that one its end. */
function thereOf(copy: readonly Element[]): readonly Element[] {
  const there: Element[] = []
  for (const element of copy) {
    const last = there.at(-1)
    const isOpen = last?.kind === 'line' && last.pieces.at(-1)?.change?.kind === 'deleted'
    if (isOpen || isThere(element)) there.push(element)
  }
  return there
}

function isThere(element: Element): boolean {
  return (
    element.kind === 'table' ||
    element.ids.length > 0 ||
    element.key !== '' ||
    saysSomething(textAfter(element.pieces))
  )
}
