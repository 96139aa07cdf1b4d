import { describe, expect, it } from 'vitest'
import { findClassifiedMarking } from './classified'

describe('findClassifiedMarking', () => {
  it('finds each of the four markings and their short forms on a line of their own', () => {
    const lines = [
      'RESTREINT UE/EU RESTRICTED',
      'CONFIDENTIEL UE / EU CONFIDENTIAL',
      '[SECRET UE/EU SECRET]',
      'TRES SECRET UE/EU TOP SECRET',
      'EU RESTRICTED',
      'R-UE/EU-R',
    ]
    expect(lines.map((line) => findClassifiedMarking(`Brussels\n${line}\nNOTE`))).toEqual([
      { name: 'RESTREINT UE/EU RESTRICTED', standsAlone: true },
      { name: 'CONFIDENTIEL UE/EU CONFIDENTIAL', standsAlone: true },
      { name: 'SECRET UE/EU SECRET', standsAlone: true },
      { name: 'TRÈS SECRET UE/EU TOP SECRET', standsAlone: true },
      { name: 'EU RESTRICTED', standsAlone: true },
      { name: 'R-UE/EU-R', standsAlone: true },
    ])
  })

  it('tells a mention in a sentence from a marking', () => {
    expect(
      findClassifiedMarking('The annex [CONFIDENTIEL UE/EU CONFIDENTIAL] was sent apart.'),
    ).toEqual({ name: 'CONFIDENTIEL UE/EU CONFIDENTIAL', standsAlone: false })
  })

  it('looks through a line of a million signs at once', () => {
    const before = process.cpuUsage()
    const found = findClassifiedMarking(`EU ${'1 . '.repeat(250_000)}x`)
    expect(found).toBeNull()
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000)
  })

  it('leaves other texts alone', () => {
    const texts = [
      '',
      'LIMITE',
      'an eu secret',
      'MEU SECRETARIAT',
      'NEU RESTRICTEDX',
      'SECRETARIAT',
    ]
    expect(texts.filter((text) => findClassifiedMarking(text) !== null)).toEqual([])
  })
})
