// A packaged Electron has no default app, the part that opens the folder named on the command
// line. This stands in for it in the fallback Electron, where it is put into resources/.
const { app } = require('electron')
const { existsSync, readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')

const named = process.argv
  .slice(1)
  .find((word) => !word.startsWith('-') && existsSync(join(word, 'package.json')))
if (named === undefined) {
  process.stderr.write('Name the folder of the app to open.\n')
  process.exit(1)
}
const folder = resolve(named)
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)
app.setAppPath(folder)
require(join(folder, manifest.main))
