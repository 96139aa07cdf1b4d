import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReply } from './parse-reply'
import type { Position, Reply } from './reply'
import { speakers } from './speakers'

const reply = (codes: string, positions: readonly Position[], remark = ''): Reply => ({
  speakers: codes.split(', '),
  positions,
  remark,
})

describe('parseReply', () => {
  it.each<[string, Reply]>([
    ['DE supports, wants EURA first', reply('DE', [{ kind: 'supports' }], 'wants EURA first')],
    ['de fully supports.', reply('DE', [{ kind: 'supports' }])],
    [
      'DE, AT and DK: support if EURA first; visas later',
      reply('DE, AT, DK', [{ kind: 'supportsIf', condition: 'EURA first' }], 'visas later'),
    ],
    ['AT supports with more visas', reply('AT', [{ kind: 'supportsIf', condition: 'more visas' }])],
    [
      'FR supports with a scrutiny reservation',
      reply('FR', [{ kind: 'supports' }, { kind: 'scrutinyReservation' }]),
    ],
    [
      'NL supports but opposed to point 3',
      reply('NL', [{ kind: 'supports' }, { kind: 'opposed' }], 'to point 3'),
    ],
    ['IT no', reply('IT', [{ kind: 'opposed' }])],
    ['IT no remarks', reply('IT', [], 'no remarks')],
    ['IT can’t support', reply('IT', [{ kind: 'opposed' }])],
    ['SE not opposed', reply('SE', [{ kind: 'open' }])],
    ['SE open questions remain', reply('SE', [], 'open questions remain')],
    ['SE is not yet in favour', reply('SE', [], 'is not yet in favour')],
    [
      'IE parliamentary reservation and no instructions',
      reply('IE', [{ kind: 'parliamentaryReservation' }, { kind: 'noInstructions' }]),
    ],
    [
      'BE joined FR, IT, but in writing',
      reply('BE', [{ kind: 'joined', codes: ['FR', 'IT'] }, { kind: 'writtenComments' }]),
    ],
    ['BE supports FR', reply('BE', [{ kind: 'joined', codes: ['FR'] }])],
    ['BE as is', reply('BE', [], 'as is')],
    ['BE as FR said', reply('BE', [], 'as FR said')],
    ['BE as FR', reply('BE', [{ kind: 'joined', codes: ['FR'] }])],
    ['DE, it wants more', reply('DE', [], 'it wants more')],
    ['at did not speak', reply('AT', [{ kind: 'didNotSpeak' }])],
    ['The Netherlands: written comments to follow', reply('NL', [{ kind: 'writtenComments' }])],
    ['GR +', reply('EL', [{ kind: 'supports' }])],
    ['Cion will report in June', reply('Commission', [], 'will report in June')],
    ['CLS: Article 79 suffices', reply('Council Legal Service', [], 'Article 79 suffices')],
    ['NO supports', reply('NO', [{ kind: 'supports' }])],
    ['no instructions', { speakers: [], positions: [{ kind: 'noInstructions' }], remark: '' }],
    ['FR soutient si', reply('FR', [], 'soutient si')],
    [
      'ES réserve d’examen, mais favorable',
      reply('ES', [{ kind: 'scrutinyReservation' }, { kind: 'supports' }]),
    ],
  ])('reads %s', (line, read) => {
    expect(parseReply(line)).toEqual(read)
  })

  const words = fc.constantFrom('wants', 'EURA', 'first', 'visas', 'pour', 'later', 'funding')
  const remark = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
  const codes = fc.uniqueArray(fc.constantFrom(...speakers.map(({ code }) => code)), {
    minLength: 1,
    maxLength: 4,
  })
  const typed: Readonly<Record<string, fc.Arbitrary<string>>> = {
    supports: fc.constantFrom('supports', 'is in favour', 'yes', 'Agrees'),
    open: fc.constantFrom('open', 'could support', 'no objection'),
    opposed: fc.constantFrom('opposed', 'cannot support', 'against', 'no'),
    scrutinyReservation: fc.constantFrom('scrutiny reservation', 'SR', 'enters a scrutiny reserve'),
    parliamentaryReservation: fc.constantFrom('parliamentary reservation', 'PSR'),
    noInstructions: fc.constantFrom('no instructions', 'awaiting instructions'),
    writtenComments: fc.constantFrom('written comments to follow', 'in writing'),
    didNotSpeak: fc.constantFrom('did not speak', 'silent'),
  }
  const plain = fc
    .constantFrom(...Object.keys(typed))
    .chain((kind) =>
      (typed[kind] ?? fc.constant('')).map((words) => ({ words, position: { kind } })),
    )
  const position = fc.oneof(
    plain,
    remark.map((condition) => ({
      words: `supports if ${condition}`,
      position: { kind: 'supportsIf', condition },
    })),
    codes.map((joined) => ({
      words: `joined ${joined.join(', ')}`,
      position: { kind: 'joined', codes: joined },
    })),
  )

  it('gives back what was put together', () => {
    fc.assert(
      fc.property(
        codes,
        fc.constantFrom(', ', '/', ' ', ' and '),
        fc.array(position, { maxLength: 3 }),
        fc.option(remark, { nil: '' }),
        (who, separator, positions, more) => {
          const parts = [...positions.map(({ words }) => words), ...(more === '' ? [] : [more])]
          const read = parseReply(`${who.join(separator)}: ${parts.join('; ')}`)
          expect(read).toEqual({
            speakers: who,
            positions: positions.map((one) => one.position),
            remark: more,
          })
        },
      ),
    )
  })

  it('reads anything, and says the same of it however it is spaced', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        expect(parseReply(`  ${line.replaceAll(' ', '\u00a0 ')} `)).toEqual(parseReply(line))
        for (const code of parseReply(line).speakers)
          expect(speakers.some((one) => one.code === code)).toBe(true)
      }),
    )
  })
})
