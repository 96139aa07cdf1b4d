import type { Handlers } from '@shared/contract/contract'
import { addLimitePack } from '../../operations/add-built-in-packs'
import { figuresChangedBy } from '../../operations/figures/figures-changed-by'
import { refreshNotes } from '../../operations/refresh-note-index'
import { findFigureUses } from '../../store/figure-uses'
import { findContradicted } from '../../store/library/consistency/contradicted'
import { findContradictions } from '../../store/library/consistency/contradictions'
import { findCountMismatches } from '../../store/library/consistency/count-mismatches'
import { findInconsistenciesOf } from '../../store/library/consistency/inconsistencies'
import { countLibrary } from '../../store/library/count-library'
import { listLibrary } from '../../store/library/list-library'
import { listMeasurePage } from '../../store/library/pages/measure-page'
import { listPlanPage } from '../../store/library/pages/plan-page'
import { listSeriesPage } from '../../store/library/pages/series-page'
import { getPlan } from '../../store/library/plans'
import { findSeries, findStatistics } from '../../store/library/statistics'
import {
  countTimelineYears,
  listTimelinePage,
  listTimelineRegions,
} from '../../store/library/timeline/timeline-items'
import type { HandlerContext } from '../context'

export function libraryHandlers(context: HandlerContext) {
  const { db } = context
  return {
    listLibrary: ({ kind }) => listLibrary(db, kind),
    countLibrary: () => countLibrary(db),
    getStatistics: ({ ids }) => findStatistics(db, ids),
    getSeries: ({ observationId }) => findSeries(db, observationId),
    findFigureUses: ({ observationId }) => {
      refreshNotes(context)
      return findFigureUses(db, observationId)
    },
    getContradictions: ({ observationId }) => findContradictions(db, observationId),
    getInconsistencies: (item) => findInconsistenciesOf(db, item),
    findContradicted: (items) => findContradicted(db, items),
    findCountMismatches: ({ planId }) => findCountMismatches(db, planId),
    listPlanPage: (query) => listPlanPage(db, query),
    listMeasurePage: (query) => listMeasurePage(db, query),
    listSeriesPage: (query) => listSeriesPage(db, query),
    getPlan: ({ id }) => getPlan(db, id),
    listTimelinePage: (query) => listTimelinePage(db, query),
    getTimelineYears: (filter) => ({
      years: countTimelineYears(db, filter),
      regions: listTimelineRegions(db),
    }),
    addLimitePack: async () => {
      const { result, changed } = await figuresChangedBy(context, () => addLimitePack(context))
      if (result.added) context.window.tellOthers('libraryChanged', null)
      return { added: result.added, changed }
    },
  } satisfies Partial<Handlers>
}
