import { german } from '@shared/language/de'
import { english } from '@shared/language/en'
import { french } from '@shared/language/fr'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultProfile, houseStyles, type TypographyProfile } from './profile'
import { typeset } from './typeset'

const visible = (text: string) => text.replaceAll('\u00a0', '~')
const set = (text: string, profile: TypographyProfile = defaultProfile) =>
  visible(typeset([text], english, profile).join(''))

describe('typeset', () => {
  it.each([
    ['49 297 arrivals, 1 234 567', '49~297 arrivals, 1~234~567'],
    ['In 2024 315 persons', 'In 2024 315 persons'],
    ['a 80 % rise, 0.5 ‰', 'a 80~% rise, 0.5~‰'],
    ['EUR 3 million', 'EUR~3~million'],
    ['On 5 December 2022, in October 2023', 'On 5~December~2022, in October~2023'],
    ['(WK 12653/2024), JAI 1545', '(WK~12653/2024), JAI~1545'],
    ['UNSCR 1244/1999, Article 8(2), No 604/2013', 'UNSCR~1244/1999, Article~8(2), No~604/2013'],
    ['Coreper II, Annex IV, Annex Indeed', 'Coreper~II, Annex~IV, Annex Indeed'],
    ['resulted - according to Frontex - in', 'resulted – according to Frontex – in'],
    ['EU-Western Balkans, 2021-2027', 'EU-Western Balkans, 2021-2027'],
    ['-80 % and (-5)', '–80~% and (–5)'],
    ["the EU's and partners' aim", 'the EU’s and partners’ aim'],
    ['the "rule of law" ("RoL")', 'the “rule of law” (“RoL”)'],
    ["an 'I/A' item, the 'partners' view", 'an ‘I/A’ item, the ‘partners’ view'],
  ])('prints %s', (typed, printed) => {
    expect(set(typed)).toBe(printed)
  })

  it('looks across the borders of runs', () => {
    expect(
      typeset(['a ', '80', ' ', '% "', 'x', '" - 19', ' November'], english, defaultProfile),
    ).toEqual(['a ', '80', '\u00a0', '% “', 'x', '” – 19', '\u00a0November'])
  })

  it('follows the language', () => {
    expect(
      visible(typeset(['Le "plan" : 5 millions le 1er mai 2024'], french, defaultProfile).join('')),
    ).toBe('Le «~plan~»~: 5~millions le 1er~mai~2024')
    expect(visible(typeset(['Der "Plan" vom 5. Mai 2024'], german, defaultProfile).join(''))).toBe(
      'Der „Plan“ vom 5.~Mai~2024',
    )
  })

  it.each([
    ['80 % of the "rule of \'law\'"', '80% of the “rule of ‘law’”', '80~% of the ‘rule of “law”’'],
    ['a rise of 80\u00a0%, 80%, 5 ‰', 'a rise of 80%, 80%, 5‰', 'a rise of 80~%, 80%, 5~‰'],
    ["an 'I/A' item, EU's", 'an ‘I/A’ item, EU’s', 'an ‘I/A’ item, EU’s'],
  ])('follows the house style: %s', (typed, press, styleGuide) => {
    expect([set(typed, houseStyles.press), set(typed, houseStyles.styleGuide)]).toEqual([
      press,
      styleGuide,
    ])
  })

  it('follows no house style where one way is right', () => {
    const typed = 'Le "taux" de 80 %'
    const profile = { percentSpacing: 'none', quotationMarks: 'single' } as const
    expect(visible(typeset([typed], french, profile).join(''))).toBe('Le «~taux~» de 80~%')
  })

  const words = fc.oneof(
    fc.constantFrom('"', "'", ' ', '-', ' - ', '5', ' 000', '%', ' %', 'Article', 'May', 'EUR'),
    fc.constantFrom(' 2024', 'Kosovo', '«', '»', ' :', '\u00a0', '\n', 'I', '“', '’', '–', '('),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  const runs = fc.array(fc.array(words).map((parts) => parts.join('')))
  const profiles = fc.constantFrom(...Object.values(houseStyles))
  const languages = fc.constantFrom(english, french, german)
  const folded = (text: string) =>
    text
      .replace(/«\u00a0|\u00a0»/g, '"')
      .replace(/[«»“”„]/g, '"')
      .replace(/[‘’‚“”]/g, "'")
      .replaceAll('\u00a0', ' ')
      .replaceAll('–', '-')
      .replaceAll("'", '"')

  it('changes nothing but spaces, dashes, apostrophes and quotation marks', () => {
    const notClosing = fc.constantFrom(houseStyles.council, houseStyles.styleGuide)
    fc.assert(
      fc.property(
        runs,
        fc.constantFrom(english, german),
        notClosing,
        (typed, language, profile) => {
          const printed = typeset(typed, language, profile)
          expect(printed.map(folded)).toEqual(typed.map(folded))
        },
      ),
      { seed: 2, numRuns: 1000 },
    )
  })

  it('drops no more than the space before a sign of per cent', () => {
    fc.assert(
      fc.property(runs, (typed) => {
        const printed = typeset(typed, english, houseStyles.press).join('')
        const closed = folded(typed.join('')).replace(/(?<=\d) (?=[%‰])/g, '')
        expect(folded(printed)).toBe(closed)
      }),
      { seed: 2, numRuns: 1000 },
    )
  })

  it('changes nothing in a second pass', () => {
    fc.assert(
      fc.property(runs, languages, profiles, (typed, language, profile) => {
        const once = typeset(typed, language, profile)
        expect(typeset(once, language, profile)).toEqual(once)
      }),
      { seed: 2, numRuns: 1000 },
    )
  })
})
