import { createHash } from 'node:crypto'
import { openStore, type StorePlace, storeExists } from '../../../electron/store/open'
import { fillLargeLibrary, largeSize } from './large-library'
import { measureLibrary } from './measure-library'

/** The process that holds the store: `fill FOLDER` makes it, `measure FOLDER` prints the samples. */
const [command, folder = ''] = process.argv.slice(2)

const place: StorePlace = {
  folder,
  keychain: null,
  recoveryCode: null,
  nativeBinding: null,
  nowMs: Date.UTC(2026, 10, 21),
  randomBytes: (count) => createHash('sha256').update('large library').digest().subarray(0, count),
}

if (command === 'fill' && !storeExists(folder)) {
  const store = openStore(place, 'window')
  fillLargeLibrary(store.db, largeSize, 1)
  store.close()
} else if (command === 'measure') {
  process.stdout.write(JSON.stringify(measureLibrary(place)))
}
