import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { interfaceLanguage, readChosenSettings, terminalLanguages } from './chosen-settings'

const folder = mkdtempSync(join(tmpdir(), 'fiche-'))

describe('interfaceLanguage', () => {
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ['en', {}],
    ['en', { LANG: 'C.UTF-8' }],
    ['en', { LANG: 'de_DE.UTF-8' }],
    ['fr', { LANG: 'fr_BE.UTF-8' }],
    ['fr', { LC_MESSAGES: 'fr_FR', LANG: 'en_GB.UTF-8' }],
    ['en', { LC_ALL: 'C', LC_MESSAGES: 'fr_FR', LANG: 'fr_FR' }],
    ['fr', { LC_ALL: '', LANG: 'fr_FR' }],
  ])('is %s for a terminal with %j', (language, environment) => {
    const settings = readChosenSettings(join(folder, 'none'))
    expect(interfaceLanguage(settings, terminalLanguages(environment))).toBe(language)
  })

  it.each([
    ['en', '{"language":"en"}'],
    ['fr', '{"language":"system"}'],
    ['fr', '{"language":"xx"}'],
    ['fr', 'no JSON'],
    ['fr', 'null'],
  ])('is %s on a French system with %s in the settings', (language, settings) => {
    writeFileSync(join(folder, 'settings.json'), settings)
    expect(interfaceLanguage(readChosenSettings(folder), ['fr-FR'])).toBe(language)
  })
})
