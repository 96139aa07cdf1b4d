import { resolve } from 'node:path'
import { build, Platform } from 'electron-builder'
import { ensureBuilt } from './build/ensure-built.ts'
import { findElectron } from './electron/find-electron.ts'
import { testConfiguration, userConfiguration } from './package-configuration.ts'

const projectDir = resolve(import.meta.dirname, '..')

/** `npm run package [-- --linux | --mac | --win]`: packages for users, into dist/. */
async function packageForUsers(words: readonly string[]): Promise<void> {
  const named = [Platform.LINUX, Platform.MAC, Platform.WINDOWS].filter((platform) =>
    words.includes(`--${platform.buildConfigurationKey}`),
  )
  const platforms = named.length > 0 ? named : [Platform.current()]
  for (const platform of platforms)
    await build({
      projectDir,
      targets: platform.createTarget(),
      config: userConfiguration(),
      publish: 'never',
    })
}

/** `npm run package -- --test`: the unpacked app for the end-to-end tests, into dist-test/. */
async function packageForTests(): Promise<void> {
  const config = testConfiguration(await findElectron())
  const targets = Platform.current().createTarget('dir')
  await build({ projectDir, targets, config, publish: 'never' })
}

const words = process.argv.slice(2)
try {
  await ensureBuilt('all')
  await (words.includes('--test') ? packageForTests() : packageForUsers(words))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
