import { randomBytes } from 'node:crypto'
import { insertStatistics } from '../../../electron/store/library/insert/insert-statistics'
import { openStore } from '../../../electron/store/open'
import type { Observation } from '../../../shared/library/observation'

const february: Observation = {
  id: 'june',
  indicator: 'first-time applicants',
  value: 75405,
  qualifier: 'exact',
  unit: 'persons',
  period: { start: '2024-02', end: '2024-02', text: '' },
  periodIsInferred: false,
  periodWording: '',
  geography: 'EU',
  dimensions: {},
  provider: 'Eurostat',
  source: '000',
  sentence: 'In February 2024, 75 405 first-time applicants applied for protection.',
  start: 0,
  end: 70,
  vintage: '2024-06-14',
  flags: ['p'],
  remark: null,
}

const months = Array.from(
  { length: 12 },
  (_, index): Observation => ({
    ...february,
    id: `month-${index}`,
    value: 70_000 + 500 * index,
    period: {
      start: `2023-${String(index + 1).padStart(2, '0')}`,
      end: `2023-${String(index + 1).padStart(2, '0')}`,
      text: '',
    },
    flags: [],
  }),
)

/** Adds a monthly series with two vintages of one month to the store of a closed app. */
export function addStatistics(dataFolder: string): void {
  const store = openStore(
    {
      folder: dataFolder,
      keychain: null,
      recoveryCode: null,
      nativeBinding: process.env['FICHE_SQLITE_BINDING'] ?? null,
      nowMs: Date.now(),
      randomBytes,
    },
    'window',
  )
  const april: Partial<Observation> = {
    id: 'april',
    value: 75445,
    vintage: '2024-04-23',
    flags: [],
    source: '003',
  }
  insertStatistics(store.db, [...months, february, { ...february, ...april }], null)
  store.close()
}
