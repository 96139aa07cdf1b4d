import { observationIdsOf } from '@shared/figure/observation-ids-of'
import type { Source } from '@shared/library/source'
import type { Block } from '@shared/note/block'
import type { Note } from '@shared/note/note'
import {
  isLowerMarking,
  type MarkedPlace,
  type MarkingProposal,
  proposedMarking,
} from '@shared/note/ready/marking'
import type { ReadDb } from '../../store/database'
import { findMeasures } from '../../store/library/measures'
import { findSources } from '../../store/library/sources'
import { listKnownPlaces } from '../../store/ticks/known-places'
import { findMarkingReason, type MarkingReason } from '../../store/ticks/marking-reasons'

/** The marking that what a note rests on asks for, and why the note has a lower one. */
export type NoteMarking = {
  readonly proposed: MarkingProposal | null
  /** Null where no reason was given for this choice against this proposal. */
  readonly reason: MarkingReason | null
}

/** What is proposed for a note as it is saved, and what its author said to that. */
export function findNoteMarking(db: ReadDb, { id, header, body }: Note): NoteMarking {
  const proposed = proposedMarking([...quotedPlaces(db, body), ...onlyPlaces(db, body)])
  const reason = findMarkingReason(db, id)
  const isOfThis = reason?.marking === header.marking && reason.proposed === proposed?.marking
  return { proposed, reason: isOfThis ? reason : null }
}

/** The documents of its quotations; of a measure's words that which the measure was read in. */
function quotedPlaces(db: ReadDb, body: readonly Block[]): readonly MarkedPlace[] {
  const quotations = body.filter((block) => block.kind === 'quotation')
  const sourceIds = quotations.flatMap(({ sourceId }) => sourceId ?? [])
  const measureIds = quotations.flatMap(({ sourceId, measureId }) =>
    sourceId === null && measureId !== null ? measureId : [],
  )
  const sources = [
    ...findSources(db, sourceIds).values(),
    ...findMeasures(db, measureIds).map(({ source }) => source),
  ]
  return sources.map((source) => placeIn(source, 'quoted'))
}

/** Of each fact that all its documents restrict, the one that restricts it least. */
function onlyPlaces(db: ReadDb, body: readonly Block[]): readonly MarkedPlace[] {
  const least = new Map<string, { readonly sourceId: string; readonly marking: string }>()
  for (const place of listKnownPlaces(db, observationIdsOf(body))) {
    const last = least.get(place.observationId)
    if (last === undefined || isLowerMarking(place.marking, last.marking))
      least.set(place.observationId, place)
  }
  const ids = [...least.values()].map(({ sourceId }) => sourceId)
  return [...findSources(db, ids).values()].map((source) => placeIn(source, 'onlyPlace'))
}

function placeIn({ reference, title, marking }: Source, why: MarkedPlace['why']): MarkedPlace {
  return { name: reference ?? title, marking, why }
}
