import type { Role } from '../../../note/roles/role'
import type { WordSection, WordTable } from '../../word-document'
import type { ReadParagraph } from '../text/read-runs'

/** What a paragraph is in a note. */
export type PartKind =
  | { readonly kind: 'text' }
  /** Says nothing: an empty line, a rule. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'heading'
      readonly level: number
      readonly origin: 'style' | 'typed' | 'bold'
    }
  | {
      readonly kind: 'listItem'
      readonly style: 'bulleted' | 'numbered'
      /** From 0. */
      readonly level: number
      readonly listId: string
      readonly count: number
    }
  /** A paragraph with a number of its own, `1.` */
  | { readonly kind: 'numbered' }
  | { readonly kind: 'quotation' }
  | { readonly kind: 'intro' }
  | { readonly kind: 'question'; readonly isPart: boolean }
  | { readonly kind: 'annex' }
  | { readonly kind: 'contents' }
  | { readonly kind: 'caption'; readonly of: 'table' | 'drawing' }
  /** What stands below a chart. */
  | { readonly kind: 'chartNote' }
  | { readonly kind: 'roleLabel' }

export type ParagraphEntry = ReadParagraph & {
  readonly kind: 'paragraph'
  readonly as: PartKind
  /** Its words, without white space at both ends. */
  readonly words: string
  /** Of a heading, that was typed before its words: `2.1`, its last number, how many it has. */
  readonly typedNumber?: string
  readonly typedCount?: number
  readonly typedDepth?: number
}

/** An entry may stand in a box of some role. */
export type Entry = (ParagraphEntry | WordTable | WordSection) & { readonly role?: Role }

/** Says whether a line has the length of a heading and does not end as a sentence does. */
export function isShortLine(words: string): boolean {
  return words !== '' && words.length <= 140 && !words.includes('\n') && !/[.;,:]$/.test(words)
}

/** The next entry that says something. */
export function nextEntry(entries: readonly Entry[], at: number): Entry | undefined {
  for (let next = at + 1; next < entries.length; next += 1) {
    const entry = entries[next]
    if (entry !== undefined && !isNothing(entry)) return entry
  }
  return undefined
}

/** The last entry before it that says something. */
export function previousEntry(entries: readonly Entry[], at: number): Entry | undefined {
  for (let before = at - 1; before >= 0; before -= 1) {
    const entry = entries[before]
    if (entry !== undefined && !isNothing(entry)) return entry
  }
  return undefined
}

function isNothing(entry: Entry): boolean {
  return entry.kind === 'section' || (entry.kind === 'paragraph' && entry.as.kind === 'nothing')
}
