import type { WordDocument, WordLoss } from '@shared/word/word-document'
import type { NumberingLists } from '../numbering/numbering-lists'
import type { StyleSheet } from '../styles/style-sheet'

/** What all texts of a file share, and what is found while they are read. */
export type WordFile = {
  readonly readText: (name: string) => string | undefined
  readonly readBytes: (name: string) => Uint8Array | undefined
  /** Any part, as it is. */
  readonly readPart: (name: string) => Uint8Array | undefined
  /** A Word file in this one; null for one that cannot be read, or that itself stands in another. */
  readonly readDocument: (bytes: Uint8Array) => WordDocument | null
  /** Files that stand in the text, and what of them stands elsewhere than in blocks. */
  readonly readChunks: Set<string>
  readonly chunks: Pick<WordDocument, 'notes' | 'comments'>[]
  readonly styles: StyleSheet
  readonly lists: NumberingLists
  /** Comments that the file has; ranges of others are none. */
  readonly commentIds: ReadonlySet<string>
  /** Language of text whose style names none. */
  readonly language: string | null
  readonly images: Map<string, Uint8Array>
  readonly losses: WordLoss[]
  /** Notes called in the text, with the mark that is printed in place of a number. */
  readonly calledNotes: Map<string, string | null>
}
