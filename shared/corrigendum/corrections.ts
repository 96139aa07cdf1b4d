import type { BlockChange } from '../diff/blocks/block-change'
import { diffNotes, type HeaderChange } from '../diff/note-diff'
import type { WordRun } from '../diff/text/words'
import { wordsOfBlockChange } from '../diff/words-of-block'
import { annexNumberOf } from '../note/annexes/body-parts'
import type { Block } from '../note/block'
import { lateFields } from '../note/header-form/header-fields'
import type { Note } from '../note/note'

/** A block by where a reader finds it in the document that is corrected. */
type Place = {
  readonly kind: Block['kind']
  /** The number of its annex, empty for the only one; null in the main text. */
  readonly annex: string | null
  /** As printed: `2`, `2.1`; null before the first heading. */
  readonly section: string | null
  /** Of its kind in the section, from 1; of a heading and the title of an annex 0. */
  readonly ordinal: number
}

/** What is to be read for what; one of both is empty where text is added or taken out. */
export type Correction = {
  readonly at: Place | { readonly kind: 'header'; readonly field: HeaderChange['field'] }
  readonly before: string
  readonly after: string
}

/**
 * The corrections that lead from a document to a later state of it, in reading order: the first
 * page, then the text. What is given late to a header is no correction, nor is a move.
 */
export function correctionsOf(before: Note, after: Note): readonly Correction[] {
  const { header, blocks } = diffNotes(before, after)
  const places = placesOf(before.body)
  return [
    ...header.filter(({ field }) => isCorrected(field)).map(headerCorrection),
    ...blocks.flatMap((change) => {
      const words =
        change.kind === 'moved' && change.inside === null ? [] : sentencesOf(change, after)
      const texts = { before: textWithout('added', words), after: textWithout('removed', words) }
      const at = placeOf(change, before.body, after.body, places)
      return texts.before === texts.after ? [] : [{ at, ...texts }]
    }),
  ]
}

function isCorrected(field: keyof Note['header']): boolean {
  return field !== 'language' && !lateFields.some((late) => late === field)
}

function headerCorrection({ field, before, after }: HeaderChange): Correction {
  const told = (value: HeaderChange['before']) =>
    value === null || typeof value === 'string' ? (value ?? '') : value.join(', ')
  return { at: { kind: 'header', field }, before: told(before), after: told(after) }
}

/** The sentences in which something changed; of lists and tables the lines. */
function sentencesOf(change: BlockChange, after: Note): readonly WordRun[] {
  const words = wordsOfBlockChange(change, after.body)
  const first = words.findIndex(({ op }) => op !== 'equal')
  const last = words.findLastIndex(({ op }) => op !== 'equal')
  if (first < 0) return []
  return words.slice(Math.max(0, first - 1), last + 2).map((run, index, all) => {
    if (run.op !== 'equal') return run
    if (index === 0) return { op: run.op, text: fromLastSentence(run.text) }
    return index === all.length - 1 ? { op: run.op, text: toFirstEnd(run.text) } : run
  })
}

const sentenceEnd = /[.!?…]['’"”»)]*\s+(?=[\p{Lu}\p{N}(])|\n/gu

function fromLastSentence(text: string): string {
  const end = Array.from(text.matchAll(sentenceEnd)).at(-1)
  return end === undefined ? text : text.slice(end.index + end[0].length)
}

function toFirstEnd(text: string): string {
  const end = Array.from(text.matchAll(sentenceEnd)).at(0)
  return end === undefined ? text : text.slice(0, end.index + end[0].length)
}

function textWithout(op: WordRun['op'], words: readonly WordRun[]): string {
  return words
    .filter((run) => run.op !== op)
    .map(({ text }) => text)
    .join('')
    .trim()
}

/** A block that is new stands after the nearest one before it that both have. */
function placeOf(
  change: BlockChange,
  before: readonly Block[],
  after: readonly Block[],
  places: readonly Place[],
): Place {
  const start: Place = { kind: 'heading', annex: null, section: null, ordinal: 0 }
  if (change.kind === 'removed') return places[change.index] ?? start
  if (change.kind === 'moved') return places[change.from] ?? start
  const known = (id: string) => before.findIndex((block) => block.id === id)
  const upTo = after.slice(0, change.index + (change.kind === 'changed' ? 1 : 0))
  const neighbour = upTo.findLast(({ id }) => known(id) >= 0)
  return (neighbour && places[known(neighbour.id)]) ?? start
}

function placesOf(body: readonly Block[]): readonly Place[] {
  const levels = [0, 0, 0]
  let counts = new Map<Block['kind'], number>()
  const annexCount = body.filter(({ kind }) => kind === 'annex').length
  let annexes = 0
  return body.map((block) => {
    if (block.kind === 'annex') {
      counts = new Map()
      levels.fill(0)
      annexes += 1
    }
    if (block.kind === 'heading') {
      counts = new Map()
      levels[block.level - 1] = (levels[block.level - 1] ?? 0) + 1
      levels.fill(0, block.level)
    }
    const depth = levels.findLastIndex((count) => count > 0) + 1
    const section = depth === 0 ? null : levels.slice(0, depth).join('.')
    const annex = annexes === 0 ? null : annexNumberOf(annexes, annexCount)
    if (block.kind === 'heading' || block.kind === 'annex')
      return { kind: block.kind, annex, section, ordinal: 0 }
    const ordinal = (counts.get(block.kind) ?? 0) + 1
    counts.set(block.kind, ordinal)
    return { kind: block.kind, annex, section, ordinal }
  })
}
