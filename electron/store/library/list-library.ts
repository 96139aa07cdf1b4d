import type { LibraryKind, LibraryList } from '@shared/contract/library'
import type { ReadDb } from '../database'
import { listAgreements } from './facts/agreements'
import { listEvents } from './facts/events'
import { listFunding } from './facts/funding'
import { listQuestions } from './facts/questions'
import { listIndicators } from './indicators'
import { listMeasures } from './measures'
import { listPlans } from './plans'
import { listSources } from './sources'
import { listStatistics } from './statistics'

const lists: { readonly [K in LibraryKind]: (db: ReadDb) => Extract<LibraryList, { kind: K }> } = {
  sources: (db) => ({ kind: 'sources', items: listSources(db) }),
  plans: (db) => ({ kind: 'plans', items: listPlans(db) }),
  measures: (db) => ({ kind: 'measures', items: listMeasures(db) }),
  statistics: (db) => ({ kind: 'statistics', items: listStatistics(db) }),
  agreements: (db) => ({ kind: 'agreements', items: listAgreements(db) }),
  funding: (db) => ({ kind: 'funding', items: listFunding(db) }),
  events: (db) => ({ kind: 'events', items: listEvents(db) }),
  questions: (db) => ({ kind: 'questions', items: listQuestions(db) }),
  indicators: (db) => ({ kind: 'indicators', items: listIndicators(db) }),
}

/** All items of one kind, each whole, in the order of the library. */
export function listLibrary(db: ReadDb, kind: LibraryKind): LibraryList {
  return lists[kind](db)
}
