import type { StatisticEvidence } from '@shared/contract/library/consistency'
import { type FigureOffer, notLinked } from '@shared/contract/library/figure-offers'
import { offerFigures, valuesToLookUp } from '@shared/figure/offers/offer-figures'
import type { Language } from '@shared/language/language'
import { languageOf } from '@shared/language/language-of'
import type { Block } from '@shared/note/block'
import type { ReadDb } from '../../store/database'
import { listKeptFigures } from '../../store/figures/kept-figures'
import { findByValue } from '../../store/figures/observations-by-value'
import { readNote } from '../read-note'

export type OfferContext = {
  readonly db: ReadDb
  /** Lets everything that waits have its turn. */
  readonly pause: () => Promise<void>
}

/** So many numbers are looked up and weighed at once: some milliseconds in a library of a million. */
const numbersAtOnce = 4

/**
 * The numbers of a note as it is saved that the library has too, with what they may be linked to, in
 * the order of its text; those that are to stay numbers are left out. A long note is looked through
 * in pieces.
 *
 * @throws FicheError `note-not-found`
 */
export async function listFigureOffers(
  { db, pause }: OfferContext,
  noteId: string,
): Promise<readonly FigureOffer[]> {
  const { header, body } = readNote(db, noteId)
  const language = languageOf(header.language)
  const known: Known = new Map()
  const offers: FigureOffer[] = []
  for (const piece of piecesOf(body, language)) {
    await pause()
    lookUp(db, piece.values, known)
    for (const offer of offersOf(piece, known, language)) offers.push(offer)
  }
  const refused = new Set(
    listKeptFigures(db, noteId)
      .filter(({ against }) => against === notLinked)
      .map(({ figureId }) => figureId),
  )
  return offers.filter(({ key }) => !refused.has(key))
}

type Piece = { readonly blocks: readonly Block[]; readonly values: readonly number[] }
/** What the library has of each value that was looked up, by the value without its sign. */
type Known = Map<number, readonly StatisticEvidence[]>

/** Blocks without numbers are in none; a table is never cut. */
function* piecesOf(body: readonly Block[], language: Language): Generator<Piece> {
  let blocks: Block[] = []
  let values: number[] = []
  for (const block of body) {
    const own = valuesToLookUp([block], language)
    if (own.length === 0) continue
    blocks.push(block)
    values.push(...own)
    if (values.length < numbersAtOnce) continue
    yield { blocks, values }
    blocks = []
    values = []
  }
  if (blocks.length > 0) yield { blocks, values }
}

function lookUp(db: ReadDb, values: readonly number[], known: Known): void {
  const missing = [...new Set(values)].filter((value) => !known.has(value))
  if (missing.length === 0) return
  const found = findByValue(db, missing)
  for (const value of missing)
    known.set(
      value,
      found.filter(({ item }) => Math.abs(item.value) === value),
    )
}

function offersOf(
  { blocks, values }: Piece,
  known: Known,
  language: Language,
): readonly FigureOffer[] {
  const evidenceById = new Map(
    [...new Set(values)]
      .flatMap((value) => known.get(value) ?? [])
      .map((one) => [one.item.id, one] as const),
  )
  const observations = [...evidenceById.values()].map(({ item }) => item)
  return offerFigures(blocks, observations, language).map(({ candidates, ...offer }) => ({
    ...offer,
    values: candidates.flatMap(({ observationId, ...value }) => {
      const evidence = evidenceById.get(observationId)
      return evidence === undefined ? [] : [{ evidence, ...value }]
    }),
  }))
}
