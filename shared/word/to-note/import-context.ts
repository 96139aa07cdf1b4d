import type { Language } from '../../language/language'
import { findLanguage, languageOf } from '../../language/language-of'
import { idSchema } from '../../note/inline'
import type { WordBlock, WordDocument } from '../word-document'
import type { ImportOptions, NotKept } from './imported-note'

/** Words of the note that a comment of the file is about. */
export type PlacedRange = {
  readonly commentId: string
  readonly in: string
  readonly start: number
  readonly end: number
  readonly words: string
}

/** A picture as the store keeps it. */
export type KeptPicture = {
  readonly sha256: string
  readonly widthPx: number
  readonly heightPx: number
}

/** Characters of notes that are called more than once: a large one called often has no end. */
const mostRepeated = 1_000_000

/** What is gathered while the blocks of a file are read in their order. */
export type ImportContext = {
  readonly document: WordDocument
  /** Two small letters. */
  readonly languageCode: string
  /** Undefined where we have no data for it. */
  readonly language: Language | undefined
  /** Of the words that output adds: English where we have no data. */
  readonly printedLanguage: Language
  /** Written by Fiche: its styles say what is what. */
  readonly isOwn: boolean
  readonly newId: () => string
  readonly sumOf: ImportOptions['sumOf']
  /** The first of the ids that is no other part's yet, else a new one. */
  readonly takeId: (ids: readonly string[]) => string
  readonly notKept: NotKept[]
  readonly ranges: PlacedRange[]
  /** By their sums. */
  readonly images: Map<string, Uint8Array>
  /** What was read of the pictures of the file, by their names: one may stand in it many times. */
  readonly pictures: Map<string, KeptPicture | null>
  /** Notes that were met, with how much their words may still come again. */
  readonly notes: { readonly met: Set<string>; repeatable: number }
}

/**
 * @param document on one side of its changes
 * @param languageCode of the note, two small letters
 */
export function createImportContext(
  document: WordDocument,
  languageCode: string,
  { newId, sumOf }: Pick<ImportOptions, 'newId' | 'sumOf'>,
): ImportContext {
  const taken = new Set<string>()
  const takeId = (ids: readonly string[]): string => {
    const id = ids.find((one) => !taken.has(one) && idSchema.safeParse(one).success) ?? newId()
    taken.add(id)
    return id
  }
  return {
    document,
    languageCode,
    language: findLanguage(languageCode),
    printedLanguage: languageOf(languageCode),
    isOwn: document.blocks.some(isOwnBlock),
    newId,
    sumOf,
    takeId,
    notKept: [],
    ranges: [],
    images: new Map(),
    pictures: new Map(),
    notes: { met: new Set(), repeatable: mostRepeated },
  }
}

const ownStyles: ReadonlySet<string> = new Set([
  'normal council',
  'list council',
  'quotation council',
  'questions intro',
  'annex council',
  'ent instit',
  'plain type',
])

function isOwnBlock(block: WordBlock): boolean {
  switch (block.kind) {
    case 'paragraph':
      return ownStyles.has(block.style)
    case 'table':
      return block.rows.some(({ cells }) => cells.some((cell) => cell.blocks.some(isOwnBlock)))
    case 'section':
      return false
  }
}

/** Some words by which a place is found again. */
export function excerptOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s\S*$/, '')} …`
}
