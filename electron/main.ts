import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { app, session } from 'electron'
import { dataFolder } from './cli/data-folder'
import { describeError } from './handlers/describe-error'
import { registerAppScheme, serveAppFiles } from './system/app-protocol'
import { closeSession, disableBackgroundTraffic, refuseNavigation } from './system/no-network'
import type { SettingsFile } from './system/settings-file'
import { findCommandArguments, findDataOption } from './system/start-arguments'
import { openFirstWindow } from './system/windows/first-window'

// What is imported here is read before there is a window: the rest is imported while its page
// loads (docs/performance.md).

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
  registerAppScheme()
  disableBackgroundTraffic(null)
  refuseNavigation(null)
  // The window that prints is the only one: the command goes on after it.
  app.on('window-all-closed', () => undefined)
  await app.whenReady()
  const { runFiche } = await import('./cli/run-fiche')
  const { findKeychain } = await import('./system/keychain')
  const { createPdfPrinter } = await import('./system/print/pdf-printer')
  const exitCode = await runFiche(commandArguments, {
    environment: process.env,
    keychain: findKeychain(),
    nativeBinding,
    printPdf: createPdfPrinter(),
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
  })
  // Windows writes to a pipe later: what was printed must be out before the end.
  process.stdout.write('', () => app.exit(exitCode))
}

async function openWindows(): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    // The window that is open comes to the front.
    const { FicheError } = await import('@shared/contract/error')
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
  const closed = closeSession(session.defaultSession, devServer)
  const served = serveAppFiles(join(app.getAppPath(), 'out', 'renderer'), session.defaultSession)
  const settings = readSettings(devServer === null ? served.hasShell : undefined)
  const first = openFirstWindow(devServer, settings)
  await first.asksForMore
  await served.allServed()
  const [{ openData }] = await Promise.all([import('./open-data'), closed])
  const opened = { folder, nativeBinding, first, settings: await settings }
  const data = await openData(opened)
  const { runWindow } = await import('./run-window')
  await runWindow({ ...opened, ...data, devServer, writeProblem })
}

async function readSettings(when: Promise<void> | undefined): Promise<SettingsFile> {
  await when
  const { openSettings } = await import('./open-settings')
  return openSettings(folder, writeProblem)
}

async function refuseToStart(thrown: unknown, isWindow: boolean): Promise<void> {
  const { describeRefusal, showRefusal } = await import('./refuse-to-start')
  const refusal = describeRefusal(thrown, folder, isWindow)
  writeProblem(refusal.entry)
  if (isWindow) await showRefusal(refusal)
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
