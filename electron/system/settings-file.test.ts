import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultSettings } from '@shared/settings/default-settings'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSettingsFile } from './settings-file'

let folder: string
let timers: (() => void)[]
let failures: unknown[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fiche-settings-'))
  timers = []
  failures = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function open(inFolder = folder) {
  return openSettingsFile({
    folder: inFolder,
    schedule: (run) => {
      timers.push(run)
      return () => {
        timers = timers.filter((timer) => timer !== run)
      }
    },
    onFailed: (error) => failures.push(error),
  })
}

const written = (): unknown => JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))

describe('settings.json', () => {
  it('is not there before something is changed', () => {
    expect([open().read(), readdirSync(folder)]).toEqual([defaultSettings, []])
  })

  it('is written once for many changes, whole, and read again', () => {
    const file = open()
    file.change({ language: 'fr' })
    file.change({ authorName: 'A. Novak' })
    expect(timers).toHaveLength(1)
    for (const run of timers) run()
    const expected = { ...defaultSettings, language: 'fr', authorName: 'A. Novak' }
    expect([written(), readdirSync(folder)]).toEqual([expected, ['settings.json']])
    expect(open().read()).toEqual(expected)
  })

  it('has what waits when the app quits, and is left alone if nothing does', () => {
    const file = open()
    file.flush()
    expect(readdirSync(folder)).toEqual([])
    file.change({ scheme: 'dark' })
    file.flush()
    expect([written(), timers]).toEqual([{ ...defaultSettings, scheme: 'dark' }, []])
  })

  it('falls back field by field', () => {
    writeFileSync(join(folder, 'settings.json'), '{"language":"fr","scheme":7,"later":true}')
    const file = open()
    const path = join(folder, 'settings.broken.json')
    expect([file.read(), file.broken]).toEqual([
      { ...defaultSettings, language: 'fr' },
      { path, fields: ['scheme'] },
    ])
    expect(readFileSync(path, 'utf8')).toContain('"scheme":7')
  })

  it.each(['', '{"language":"fr"', '[]', 'null', '\u0000\u0000'])(
    'is put aside when it holds %j',
    (text) => {
      writeFileSync(join(folder, 'settings.json'), text)
      const file = open()
      const aside = join(folder, 'settings.broken.json')
      expect([file.read(), file.broken]).toEqual([defaultSettings, { path: aside, fields: [] }])
      expect(readFileSync(aside, 'utf8')).toBe(text)
    },
  )

  it('that cannot be written is kept in memory, and tried again at the next change', () => {
    const blocked = join(folder, 'file')
    writeFileSync(blocked, '')
    const file = open(blocked)
    file.change({ authorName: 'A' })
    file.flush()
    expect([file.read().authorName, failures.length]).toEqual(['A', 1])
    file.change({ authorName: 'B' })
    file.flush()
    expect(failures).toHaveLength(2)
  })
})
