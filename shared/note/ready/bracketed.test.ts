import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBracketed } from './bracketed'

const confirm = (who: string, by: string) => ({ kind: 'toConfirm', who, by })
const meaningsOf = (line: string) => findBracketed(line).map(({ meaning }) => meaning)

describe('findBracketed', () => {
  it.each([
    ['[tbc]', confirm('', '')],
    ['[TBC: AT, by 3 May]', confirm('AT', '3 May')],
    ['[t.b.c.: AT and DE]', confirm('AT and DE', '')],
    ['[tbc: by 3 May]', confirm('', '3 May')],
    ['[tbc, COM]', confirm('COM', '')],
    ['[to be confirmed: Frontex until Friday]', confirm('Frontex', 'Friday')],
    ['[à confirmer]', confirm('', '')],
    ['[à confirmer\u00a0: AT, d’ici au 3 mai]', confirm('AT', '3 mai')],
    ['[à confirmer : COM, avant le 3 mai]', confirm('COM', '3 mai')],
    ['[shall] ', { kind: 'brackets' }],
    ['[tbcs]', { kind: 'brackets' }],
  ])('%s', (line, meaning) => expect(meaningsOf(`Some ${line} words`)).toEqual([meaning]))

  it('finds the outermost of each, and nothing in a quotation or in a place to fill in', () => {
    expect(
      findBracketed('The [first [inner] one], […] and [second]').map(({ words }) => words),
    ).toEqual(['[first [inner] one]', '[second]'])
    expect(findBracketed('[…] and it said “the [new] text” and ] or [')).toEqual([])
  })

  it('names places that are there', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', 'a', ' ', '“', '”', 'tbc', ': ') }),
        (line) => {
          for (const { start, end, words } of findBracketed(line))
            expect([line.slice(start, end), words[0], words.at(-1)]).toEqual([words, '[', ']'])
        },
      ),
    ))
})
