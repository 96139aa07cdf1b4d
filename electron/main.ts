import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { errorSentence, FicheError } from '@shared/contract/error'
import { createText } from '@shared/text/text'
import { app, session } from 'electron'
import { interfaceLanguage, readChosenSettings, terminalLanguages } from './cli/chosen-settings'
import { dataFolder } from './cli/data-folder'
import { describeError, nameOf } from './handlers/describe-error'
import { runWindow } from './run-window'
import { openStore } from './store/open'
import { toStoreError } from './store/store-error'
import { registerAppScheme } from './system/app-protocol'
import { showStartProblem } from './system/dialogs'
import { findKeychain } from './system/keychain'
import { closeSession, disableBackgroundTraffic, refuseNavigation } from './system/no-network'
import { findCommandArguments, findDataOption } from './system/start-arguments'

// Neither is of any use to somebody who has the installed app.
const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null)
const nativeBinding = app.isPackaged ? null : (process.env['FICHE_SQLITE_BINDING'] ?? null)

const folder = resolve(
  dataFolder(findDataOption(process.argv), {
    platform: process.platform,
    environment: process.env,
    homeFolder: homedir(),
  }),
)

async function runCommand(commandArguments: readonly string[]): Promise<void> {
  await app.whenReady()
  const { runFiche } = await import('./cli/run-fiche')
  const exitCode = await runFiche(commandArguments, {
    environment: process.env,
    keychain: findKeychain(),
    nativeBinding,
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
  })
  // Windows writes to a pipe later: what was printed must be out before the end.
  process.stdout.write('', () => app.exit(exitCode))
}

async function openWindows(): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    // The window that is open comes to the front.
    writeProblem(new FicheError('store-in-use', folder).message)
    app.exit(0)
    return
  }
  registerAppScheme()
  disableBackgroundTraffic(devServer)
  refuseNavigation(devServer)
  // Root on Linux, as in tests, can only run without: each process would refuse to start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  await app.whenReady()
  await closeSession(session.defaultSession, devServer)
  const keychain = findKeychain()
  const place = {
    folder,
    keychain,
    recoveryCode: null,
    nativeBinding,
    nowMs: Date.now(),
    randomBytes,
  }
  const store = openStore(place, 'window')
  await runWindow({ store, keychain, devServer, writeProblem })
}

/** Nothing was opened: one sentence on stderr, and in a message box for who waits for a window. */
async function refuseToStart(thrown: unknown, isWindow: boolean): Promise<void> {
  const error = toStoreError(thrown, folder)
  const known = error instanceof FicheError ? error : new FicheError('internal', nameOf(error))
  const wanted = isWindow ? app.getPreferredSystemLanguages() : terminalLanguages(process.env)
  const text = createText(interfaceLanguage(readChosenSettings(folder), wanted))
  const sentence = errorSentence(known, text)
  writeProblem(known === error ? sentence : describeError('start', error))
  if (isWindow) {
    await app.whenReady()
    await showStartProblem(sentence, text)
  }
  app.exit(2)
}

function writeProblem(text: string): void {
  process.stderr.write(`fiche: ${text}\n`)
}

/**
 * Chromium's profile lies in the data folder too, so that one folder is all there is. Commands
 * use it as well: on Windows it holds what the keychain needs.
 */
function placeBrowserProfile(): void {
  const browserFolder = join(folder, 'browser')
  mkdirSync(browserFolder, { recursive: true, mode: 0o700 })
  app.setPath('userData', browserFolder)
  app.setPath('sessionData', browserFolder)
}

async function start(): Promise<void> {
  const commandArguments = findCommandArguments(process.argv, app.isPackaged)
  try {
    app.setName('Fiche')
    placeBrowserProfile()
    await (commandArguments === null ? openWindows() : runCommand(commandArguments))
  } catch (error) {
    await refuseToStart(error, commandArguments === null)
  }
}

// Electron would show a window with a stack trace; nothing typed waits here to be saved.
process.on('uncaughtException', (error) => writeProblem(describeError('unforeseen', error)))
process.on('unhandledRejection', (error) => writeProblem(describeError('unforeseen', error)))
void start()
