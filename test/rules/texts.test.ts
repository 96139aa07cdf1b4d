import { describe, expect, it } from 'vitest'
import en from '../../resources/locales/en.json' with { type: 'json' }
import fr from '../../resources/locales/fr.json' with { type: 'json' }
import { isTest, listSourceFiles } from './source-files'

const locales: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, fr }

const code = listSourceFiles(['shared', 'electron', 'renderer'])
  .filter((file) => !isTest(file))
  .map(({ text }) => text)
  .join('\n')
const literals = new Set([...code.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key))
/** `subjectCode.${code}` uses all keys that begin so. */
const families = [...code.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{[^`]*`/g)].map(
  ([, start]) => start ?? '',
)
const isUsed = (key: string) =>
  literals.has(key) || families.some((start) => key.startsWith(start) && key !== start)

describe('texts of the interface', () => {
  it('are all used', () => {
    const keys = new Set(Object.keys(en).map((key) => key.replace(/_(one|other)$/, '')))
    expect([...keys].filter((key) => !isUsed(key))).toEqual([])
  })

  it('stand in order in their files', () => {
    for (const texts of Object.values(locales)) {
      const keys = Object.keys(texts)
      expect(keys).toEqual(keys.toSorted((one, other) => (one < other ? -1 : 1)))
    }
  })

  it('are set as French is: curly apostrophes, no-break spaces at high punctuation', () => {
    const wrong = Object.values(fr).filter((sentence) =>
      /'|[^\u00a0][;?!»]|«[^\u00a0]|[^\u00a0]:(?=\s|$)/.test(sentence),
    )
    expect(wrong).toEqual([])
  })
})
