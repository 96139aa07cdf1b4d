import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asked, libraryOf, of } from '../../test/support/asked-evidence'
import { limiteSource, pressRelease } from '../../test/support/evidence'
import { noteArbitrary } from '../../test/support/note-arbitrary'
import {
  buildNote,
  cell,
  figure,
  footnote,
  fullHeader,
  heading,
  paragraph,
  questions,
  quotation,
  table,
} from '../../test/support/note-builder'
import { figuresOf } from '../note/inlines/inlines-of-block'
import { type EvidenceLibrary, evidenceOf } from './evidence-of'

describe('evidenceOf', () => {
  it('gives a figure with its place, its source and the words that state it', () => {
    const note = buildNote({
      header: { ...fullHeader, suffixes: ['REV 1'], number: '14871/1/24', marking: 'none' },
      body: [heading(1, 'Routes'), paragraph('Fell by ', figure('80 %'))],
    })
    const [heading1, text] = note.body
    const [shown] = figuresOf(note.body)
    const pages = {
      figures: new Map([[shown?.id ?? '', 2]]),
      blocks: new Map([[heading1?.id ?? '', 1]]),
    }
    const tick = { figureId: shown?.id ?? '', shown: '80 %', checkedBy: 'Ana' }
    const ticks = new Map([[tick.figureId, { ...tick, checkedAt: '2024-11-21T23:30:00.000Z' }]])
    expect(text?.kind).toBe('paragraph')
    expect(
      evidenceOf(note, asked({ library: libraryOf({}), pages, ticks, versionName: 'REV 1' })),
    ).toEqual({
      title: 'The migratory situation on the Western Balkans route',
      documentNumber: '14871/1/24 REV 1',
      versionName: 'REV 1',
      language: 'en',
      marking: 'LIMITE',
      dataOf: '2024-11-22',
      figures: [
        {
          figureId: shown?.id,
          shown: '80 %',
          place: { page: 2, parts: ['section 1'] },
          number: -80,
          unit: '%',
          calculation: null,
          facts: [
            {
              observationId: 'S002',
              title: 'Irregular border crossings, change, Western Balkans route',
              value: '–80 %',
              number: -80,
              unit: '%',
              qualifier: null,
              period: 'first 8 months of 2024',
              provider: 'Frontex, as quoted in 14871/24',
              sentence:
                'Years of joint efforts have resulted in a 80% reduction in the number of crossings.',
              mark: { start: 42, end: 45 },
              source: {
                name: '14871/24',
                details:
                  'Council of the European Union, The migratory situation on the Western Balkans route, 19 November 2024',
                marking: 'LIMITE',
                language: 'en',
              },
            },
          ],
          remark: null,
          checked: { on: '2024-11-21', by: 'Ana' },
        },
      ],
      quotations: [],
      charts: [],
      sources: [
        {
          name: '14871/24',
          details:
            'Council of the European Union, The migratory situation on the Western Balkans route, 19 November 2024',
          marking: 'LIMITE',
          language: 'en',
        },
      ],
    })
  })

  it('forgets a tick where the figure shows something else', () => {
    const shown = of('S002', '80 %', { id: 'f1' })
    const tick = {
      figureId: 'f1',
      shown: '82 %',
      checkedBy: '',
      checkedAt: '2024-11-21T10:00:00.000Z',
    }
    const note = buildNote({ body: [paragraph(shown)] })
    const { figures } = evidenceOf(note, asked({ ticks: new Map([['f1', tick]]) }))
    expect(figures.map(({ checked }) => checked)).toEqual([null])
  })

  it('names table, question and footnote in which a figure stands', () => {
    const note = buildNote({
      body: [
        paragraph(figure('1')),
        heading(1, 'One'),
        table([[cell(paragraph(figure('2'), footnote('Of ', figure('3'))))]]),
        heading(2, 'Inner'),
        questions('Questions:', 'First?', 'Second?'),
        paragraph(footnote(figure('4'))),
      ],
    })
    const asking = note.body.map((block) =>
      block.kind === 'questions'
        ? { ...block, items: block.items.map((item) => ({ ...item, content: [of('S1', '5')] })) }
        : block,
    )
    const { figures } = evidenceOf({ ...note, body: asking }, asked())
    expect(figures.map(({ shown, place }) => [shown, ...place.parts])).toEqual([
      ['1'],
      ['2', 'section 1', 'table 1'],
      ['3', 'section 1', 'table 1', 'footnote 1'],
      ['5', 'section 1.1', 'question 1'],
      ['5', 'section 1.1', 'question 2'],
      ['4', 'section 1.1', 'footnote 2'],
    ])
  })

  it('gives quotations with their source, and values of charts with what they rest on', () => {
    const value = { value: 7, qualifier: 'exact', flags: [], isApart: false }
    const note = buildNote({
      header: { language: 'fr' },
      body: [
        {
          ...quotation('Own words.'),
          kind: 'quotation',
          sourceId: '000',
          measureId: null,
          content: [],
        },
        {
          ...quotation('Words of a measure.'),
          kind: 'quotation',
          sourceId: null,
          measureId: 'M1',
          content: [],
        },
        {
          kind: 'chart',
          id: 'c1',
          chart: {
            form: 'bar',
            categories: ['2023', '2024'],
            series: [
              { name: 'EU', values: [{ ...value, observationId: 'S1', shown: '7' }, null] },
              { name: 'UK', values: [null, { ...value, observationId: 'S2', shown: '7' }] },
            ],
          },
          sourceLine: '',
          altText: '',
          content: [{ kind: 'text', text: 'Crossings', marks: [] }],
        },
      ],
    })
    const library: EvidenceLibrary = {
      statistics: libraryOf({ id: 'S1', value: 8, unit: 'persons' }).statistics,
      measures: new Map([
        ['M1', { item: { number: 15, planTitle: 'Action plan' }, source: limiteSource }],
      ]),
      sources: new Map([['000', pressRelease]]),
    }
    const shown = 'EU: 2023: 7; 2024: –\nUK: 2023: –; 2024: 7'
    const tick = { figureId: 'c1', shown, checkedBy: '', checkedAt: '2024-11-21T23:30:00.000Z' }
    const ticks = new Map([[tick.figureId, tick]])
    const { quotations, charts, sources, marking } = evidenceOf(note, asked({ library, ticks }))
    expect(charts.map(({ checked }) => checked)).toEqual([{ on: '2024-11-21', by: '' }])
    expect(quotations.map(({ measure, source }) => [measure, source?.name])).toEqual([
      [null, 'Migration routes'],
      ['Action plan, 15', '14871/24'],
    ])
    expect(
      charts.map(({ caption, values }) => [
        caption,
        ...values.map(({ point, shown, fact, remark }) => [point, shown, fact?.value, remark]),
      ]),
    ).toEqual([
      [
        'Crossings',
        ['2023, EU', '7', '8', 'la bibliothèque dit maintenant 8'],
        ['2024, UK', '7', undefined, 'la bibliothèque ne contient plus ce sur quoi cela repose'],
      ],
    ])
    expect([sources.map(({ name }) => name), marking]).toEqual([
      ['14871/24', 'Migration routes'],
      'LIMITE',
    ])
  })

  it('keeps reading order whatever the note', () => {
    fc.assert(
      fc.property(noteArbitrary, (note) => {
        const { figures } = evidenceOf(note, asked())
        expect(figures.map(({ figureId, shown }) => [figureId, shown])).toEqual(
          figuresOf(note.body).map(({ id, shown }) => [id, shown]),
        )
      }),
    )
  })
})
