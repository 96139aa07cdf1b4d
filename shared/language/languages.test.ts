import { describe, expect, it } from 'vitest'
import { german } from './de'
import { english } from './en'
import { french } from './fr'
import { findLanguage, languageOf } from './language-of'

describe('languages', () => {
  it('are found by code; English stands in for those without data', () => {
    expect(['en', 'fr', 'de'].map((code) => findLanguage(code))).toEqual([english, french, german])
    expect(findLanguage('es')).toBeUndefined()
    expect(languageOf('es')).toBe(english)
  })

  it.each([french, german])('$code has what English has', (language) => {
    expect({
      months: language.months.length,
      smallNumbers: language.smallNumbers.length,
      qualifiers: Object.keys(language.qualifiers),
      designations: language.designations.length,
    }).toEqual({
      months: 12,
      smallNumbers: 10,
      qualifiers: Object.keys(english.qualifiers),
      designations: english.designations.length,
    })
  })
})
