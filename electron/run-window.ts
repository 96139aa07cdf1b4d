import { randomBytes } from 'node:crypto'
import { basename, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { idByteCount, idFromBytes } from '@shared/base/id'
import { shortcutsInUse } from '@shared/commands/shortcuts'
import type { Handlers } from '@shared/contract/contract'
import { FicheError } from '@shared/contract/error'
import type { ExportStep } from '@shared/contract/export'
import type { NoteLayout } from '@shared/contract/pages/pages'
import type { Settings, SettingsChange } from '@shared/settings/settings'
import { chooseTextLanguage, createText, type Text } from '@shared/text/text'
import { app, BrowserWindow, Menu, nativeTheme, shell } from 'electron'
import licences from '../resources/licences.json' with { type: 'json' }
import type { EvidenceJob, EvidenceResult } from './export/evidence/evidence-job'
import type { ExportJob, ExportResult } from './export/job/export-job'
import type { LayoutJob } from './export/pages/layout-note'
import { answer } from './handlers/answer'
import type { HandlerContext, SystemContext } from './handlers/context'
import { describeError } from './handlers/describe-error'
import { createHandlers } from './handlers/handlers'
import type { OpenedData } from './open-data'
import { addPublicPack } from './operations/add-built-in-packs'
import type { OperationContext } from './operations/context'
import { createIndexFiller } from './operations/fill-index'
import type { ReadBody, StoredBody } from './operations/reading/read-stored-body'
import { backUp } from './store/backup'
import { dropLooseImages } from './store/images/loose-images'
import { dropAllUnfinished } from './store/library/attachments/attachments'
import { findNote } from './store/notes'
import type { WriteStore } from './store/open'
import { appAddress } from './system/allowed-address'
import {
  askCopyPath,
  askEvidencePath,
  askFolder,
  askSavePath,
  askWordFiles,
} from './system/dialogs'
import { readFileBytes, writeAtomic } from './system/files'
import { folderByteCount } from './system/folder-byte-count'
import { sendEvent } from './system/ipc'
import { changeTextSize } from './system/menu/change-text-size'
import { menuTemplate } from './system/menu/menu-template'
import { createPdfPrinter } from './system/print/pdf-printer'
import type { SettingsFile } from './system/settings-file'
import { createJobThreads } from './system/threads/job-thread'
import { createLimitedJobs } from './system/threads/limited-jobs'
import { readPdfInThread } from './system/threads/read-pdf'
import { createWorkerQueue } from './system/threads/worker-queue'
import { type AppWindows, createAppWindows } from './system/windows/app-windows'
import { type FirstWindow, preloadPath } from './system/windows/first-window'
import type { WordJob, WordResult } from './word/job/word-job'

type WindowParts = OpenedData & {
  /** Open and waiting to be answered. */
  readonly first: FirstWindow
  readonly settings: SettingsFile
  /** Address of the development server, null in a built app. */
  readonly devServer: string | null
  readonly writeProblem: (text: string) => void
}

/** Absolute path of a script that runs in a thread of its own. */
function workerPath(
  name:
    | 'evidence-worker'
    | 'export-worker'
    | 'note-worker'
    | 'page-worker'
    | 'pdf-worker'
    | 'word-worker',
): string {
  return join(app.getAppPath(), 'out', 'main', `${name}.cjs`)
}

/** Between two slices of the index's filling, for what the windows ask meanwhile. */
const indexPauseMs = 8

const stopwatchMs = () => performance.now()

/** What all windows share. */
type Shared = Omit<
  HandlerContext,
  'window' | 'system' | 'askSavePath' | 'askEvidencePath' | 'askCopyPath' | 'askWordFiles'
> & {
  readonly store: WriteStore
  readonly windows: AppWindows
}

/** Opens the windows on an open store; it is closed when the app quits. */
export async function runWindow(parts: WindowParts): Promise<void> {
  const { store, devServer, settings: settingsFile } = parts
  app.on('will-quit', () => {
    settingsFile.flush()
    store.close()
  })
  const windows = createAppWindows({
    preload: preloadPath(),
    address: devServer ?? appAddress,
    devServer,
    first: parts.first.window,
    settings: settingsFile,
  })
  const settings = settingsOf(settingsFile, windows)
  const shared = shareContext(parts, windows, settings)
  dropAllUnfinished(store.db)
  dropLooseImages(store.db, shared.nowMs())
  await addPublicPack(shared)
  quitWithLastWindow()
  app.setAboutPanelOptions({ applicationName: 'Fiche', applicationVersion: app.getVersion() })
  app.on('second-instance', windows.openMain)
  app.on('activate', windows.openMain)
  windows.openAsLeft((noteId) => findNote(store.db, noteId)?.deletedAtMs === null)
  serve(shared, parts)
  // Both take a moment: the page gets its files and settings before.
  whenLoaded(parts.first.window, () => {
    showMenu(settings, windows)
    shared.fillIndex()
  })
}

/** A store that takes long to open may come after the page. */
function whenLoaded({ webContents }: BrowserWindow, run: () => void): void {
  if (webContents.isLoading()) webContents.once('did-finish-load', run)
  else run()
}

function serve(shared: Shared, { store, first, writeProblem }: WindowParts): void {
  const surroundings = { folder: store.folder, report: writeProblem, text: shared.text }
  const handlersOf = new WeakMap<BrowserWindow, Handlers>()
  first.serve((window, method, input) => {
    const handlers = handlersOf.get(window) ?? createHandlers(contextOf(shared, window))
    handlersOf.set(window, handlers)
    return answer(handlers, method, input, surroundings)
  })
}

/** On a Mac the app goes on without a window, unless it was asked to quit. */
function quitWithLastWindow(): void {
  let isQuitting = false
  app.on('before-quit', () => {
    isQuitting = true
  })
  app.on('browser-window-created', () => {
    isQuitting = false
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || isQuitting) app.quit()
  })
}

function settingsOf(file: SettingsFile, windows: AppWindows): HandlerContext['settings'] {
  let { broken } = file
  const settings = {
    read: file.read,
    change: (change: SettingsChange) => {
      const changed = file.change(change)
      if ('scheme' in change) nativeTheme.themeSource = changed.scheme
      if ('language' in change || 'shortcuts' in change) showMenu(settings, windows)
      windows.tellOthers(null, 'settings', changed)
      return changed
    },
    takeBroken: () => {
      const taken = broken
      broken = null
      return taken
    },
  }
  return settings
}

/** The menu bar in the language and with the keys that the user chose. */
function showMenu(settings: HandlerContext['settings'], windows: AppWindows): void {
  const { shortcuts, language } = settings.read()
  const isMac = process.platform === 'darwin'
  const template = menuTemplate({
    isMac,
    text: textOf(language),
    keys: shortcutsInUse(shortcuts, isMac),
    send: (command) => {
      const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
      // A Mac's menu is there without a window too.
      if (window === undefined) windows.openMain()
      else sendEvent(window, 'command', command)
    },
    changeTextSize: (change) => {
      const { textSizePercent } = settings.read()
      settings.change({ textSizePercent: changeTextSize(textSizePercent, change) })
    },
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]))
}

function textOf(language: Settings['language']): Text {
  const wanted = language === 'system' ? app.getPreferredSystemLanguages() : [language]
  return createText(chooseTextLanguage(wanted))
}

function shareContext(
  { store, app: about, recovery, writeProblem }: WindowParts,
  windows: AppWindows,
  settings: HandlerContext['settings'],
): Shared {
  const { db } = store
  const readBody = createJobThreads<StoredBody, never, ReadBody>(workerPath('note-worker'))
  const operations: OperationContext = {
    db,
    nowMs: Date.now,
    newId: () => idFromBytes(randomBytes(idByteCount)),
  }
  return {
    ...operations,
    store,
    windows,
    settings,
    text: () => textOf(settings.read().language),
    stopwatchMs,
    fillIndex: createIndexFiller({
      ...operations,
      stopwatchMs,
      later: (run) => setTimeout(run, indexPauseMs),
      onFailed: (error) => writeProblem(describeError('index', error)),
      onFilled: () => windows.tellOthers(null, 'libraryChanged', null),
    }),
    app: about,
    recovery,
    writeFile: writeAtomic,
    readFile: readFileBytes,
    printPdf: createPdfPrinter(),
    readBody: (updates, signal) => readBody(updates, { signal, onStep: () => undefined }),
    runExport: createJobThreads<ExportJob, ExportStep, ExportResult>(workerPath('export-worker')),
    runEvidence: createJobThreads<EvidenceJob, ExportStep, EvidenceResult>(
      workerPath('evidence-worker'),
    ),
    runWord: createLimitedJobs<WordJob, WordResult>(workerPath('word-worker'), {
      mostMs: 90_000,
      mostMegabytes: 2_000,
      exceeded: () => new FicheError('word-file-too-large'),
    }),
    showInFolder: (path) => shell.showItemInFolder(path),
    layOut: createWorkerQueue<LayoutJob, NoteLayout>(workerPath('page-worker')),
    readPdf: (pieces) => readPdfInThread(workerPath('pdf-worker'), pieces),
  }
}

/** What the handlers of one window work with: it is the parent of its dialogs. */
function contextOf(shared: Shared, window: BrowserWindow): HandlerContext {
  const { windows } = shared
  return {
    ...shared,
    askCopyPath: (fileName) =>
      askCopyPath(window, join(app.getPath('documents'), basename(fileName)), shared.text()),
    askWordFiles: (several) => askWordFiles(window, several, shared.text()),
    askSavePath: (suggestion) =>
      askSavePath(window, join(app.getPath('documents'), suggestion), shared.text()),
    askEvidencePath: (suggestion) =>
      askEvidencePath(window, join(app.getPath('documents'), suggestion), shared.text()),
    system: systemOf(shared, window),
    window: {
      findState: () => windows.findState(window),
      saveTabs: (open) => windows.saveTabs(window, open),
      openNote: (noteId) => windows.openNote(noteId, window),
      tell: (event, detail) => sendEvent(window, event, detail),
      tellOthers: (event, detail) => windows.tellOthers(window, event, detail),
    },
  }
}

function systemOf({ store, nowMs, text }: Shared, window: BrowserWindow): SystemContext {
  return {
    languages: () => app.getPreferredSystemLanguages(),
    versions: () => ({
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      node: process.versions.node,
      licences,
    }),
    dataByteCount: () => folderByteCount(store.folder),
    askFolder: (suggestion) => askFolder(window, suggestion, text()),
    backUp: (target) => backUp(store.db, store.folder, target, nowMs()),
  }
}
