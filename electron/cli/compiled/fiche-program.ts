import { printWithElectron } from '../outputs/print-with-electron'
import { runFiche } from '../run-fiche'

void runFiche(process.argv.slice(2), {
  environment: process.env,
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  keychain: null,
  nativeBinding: process.env['FICHE_SQLITE_BINDING'] ?? null,
  printPdf: printWithElectron(process.env['FICHE_PDF_PRINTER']),
}).then((exitCode) => {
  process.exitCode = exitCode
})
