import type { ItemKind, RecordedInconsistency, Side } from '@shared/contract/library/consistency'
import type { Source } from '@shared/library/source'
import { overlaps, type Span } from '@shared/library/span'
import type { ReadDb } from '../../database'
import { findSources } from '../sources'
import { isSpanOfAnyItem, spansOf } from './spans'

type InconsistencyRow = Omit<RecordedInconsistency, 'first' | 'second'> & {
  readonly firstSourceId: string | null
  readonly firstSentence: string | null
  readonly firstStart: number | null
  readonly firstEnd: number | null
  readonly secondSourceId: string | null
  readonly secondSentence: string | null
  readonly secondStart: number | null
  readonly secondEnd: number | null
}

/**
 * What the editors of the library recorded, the gravest first: all of it, or what has a side in
 * one source.
 */
export function listInconsistencies(
  db: ReadDb,
  sourceId?: string,
): readonly RecordedInconsistency[] {
  const rows = db
    .prepare<[{ sourceId: string | null }], InconsistencyRow>(
      `select id, kind as topic, severity, description, advice, firstSourceId, firstSentence,
         firstStart, firstEnd, secondSourceId, secondSentence, secondStart, secondEnd
       from inconsistencies
       where @sourceId is null or firstSourceId = @sourceId or secondSourceId = @sourceId
       order by case severity when 'high' then 0 when 'medium' then 1 else 2 end, id`,
    )
    .all({ sourceId: sourceId ?? null })
  const ids = rows.flatMap((row) => [row.firstSourceId ?? [], row.secondSourceId ?? []].flat())
  const sources = findSources(db, ids)
  return rows.map((row) => inconsistencyOf(row, sources))
}

/**
 * What was recorded of an item: where a side is of the same source and its sentence overlaps the
 * item's own. Of a source: what belongs to none of the items read in it.
 */
export function findInconsistenciesOf(
  db: ReadDb,
  item: { readonly kind: ItemKind; readonly id: string },
): readonly RecordedInconsistency[] {
  if (item.kind === 'source') {
    return listInconsistencies(db, item.id).filter(
      (one) => !spansOfSides(one).some((span) => isSpanOfAnyItem(db, span)),
    )
  }
  const spans = spansOf(db, item)
  const sourceIds = new Set(spans.map((span) => span.sourceId))
  const found = [...sourceIds].flatMap((sourceId) => listInconsistencies(db, sourceId))
  const unique = [...new Map(found.map((one) => [one.id, one])).values()]
  return unique.filter((one) =>
    spansOfSides(one).some((side) => spans.some((span) => overlaps(side, span))),
  )
}

/** Where the sentences of an inconsistency stand; remarks and whole documents have no place. */
export function spansOfSides({ first, second }: RecordedInconsistency): readonly Span[] {
  return [first, second].flatMap((side) => {
    if (side?.kind !== 'source' || side.start === null || side.end === null) return []
    return [{ sourceId: side.source.id, start: side.start, end: side.end }]
  })
}

function inconsistencyOf(
  row: InconsistencyRow,
  sources: ReadonlyMap<string, Source>,
): RecordedInconsistency {
  const { id, topic, severity, description, advice } = row
  const side = (end: 'first' | 'second'): Side | null => {
    const sentence = row[`${end}Sentence`]
    const source = sources.get(row[`${end}SourceId`] ?? '')
    if (sentence === null) return null
    if (source === undefined) return { kind: 'editorsRemark', text: sentence }
    return { kind: 'source', source, sentence, start: row[`${end}Start`], end: row[`${end}End`] }
  }
  const first = side('first') ?? { kind: 'editorsRemark', text: description }
  // What was found outside the library is an editor's remark, also where it names no document.
  const remark =
    topic === 'external' ? ({ kind: 'editorsRemark', text: description } as const) : null
  return { id, topic, severity, description, advice, first, second: side('second') ?? remark }
}
