import { randomBytes } from 'node:crypto'
import { insertStatistics } from '../../../electron/store/library/insert/insert-statistics'
import { findStatistics } from '../../../electron/store/library/statistics'
import { openStore } from '../../../electron/store/open'

/** The 49 297 arrivals of January to October 2024. */
const arrivals = 'S007'

/**
 * Adds, as a pack that comes in now, what follows the arrivals of January to October to the store of
 * a closed app: 52 000 for January to November.
 */
export function addLaterMonth(dataFolder: string): void {
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
  store.db
    .prepare('insert into packs (id, title, marking, addedAtMs) values (?, ?, ?, ?)')
    .run('november', 'Arrivals of November', 'none', Date.now())
  const later = findStatistics(store.db, [arrivals]).map(({ item }) => ({
    ...item,
    id: 'november',
    value: 52_000,
    period: { start: '2024-01', end: '2024-11', text: 'first eleven months of 2024' },
    // Elsewhere than the sentence that is at odds with others.
    start: 0,
    end: 0,
    sentence: 'In the first eleven months of 2024, 52,000 arrivals were registered.',
  }))
  insertStatistics(store.db, later, 'november')
  store.close()
}
