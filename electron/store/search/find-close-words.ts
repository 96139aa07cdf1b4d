import { editDistance } from '@shared/base/edit-distance'
import type { ReadDb } from '../database'
import { foldText } from './fold-text'
import type { SearchTerm } from './parse-query'

/** More would find what nobody meant. */
const mostWords = 5

/**
 * The words of the index that a mistyped one may stand for, by the text that was typed; words that
 * the index knows, and those too short to be guessed, are left out.
 */
export function findCloseWords(
  db: ReadDb,
  terms: readonly SearchTerm[],
): ReadonlyMap<string, readonly string[]> {
  const unknown = terms.filter(
    (term) => !term.isPhrase && /^[\p{L}\p{N}]+$/u.test(term.text) && !isKnown(db, term),
  )
  return new Map(
    unknown.flatMap(({ text }) => {
      const words = closeWordsOf(db, foldText(text))
      return words.length === 0 ? [] : [[text, words] as const]
    }),
  )
}

function isKnown(db: ReadDb, { text, isOpen }: SearchTerm): boolean {
  const word = foldText(text)
  const end = isOpen ? `${word}\u{10ffff}` : word
  return (
    db
      .prepare<[string, string], unknown>(
        'select 1 from searchWords where term >= ? and term <= ? limit 1',
      )
      .get(word, end) !== undefined
  )
}

/** Mistakes in the first letter are rare, so the index is read whole only if it must be. */
function closeWordsOf(db: ReadDb, word: string): readonly string[] {
  const most = word.length < 4 ? 0 : word.length < 6 ? 1 : 2
  if (most === 0) return []
  const first = word.charAt(0)
  const near = nearest(word, most, wordsBetween(db, first, `${first}\u{10ffff}`))
  return near.length > 0 ? near : nearest(word, most, wordsBetween(db, '', '\u{10ffff}'))
}

type WordRow = { readonly term: string; readonly documents: number }

function wordsBetween(db: ReadDb, from: string, to: string): readonly WordRow[] {
  return db
    .prepare<[string, string], WordRow>(
      'select term, doc as documents from searchWords where term >= ? and term <= ?',
    )
    .all(from, to)
}

function nearest(word: string, most: number, rows: readonly WordRow[]): readonly string[] {
  const near = rows
    .filter(({ term }) => Math.abs(term.length - word.length) <= most)
    .map((row) => ({ ...row, distance: editDistance(word, row.term, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance || other.documents - one.documents)
  const [best] = near
  return near
    .filter(({ distance }) => distance === best?.distance)
    .slice(0, mostWords)
    .map(({ term }) => term)
}
