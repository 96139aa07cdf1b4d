import { describe, expect, it } from 'vitest'
import { annex, buildNote, paragraph } from '../../../test/support/note-builder'
import { english } from '../../language/en'
import { french } from '../../language/fr'
import { annexLabelOf, bodyPartsOf } from './body-parts'

const read = (body: Parameters<typeof bodyPartsOf>[0], language = english) =>
  bodyPartsOf(buildNote({ body: [...body] }).body).map(
    ({ annex: start, number, blocks }) =>
      `${start === null ? 'main' : annexLabelOf(number, language)}: ${blocks.length}`,
  )

describe('bodyPartsOf', () => {
  it('gives the main text and each annex with what belongs to it', () => {
    const body = [
      paragraph('a'),
      annex('A'),
      paragraph('b'),
      paragraph('c'),
      annex('', 'landscape'),
    ]
    expect(read(body)).toEqual(['main: 1', 'ANNEX I: 2', 'ANNEX II: 0'])
    expect(read(body, french)).toEqual(['main: 1', 'ANNEXE I: 2', 'ANNEXE II: 0'])
  })

  it('does not number the only annex', () => {
    expect(read([annex('A'), paragraph('b')])).toEqual(['main: 0', 'ANNEX: 1'])
    expect(read([])).toEqual(['main: 0'])
  })
})
