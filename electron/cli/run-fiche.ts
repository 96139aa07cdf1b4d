import { randomBytes } from 'node:crypto'
import { homedir } from 'node:os'
import { idByteCount, idFromBytes } from '@shared/base/id'
import { errorSentence, FicheError } from '@shared/contract/error'
import type { PrintPdf } from '@shared/contract/print/print-job'
import { createText, type Text } from '@shared/text/text'
import { addPublicPack } from '../operations/add-built-in-packs'
import type { OperationContext } from '../operations/context'
import { fillIndex, isFilled } from '../operations/fill-index'
import { refreshWholeNoteIndex } from '../operations/refresh-note-index'
import type { Keychain } from '../store/key/key-wrapping'
import {
  openStore,
  openStoreToRead,
  type ReadStore,
  type StorePlace,
  storeExists,
  type WriteStore,
} from '../store/open'
import { toStoreError } from '../store/store-error'
import { findDataOption } from '../system/start-arguments'
import { interfaceLanguage, readChosenSettings, terminalLanguages } from './chosen-settings'
import type { CommandResult, LeftToWrite, RunWriting, Speaking } from './command'
import { commands } from './commands'
import { dataFolder } from './data-folder'
import { type ParsedCommand, parseCommand } from './parse-command'

/** What the command line needs of the process it runs in. */
export type CommandEnvironment = {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly writeOut: (text: string) => void
  readonly writeError: (text: string) => void
  /** Null in a checkout, which has no keychain to ask. */
  readonly keychain: Keychain | null
  /** SQLite's native module where it is not the prebuilt one, null for that. */
  readonly nativeBinding: string | null
  /** Nothing can be printed where it is not given. */
  readonly printPdf?: PrintPdf
}

/**
 * Runs one command and gives the exit code: 0 done, 1 done with findings, 2 nothing was done. Prints the result on
 * stdout, an error as one line on stderr.
 *
 * @param argv what stands after the program's name
 */
export async function runFiche(
  argv: readonly string[],
  surroundings: CommandEnvironment,
): Promise<number> {
  const folder = folderOf(findDataOption(argv), surroundings.environment)
  const settings = readChosenSettings(folder)
  const wanted = terminalLanguages(surroundings.environment)
  const text = createText(interfaceLanguage(settings, wanted))
  try {
    const parsed = parseCommand(commands, argv, text)
    const result = await runOnStore(parsed, surroundings, {
      text,
      settings,
      printPdf: surroundings.printPdf,
    })
    const printed = parsed.json ? JSON.stringify(result.json, null, 2) : result.text
    surroundings.writeOut(`${printed}\n`)
    return result.hasFindings ? 1 : 0
  } catch (error) {
    surroundings.writeError(`fiche: ${sentenceOf(error, text)}\n`)
    return 2
  }
}

async function runOnStore(
  { command, given, dataFolder: asked }: ParsedCommand,
  { environment, keychain, nativeBinding }: CommandEnvironment,
  speaking: Speaking,
): Promise<CommandResult> {
  const place: StorePlace = {
    folder: folderOf(asked, environment),
    keychain,
    recoveryCode: null,
    nativeBinding,
    nowMs: Date.now(),
    randomBytes,
  }
  const write = (run: RunWriting) =>
    writing(place, (context) => run({ ...context, ...speaking }, given))
  if (command.access === 'write') return write(command.run)
  const { writesWith } = command
  if (writesWith?.options.some((option) => given.options[option] !== undefined))
    return write(writesWith.run)
  // A reading command needs a store to read: the first one makes it, with the built-in library.
  if (!storeExists(place.folder)) await writing(place, () => undefined)
  const store = command.readsIndex ? await openIndexed(place) : await openUpToDate(place)
  const read = async () => {
    try {
      return await command.run({ db: store.db, nowMs: Date.now, ...speaking }, given)
    } finally {
      store.close()
    }
  }
  const result = await read()
  return 'write' in result ? writeInPassing(place, result) : result
}

/** What was done stays done where its rest cannot be written. */
function writeInPassing(place: StorePlace, { write }: LeftToWrite): CommandResult {
  try {
    const store = openStore(place, 'passing')
    try {
      return write(contextOf(store.db))
    } finally {
      store.close()
    }
  } catch (error) {
    if (!(toStoreError(error, place.folder) instanceof FicheError)) throw error
    return write(null)
  }
}

function contextOf(db: WriteStore['db']): OperationContext {
  const newId = () => idFromBytes(randomBytes(idByteCount))
  return { db, nowMs: Date.now, newId }
}

/** A store of an older Fiche is brought up to date first, which needs its lock. */
async function openUpToDate(place: StorePlace): Promise<ReadStore> {
  try {
    return openStoreToRead(place)
  } catch (error) {
    if (!(error instanceof FicheError) || error.code !== 'store-older') throw error
    await writing(place, () => undefined)
    return openStoreToRead(place)
  }
}

/** An index that lacks something is filled first; while the window is open, that fills it. */
async function openIndexed(place: StorePlace): Promise<ReadStore> {
  const store = await openUpToDate(place)
  if (isFilled({ db: store.db, nowMs: Date.now })) return store
  store.close()
  try {
    await writing(place, fillIndex)
  } catch (error) {
    if (!(error instanceof FicheError) || !isHeldByOther.has(error.code)) throw error
  }
  return openStoreToRead(place)
}

const isHeldByOther: ReadonlySet<string> = new Set([
  'store-in-use',
  'store-locked',
  'folder-unwritable',
])

async function writing<T>(
  place: StorePlace,
  use: (context: OperationContext) => T | Promise<T>,
): Promise<T> {
  const store = openStore(place, 'command')
  try {
    const context = contextOf(store.db)
    await addPublicPack(context)
    const result = await use(context)
    // A reading command cannot, and would not find what was just written.
    refreshWholeNoteIndex(store.db, Date.now())
    return result
  } finally {
    store.close()
  }
}

function folderOf(asked: string | null, environment: CommandEnvironment['environment']): string {
  return dataFolder(asked, { platform: process.platform, environment, homeFolder: homedir() })
}

/** One line; an unforeseen error is named by its class, never with a stack or a user's text. */
function sentenceOf(error: unknown, text: Text): string {
  const known = toStoreError(error, '')
  const told =
    known instanceof FicheError
      ? known
      : new FicheError('internal', error instanceof Error ? error.name : 'unknown')
  return errorSentence(told, text).replace(/\s*\n\s*/g, ' ')
}
