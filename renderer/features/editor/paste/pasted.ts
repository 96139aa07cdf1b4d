import type { Block, TableBlock } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'
import type { PulledPicture } from '../images/pulled-pictures'

/** What a clipboard can hold and a note does not, in the order in which it is told. */
export const lossKinds = [
  'picture',
  'textBox',
  'embedded',
  'deletion',
  'comment',
  'hiddenText',
  'field',
  'linkAddress',
  'nestedTable',
  'headingFootnote',
] as const
export type LossKind = (typeof lossKinds)[number]

/** How much was not kept, or kept as plain text only. */
export type Loss = { readonly kind: LossKind; readonly count: number }

/** What a clipboard's HTML is in a note. */
export type Pasted = {
  readonly blocks: readonly Block[]
  readonly pictures: readonly PulledPicture[]
  readonly losses: readonly Loss[]
}

/** One paragraph of a list: `level` counts from 1, lines of one `list` are numbered together. */
export type ItemLine = {
  readonly kind: 'item'
  readonly level: number
  readonly style: 'bulleted' | 'numbered'
  readonly list: string
  readonly content: readonly Inline[]
}

/** A paragraph or table as it stands in the HTML, before lists are nested. */
export type Line =
  | ItemLine
  | { readonly kind: 'paragraph' | 'quotation'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly content: readonly Inline[]
    }
  | { readonly kind: 'table'; readonly table: TableBlock }

/** What reading a clipboard knows and counts on its way. */
export type Reading = {
  readonly newId: () => string
  /** Declarations of the classes in the style sheets that came along. */
  readonly classStyles: ReadonlyMap<string, string>
  /** By the name that a reference in the text points to. */
  readonly notes: ReadonlyMap<string, Element>
  /** Texts of notes and the links back to the text: read where a reference stands. */
  readonly noteElements: ReadonlySet<Element>
  /** Ids of the shapes that hold text. */
  readonly textBoxes: ReadonlySet<string>
  readonly lose: (kind: LossKind, count?: number) => void
}

/** Handed to what reads the inside of a table, which may hold everything again. */
export type ReadLines = (container: Element, reading: Reading) => readonly Line[]
