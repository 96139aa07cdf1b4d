import type { EvidenceLibrary, evidenceOf } from '@shared/evidence/evidence-of'
import type { Observation } from '@shared/library/observation'
import type { FigureInline } from '@shared/note/inline'
import { statistic } from './evidence'
import { figure } from './note-builder'

const noPages = { figures: new Map(), blocks: new Map() }
export const emptyLibrary: EvidenceLibrary = {
  statistics: new Map(),
  measures: new Map(),
  sources: new Map(),
}

/** A library of these statistics and nothing else. */
export function libraryOf(...items: readonly Partial<Observation>[]): EvidenceLibrary {
  const statistics = items.map((item) => statistic(item))
  return { ...emptyLibrary, statistics: new Map(statistics.map((one) => [one.item.id, one])) }
}

type Asked = Partial<Parameters<typeof evidenceOf>[1]>
/** What a sheet is made with beside its note. */
export const asked = (change: Asked = {}) => ({
  library: emptyLibrary,
  pages: noPages,
  ticks: new Map(),
  dataOf: '2024-11-22',
  versionName: null,
  ...change,
})

/** A figure that rests on a statistic. */
export const of = (
  id: string,
  shown: string,
  change: Partial<FigureInline> = {},
): FigureInline => ({
  ...figure(shown),
  observationId: id,
  ...change,
})
