import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { ensureBuilt } from './build/ensure-built.ts'

// `npm run -s fiche -- …` changes to the checkout; paths are meant from where the user stands.
if (process.env['npm_lifecycle_event'] === 'fiche' && process.env['INIT_CWD'])
  process.chdir(process.env['INIT_CWD'])

// A PDF is printed by Electron, which only scripts can find.
process.env['FICHE_PDF_PRINTER'] = resolve(import.meta.dirname, 'electron', 'print-pdf.ts')

const problem = await ensureBuilt('main').then(
  () => undefined,
  (error: Error) => error.message,
)
if (problem === undefined) createRequire(import.meta.url)('../out/main/fiche.cjs')
else {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}
