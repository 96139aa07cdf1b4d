import { describe, expect, it } from 'vitest'
import { limiteSource, pressRelease } from '../../test/support/evidence'
import { english } from '../language/en'
import { french } from '../language/fr'
import { phraseText } from './figure-phrases'
import { statePhrases } from './state-phrases'

const own = { words: 'in progress', date: '2025-05-03', source: null }
const reported = { words: 'Two of four were delivered.', date: '2024-11', source: limiteSource }

describe('statePhrases', () => {
  it('leaves the state out first, and then says whose words it is in', () => {
    expect(statePhrases([reported, own], english)).toEqual([
      [],
      [
        {
          kind: 'text',
          text: 'State as reported (Council of the European Union, November 2024): Two of four were delivered.',
        },
        { kind: 'source', source: limiteSource },
      ],
      [{ kind: 'text', text: 'Own assessment (3 May 2025): in progress.' }],
    ])
  })

  it('offers nothing where nothing is known of it', () => {
    expect(statePhrases([], english)).toEqual([])
  })

  it('names a document by its title where it has no institution, and takes words as they are', () => {
    const source = { ...pressRelease, institution: '' }
    const [, phrase = []] = statePhrases([{ words: '$& done', date: '2025', source }], french)
    expect(phraseText(phrase)).toBe('État rapporté (Migration routes, 2025) : $& done.')
  })
})
