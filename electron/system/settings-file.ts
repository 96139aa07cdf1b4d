import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { listUnusable, type Settings, settingsSchema } from '@shared/settings/settings'

/** From the last change on: while a window is dragged nothing is written. */
const writeDelayMs = 200

export type SettingsFile = {
  readonly read: () => Settings
  /** Changes the fields given and no other; they are on the disk soon after. */
  readonly change: (change: Partial<Settings>) => Settings
  /** Writes now what waits to be written. */
  readonly flush: () => void
  /** What of the file could not be used; null as a rule. */
  readonly broken: BrokenSettings | null
}

type BrokenSettings = {
  /** Where the file is as it was found. */
  readonly path: string
  /** The fields that begin anew; none where the whole file does. */
  readonly fields: readonly string[]
}

export type SettingsFileParts = {
  /** Data folder; made where it is missing. */
  readonly folder: string
  /** Runs something later; gives a function that calls it off. */
  readonly schedule: (run: () => void, delayMs: number) => () => void
  /** Told of each attempt to write that failed; the next change tries again. */
  readonly onFailed: (error: unknown) => void
}

/**
 * Opens `settings.json`. Never throws: whatever cannot be read falls back to what a new user has,
 * and what cannot be written is kept in memory.
 */
export function openSettingsFile({ folder, schedule, onFailed }: SettingsFileParts): SettingsFile {
  const path = join(folder, 'settings.json')
  const found = readSettings(path)
  let settings = found.settings
  let callOff: (() => void) | null = null

  const write = () => {
    callOff = null
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      replaceFile(path, `${JSON.stringify(settings, null, 2)}\n`)
    } catch (error) {
      onFailed(error)
    }
  }
  return {
    broken: found.broken,
    read: () => settings,
    change: (change) => {
      settings = { ...settings, ...change }
      callOff?.()
      callOff = schedule(write, writeDelayMs)
      return settings
    },
    flush: () => {
      if (callOff === null) return
      callOff()
      write()
    },
  }
}

function readSettings(path: string): Pick<SettingsFile, 'broken'> & { settings: Settings } {
  const text = readText(path)
  if (text === null) return { settings: settingsSchema.parse({}), broken: null }
  const given = parseObject(text)
  const fields = given === null ? [] : listUnusable(given)
  const settings = settingsSchema.parse(given ?? {})
  if (given !== null && fields.length === 0) return { settings, broken: null }
  return { settings, broken: { path: putAside(path), fields } }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** The file's new place; its old one where it cannot be moved, as it is then written over. */
function putAside(path: string): string {
  const brokenFile = path.replace(/\.json$/, '.broken.json')
  try {
    renameSync(path, brokenFile)
    return brokenFile
  } catch {
    return path
  }
}

/** At once rather than later, as the last write happens while the app quits. */
function replaceFile(path: string, text: string): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const file = openSync(temporary, 'w', 0o600)
    try {
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
