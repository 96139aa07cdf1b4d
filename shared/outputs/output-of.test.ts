import { describe, expect, it } from 'vitest'
import {
  figure,
  footnote,
  fullHeader,
  heading,
  list,
  paragraph,
  questions,
} from '../../test/support/note-builder'
import { languageOf } from '../language/language-of'
import { emptyHeader } from '../note/header'
import { plainTextOf } from '../note/plain-text'
import { outputOf } from './output-of'
import { roundedText } from './spoken-figures'

const full = { ...emptyHeader, ...fullHeader }
const newIds = () => {
  let count = 0
  return () => {
    count += 1
    return `n${count}`
  }
}
const secret = { ...paragraph('We can live with 500.'), role: 'notToBeSaid' } as const
const raised = { ...paragraph('Only if Austria asks.'), role: 'ifRaised' } as const
const line = { ...list('bulleted', 'We support it.'), role: 'lineToTake' } as const
const order = { ...paragraph('Support it, says the capital.'), role: 'instruction' } as const

describe('outputOf', () => {
  it('makes a speaking note of a briefing from its lines to take and nothing else', () => {
    const body = [heading(1, 'Position'), order, line, raised, secret, paragraph('Background.')]
    const {
      title,
      header,
      body: spoken,
    } = outputOf({ title: 'Returns', header: full, body }, 'speaking-note', newIds())
    expect(plainTextOf({ body: spoken }).split('\n')).toEqual([
      'Thank you, Chair.',
      'We support it.',
    ])
    expect(spoken.map(({ role }) => role)).toEqual([undefined, undefined])
    expect([title, header.type, header.number, header.codes]).toEqual([
      'Speaking note: Returns',
      'SPEAKING NOTE',
      null,
      [],
    ])
  })

  it('makes one of any other note from what opens its sections, figures round and still live', () => {
    const live = figure('49 297')
    const body = [
      paragraph('The Presidency ', live, ' says so', footnote('A source.'), '.'),
      paragraph('More of it.'),
      heading(1, 'Returns'),
      secret,
      paragraph('Returns rose.'),
      questions('Questions:', 'Why?'),
    ]
    const { body: spoken } = outputOf({ title: 'T', header: full, body }, 'speaking-note', newIds())
    expect(plainTextOf({ body: spoken }).split('\n')).toEqual([
      'Thank you, Chair.',
      'The Presidency nearly 50 000 (49 297) says so.',
      'Returns rose.',
    ])
    expect(JSON.stringify(spoken)).toContain('"observationId":"S002"')
  })

  it('makes a flash report with a head, a summary and each section on one page', () => {
    const long = paragraph(Array.from({ length: 400 }, () => 'word').join(' '))
    const body = [
      paragraph('All agreed.'),
      heading(1, 'Returns'),
      secret,
      paragraph('They rose.'),
      heading(1, 'Funds'),
      long,
    ]
    const { body: report } = outputOf(
      { title: 'T', header: { ...full, to: 'EMWP', date: null }, body },
      'flash-report',
      newIds(),
    )
    expect(plainTextOf({ body: report }).split('\n')).toEqual([
      'Meeting',
      'EMWP',
      'Date',
      'Author',
      'Distribution',
      'All agreed.',
      'Returns',
      'They rose.',
      'Funds',
      'Result: […]',
      'Positions: […]',
      'Follow-up: […], by […]',
    ])
  })
})

describe('roundedText', () => {
  it.each([
    ['en', '49 297', 'nearly 50 000'],
    ['en', '25.4 %', 'over 25 %'],
    ['fr', '192 182', 'plus de 190 000'],
    ['en', '80 %', null],
    ['en', 'over 2 712', null],
    ['en', '–43.7 %', null],
    ['en', 'seven', null],
    ['en', 'EUR 36.25 million', null],
  ])('says in %s of %s %s', (language, shown, said) => {
    expect(roundedText(shown, languageOf(language))).toBe(said)
  })
})
