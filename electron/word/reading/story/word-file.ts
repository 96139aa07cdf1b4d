import type { WordLoss } from '@shared/word/word-document'
import type { NumberingLists } from '../numbering/numbering-lists'
import type { StyleSheet } from '../styles/style-sheet'

/** What all texts of a file share, and what is found while they are read. */
export type WordFile = {
  readonly readText: (name: string) => string | undefined
  readonly readBytes: (name: string) => Uint8Array | undefined
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
