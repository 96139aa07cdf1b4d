import { refreshNoteIndex } from '../../../electron/operations/refresh-note-index'
import { connect, databasePath } from '../../../electron/store/connection/connect'
import type { WriteDb } from '../../../electron/store/database'
import { findKeyFile } from '../../../electron/store/key/key-file'
import { openKey } from '../../../electron/store/key/open-key'
import { lastChangeOf } from '../../../electron/store/library/edit/changes'
import { saveMeasure } from '../../../electron/store/library/edit/measure-edits'
import { listMeasurePage } from '../../../electron/store/library/pages/measure-page'
import { findSeries } from '../../../electron/store/library/statistics'
import { openStore, type StorePlace } from '../../../electron/store/open'
import { search } from '../../../electron/store/search/search'
import type { LibraryMeasurement } from './library-row'
import { rareWord } from './vocabulary'

const runCount = 50
const hitCount = 50

/** Measures each request and its yardstick in turns, so that what slows the machine slows both. */
export function measureLibrary(place: StorePlace): readonly LibraryMeasurement[] {
  const opening = measureOpening(place)
  const store = openStore(place, 'window')
  try {
    const rows = [
      opening,
      ...measureSearches(store.db),
      ...measureReading(store.db),
      measureSaving(store.db),
    ]
    return [
      ...rows,
      {
        what: 'memory (RSS) of the process',
        unit: 'Mb',
        samples: [rssMb()],
        yardstick: null,
        target: { below: 250 },
      },
    ]
  } finally {
    store.close()
  }
}

function rssMb(): number {
  return process.memoryUsage().rss / 1_000_000
}

type Case = Omit<LibraryMeasurement, 'samples' | 'yardstick' | 'unit'> & {
  readonly run: (index: number) => unknown
  readonly yardstick: { readonly what: string; readonly run: (index: number) => unknown }
}

function measure({ what, target, run, yardstick }: Case): LibraryMeasurement {
  const samples: number[] = []
  const bare: number[] = []
  for (let index = -3; index < runCount; index += 1) {
    const [bareMs, ownMs] = [timeMs(() => yardstick.run(index)), timeMs(() => run(index))]
    // The first runs fill caches.
    if (index < 0) continue
    samples.push(ownMs)
    bare.push(bareMs)
  }
  return { what, target, unit: 'Ms', samples, yardstick: { what: yardstick.what, samples: bare } }
}

function timeMs(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function measureOpening(place: StorePlace): LibraryMeasurement {
  const key = openKey(findKeyFile(place.folder), place)
  const file = databasePath(place.folder)
  return measure({
    what: 'open the store',
    target: { below: 150 },
    run: () => openStore(place, 'window').close(),
    yardstick: {
      what: 'connect',
      run: () => connect({ file, key, readonly: false, nativeBinding: null }).close(),
    },
  })
}

const searches = [
  ['rare word', rareWord, `"${rareWord}"*`],
  ['common word', 'border', '"border"*'],
  ['two words', 'border readmission', '"border" AND "readmission"*'],
  ['filter', 'border kind:measure year:2014 ', '"border"'],
  ['prefix of 2 letters', 'me', '"me"*'],
  ['misspelt word', 'readmision', null],
] as const

function measureSearches(db: WriteDb): readonly LibraryMeasurement[] {
  const bare = `select rowid, title, snippet(searchIndex, 2, '', '', '…', 24) from searchIndex
     where searchIndex match ? order by rank limit ${hitCount}`
  return searches.map(([what, query, match]) =>
    measure({
      what: `search: ${what}`,
      target: match === null ? { below: 50 } : { below: 50, timesYardstick: 2 },
      run: () => {
        refreshNoteIndex(db, Date.now())
        const { total } = search(db, { query, kind: null, limit: hitCount }, () =>
          performance.now(),
        )
        if (total === 0) throw new Error(`Nothing was found for ${query}`)
      },
      yardstick: { what: 'bare FTS5', run: () => db.prepare(bare).all(match ?? '"readmission"') },
    }),
  )
}

function measureReading(db: WriteDb): readonly LibraryMeasurement[] {
  const bareMeasures = db.prepare('select * from measures order by rowid limit 50')
  const bareSeries = db.prepare(
    'select * from observations where seriesId = ? order by periodStart',
  )
  return [
    measure({
      what: 'first page of measures',
      target: { below: 50 },
      run: () => listMeasurePage(db, firstPage),
      yardstick: { what: 'bare select', run: () => bareMeasures.all() },
    }),
    measure({
      what: 'series of 200 months',
      target: { below: 50 },
      run: (index) => {
        if (findSeries(db, `large-${index + 100}-7`).length !== 200) throw new Error('No series')
      },
      yardstick: { what: 'bare select', run: (index) => bareSeries.all(index + 1000) },
    }),
  ]
}

const firstPage = {
  offset: 0,
  limit: 50,
  planId: null,
  region: null,
  route: null,
  institution: null,
  year: null,
  actor: null,
}

function measureSaving(db: WriteDb): LibraryMeasurement {
  const bare = db.prepare('update measures set actors = ? where id = ?')
  const author = { who: 'bench', nowMs: 0 }
  return measure({
    what: 'save an edit',
    target: { below: 20 },
    run: (index) => {
      const id = `LARGE-10-A${index + 10}`
      const seen = lastChangeOf(db, { table: 'measures', id })
      const change = { actors: `actor ${performance.now()}` }
      saveMeasure(db, { id, seen, change }, author)
    },
    yardstick: {
      what: 'bare update',
      run: (index) => bare.run(`actor ${performance.now()}`, `LARGE-20-A${index + 10}`),
    },
  })
}
