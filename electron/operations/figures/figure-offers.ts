import { type FigureOffer, notLinked } from '@shared/contract/library/figure-offers'
import { offerFigures, valuesToLookUp } from '@shared/figure/offers/offer-figures'
import { languageOf } from '@shared/language/language-of'
import type { ReadDb } from '../../store/database'
import { listKeptFigures } from '../../store/figures/kept-figures'
import { findByValue } from '../../store/figures/observations-by-value'
import { readNote } from '../read-note'

/**
 * The numbers of a note as it is saved that the library has too, with what they may be linked to, in
 * the order of its text; those that are to stay numbers are left out.
 *
 * @throws FicheError `note-not-found`
 */
export function listFigureOffers(db: ReadDb, noteId: string): readonly FigureOffer[] {
  const { header, body } = readNote(db, noteId)
  const language = languageOf(header.language)
  const found = findByValue(db, valuesToLookUp(body, language))
  const evidenceById = new Map(found.map((one) => [one.item.id, one]))
  const refused = new Set(
    listKeptFigures(db, noteId)
      .filter(({ against }) => against === notLinked)
      .map(({ figureId }) => figureId),
  )
  const observations = found.map(({ item }) => item)
  return offerFigures(body, observations, language)
    .filter(({ key }) => !refused.has(key))
    .map(({ candidates, ...offer }) => ({
      ...offer,
      values: candidates.flatMap(({ observationId, ...value }) => {
        const evidence = evidenceById.get(observationId)
        return evidence === undefined ? [] : [{ evidence, ...value }]
      }),
    }))
}
