import { join } from 'node:path'
import { commandWords } from '../system/start-arguments'
import { loadCompiled } from './compiled/load-compiled'

// The command line of a checkout: on Node, with a key file, never with a keychain. What each
// command runs of the program differs, so each keeps its own.
const word = commandWords.find((one) => process.argv.includes(one)) ?? 'none'
const { keep } = loadCompiled(
  join(import.meta.dirname, 'fiche-program.cjs'),
  join(import.meta.dirname, 'compiled', `${word}-${process.versions.v8}-${process.arch}`),
)
// After an error little of the program ran.
process.once('exit', (exitCode) => {
  if (exitCode < 2) keep()
})
