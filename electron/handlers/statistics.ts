import type { Handlers } from '@shared/contract/contract'
import { refreshNotes } from '../operations/refresh-note-index'
import { getChartData } from '../store/library/explore/chart-data'
import { getStatisticChoices } from '../store/library/explore/statistic-choices'
import { listStatisticPage } from '../store/library/explore/statistic-page'
import { findVintages } from '../store/library/explore/vintages'
import type { HandlerContext } from './context'

export function statisticsHandlers(context: HandlerContext) {
  const { db } = context
  return {
    listStatisticPage: (query) => {
      // How many notes show a value is known from their index.
      refreshNotes(context)
      return listStatisticPage(db, query)
    },
    getStatisticChoices: (input) => getStatisticChoices(db, input),
    getChartData: (filter) => getChartData(db, filter),
    getVintages: ({ observationId }) => findVintages(db, observationId),
  } satisfies Partial<Handlers>
}
