import { describe, expect, it } from 'vitest'
import en from '../../resources/locales/en.json' with { type: 'json' }
import fr from '../../resources/locales/fr.json' with { type: 'json' }
import { chooseTextLanguage, createText } from './text'

const placesOf = (sentence: string) => [...sentence.matchAll(/\{\{\w+\}\}/g)].map(String).sort()

describe('texts of the interface', () => {
  it('fills places and chooses the plural of the language', () => {
    const [english, french] = [createText('en'), createText('fr')]
    expect([
      english('notes.words', { count: 1 }),
      english('notes.words', { count: 0 }),
      french('notes.words', { count: 0 }),
      french('notes.words', { count: 2 }),
    ]).toEqual(['1 word', '0 words', '0 mot', '2 mots'])
  })

  it('take what fills a place as it is', () => {
    const text = createText('en')
    expect([
      text('notes.menu', { title: '{{title}} $t(area.bin) & {"a": 1}' }),
      text('notes.words', { count: 1353 }),
      text('library.shown', { shown: 7, all: '1353' }),
    ]).toEqual([
      'Actions for {{title}} $t(area.bin) & {"a": 1}',
      '1\u00a0353 words',
      '7 of 1353 shown',
    ])
  })

  it('are there in each language, with the same places', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort())
    const french: Readonly<Record<string, string>> = fr
    for (const [key, sentence] of Object.entries(en))
      expect([key, placesOf(french[key] ?? '')]).toEqual([key, placesOf(sentence)])
  })

  it('follow the first language of the system that there is', () => {
    expect([
      chooseTextLanguage(['fr-BE', 'en-GB']),
      chooseTextLanguage(['de-DE', 'fr']),
      chooseTextLanguage(['xx', 'C', '']),
      chooseTextLanguage([]),
    ]).toEqual(['fr', 'fr', 'en', 'en'])
  })
})
