import { describe, expect, it } from 'vitest'
import { asked, emptyLibrary, libraryOf, of } from '../../test/support/asked-evidence'
import { buildNote, paragraph } from '../../test/support/note-builder'
import type { Observation } from '../library/observation'
import type { FigureInline } from '../note/inline'
import { type EvidenceLibrary, evidenceOf } from './evidence-of'

/** The first figure of a note of one paragraph. */
function rowOf(shown: FigureInline, library: EvidenceLibrary) {
  return evidenceOf(buildNote({ body: [paragraph(shown)] }), asked({ library })).figures[0]
}

describe('the row of a figure', () => {
  it('words a period as its source does, and says where it states none or was read', () => {
    const periodOf = (item: Partial<Observation>) =>
      rowOf(of('S002', '80 %'), libraryOf(item))?.facts[0]?.period
    const period = { start: '2024-01', end: '2024-11', text: 'so far in 2024' }
    expect([
      periodOf({ period, periodIsInferred: true }),
      periodOf({ period: { ...period, text: '' }, periodIsInferred: true }),
      periodOf({ period: null }),
      periodOf({ period: null, periodWording: 'in six months' }),
    ]).toEqual([
      'so far in 2024 (read as January 2024 – November 2024)',
      'read as January 2024 – November 2024',
      'no period stated',
      'in six months; no period stated',
    ])
  })

  it('shows a computed figure with its operands in their order', () => {
    const library = libraryOf(
      { id: 'S2', value: 163521, unit: 'persons' },
      { id: 'S1', value: 192182, unit: 'persons', qualifier: 'over' },
    )
    const computed: FigureInline = {
      kind: 'figure',
      id: 'f1',
      form: 'signed',
      shown: 'around 14.9 %',
      shownAt: null,
      calculation: { operation: 'change', observationIds: ['S1', 'S2'] },
    }
    const row = rowOf(computed, library)
    expect([
      row?.calculation,
      row?.number,
      row?.unit,
      row?.facts.map(({ value }) => value),
    ]).toEqual([
      'change in per cent: (163 521 – 192 182) / 192 182 × 100',
      -14.9,
      '%',
      ['over 192 182', '163 521'],
    ])
  })

  it('remarks what the library does not say, says otherwise by now, or no longer holds', () => {
    const remarkOf = (shown: FigureInline, library = libraryOf({})) => rowOf(shown, library)?.remark
    expect([
      remarkOf(of('S002', '80 %')),
      remarkOf(of('S002', '79 %')),
      remarkOf(of('S002', 'four fifths', { form: 'typed' })),
      remarkOf(of('S002', '80 %', { form: 'typed' })),
      remarkOf(of('S002', '80 %'), emptyLibrary),
    ]).toEqual([
      null,
      'the library now says 80 %',
      'typed over by hand; the library says 80 %',
      'typed over by hand',
      'the library no longer holds what this rests on',
    ])
  })
})
