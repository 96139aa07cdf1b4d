import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainTextOf } from '../note/plain-text'
import { outcomeOf } from './outcome-of'
import { outcomeWordsOf } from './outcome-words'
import { parseReply } from './parse-reply'
import { memberStateCodes, speakers } from './speakers'

function outcomeFrom(lines: readonly string[], language = 'en') {
  let last = 0
  const { blocks, leftOut } = outcomeOf({
    words: outcomeWordsOf(language),
    newId: () => {
      last += 1
      return `b${last}`
    },
    note: { id: 'n1', shown: '14871/24' },
    questions: [
      {
        number: 1,
        text: 'How?',
        subQuestions: ['By whom?', ''],
        theme: null,
        replies: lines.map((line) => parseReply(line)),
      },
    ],
  })
  return { text: plainTextOf({ body: blocks }), leftOut, kinds: blocks.map(({ kind }) => kind) }
}

describe('outcomeOf', () => {
  it('says where delegations stand and what points were made', () => {
    expect(
      outcomeFrom([
        'DE supports, wants EURA first',
        'FR supports',
        'AT scrutiny reservation, open',
        'IT joined AT',
        'PL opposed, as FR said',
        'HU supports if visas are suspended',
        'CZ 5 delegations agree',
        'CH supports',
        'Commission will report in June',
      ]),
    ).toEqual({
      text: [
        'Delegations discussed the questions set out in document 14871/24.',
        'Question 1',
        'How?',
        'By whom?',
        'Some delegations expressed support. One delegation could give support subject to conditions. Some delegations showed openness. One delegation expressed opposition. One delegation entered a scrutiny reservation. One delegation made remarks without taking a position. Schengen associates also took the floor.',
        'The following points were made by delegations:',
        'wants EURA first',
        'visas are suspended',
        'Points made by Commission:',
        'will report in June',
      ].join('\n'),
      leftOut: ['as FR said', '5 delegations agree'],
      kinds: [
        'paragraph',
        'heading',
        'paragraph',
        'paragraph',
        'paragraph',
        'paragraph',
        'list',
        'paragraph',
        'list',
      ],
    })
  })

  it('says that all support only if all 27 said so', () => {
    const all = memberStateCodes.map((code) => `${code} supports`)
    expect(outcomeFrom(all).text).toContain('All delegations expressed support.')
    expect(outcomeFrom(all.slice(1)).text).toContain('A large majority of delegations expressed')
    expect(outcomeFrom([]).text).toContain('No delegation took the floor on this question.')
    expect(outcomeFrom(all, 'fr').text).toContain(
      'Toutes les délégations ont exprimé leur soutien.',
    )
  })

  const delegations = speakers.filter(({ kind }) => kind === 'memberState' || kind === 'associate')
  const named = fc.constantFrom(
    ...delegations.flatMap(({ code, aliases, adjectives }) => [code, ...aliases, ...adjectives]),
    'the German delegation',
    'Germans',
    'twelve Member States',
    '10 MS',
    '16 of the delegations',
  )
  const said = fc.constantFrom('supports', 'opposed', 'SR', 'supports if', 'joined', 'open, says')
  const line = fc
    .tuple(fc.constantFrom(...speakers.map(({ code }) => code)), said, named)
    .map((parts) => parts.join(' '))

  it('neither names nor counts delegations, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        fc.constantFrom('en', 'fr'),
        (lines, language) => {
          const { text } = outcomeFrom(lines, language)
          const words = text.replace('14871/24', '').replace('Question 1', '')
          expect(words).not.toMatch(/\d/)
          expect(words).not.toMatch(/\b(two|three|twelve|twenty)\b/)
          for (const { code, aliases, adjectives } of delegations) {
            expect(words.split(/[^\p{L}]+/u)).not.toContain(code)
            for (const name of [...aliases, ...adjectives]) expect(words).not.toContain(name)
          }
        },
      ),
    )
  })
})
