import { evidenceOf } from '@shared/evidence/evidence-of'
import type { EvidenceSheet } from '@shared/evidence/evidence-sheet'
import type { Observation } from '@shared/library/observation'
import type { FigureInline } from '@shared/note/inline'
import { limiteSource, pressRelease, statistic } from './evidence'
import { buildNote, chart, figure, fullHeader, heading, paragraph, quotation } from './note-builder'

const shares =
  'Overall, the main nationalities of migrants detected so far in 2024 are Syrians (32%), Turkish (28%).'

const observations: readonly Partial<Observation>[] = [
  {},
  share('S003', 32, 'Syrians'),
  share('S004', 28, 'Turkish'),
  arrivals('S005', 192182, '2022'),
  arrivals('S006', 163521, '2023'),
]

function share(id: string, value: number, nationality: string): Partial<Observation> {
  return {
    id,
    value,
    indicator: 'irregular border crossings (detections), share by nationality',
    dimensions: { nationality },
    period: { start: '2024-01', end: '2024-11', text: 'so far in 2024' },
    periodIsInferred: true,
    sentence: shares,
  }
}

function arrivals(id: string, value: number, year: string): Partial<Observation> {
  return {
    id,
    value,
    unit: 'persons',
    qualifier: year === '2022' ? 'over' : 'exact',
    indicator: 'arrivals registered',
    period: { start: year, end: year, text: `in ${year}` },
    provider: null,
    sentence: 'Arrivals were 192,182 in 2022 & 163,521 in 2023.',
  }
}

const fallen: FigureInline = {
  kind: 'figure',
  id: 'fallen',
  form: 'magnitude',
  shown: '14.9 %',
  shownAt: null,
  calculation: { operation: 'change', observationIds: ['S005', 'S006'] },
}

/** Of a note with figures of each kind, a quotation and a chart. */
export function sampleSheet(change: Partial<EvidenceSheet> = {}): EvidenceSheet {
  const shown = (observationId: string, words: string) => ({ ...figure(words), observationId })
  const note = buildNote({
    header: fullHeader,
    body: [
      heading(1, 'Routes'),
      paragraph('Fell by ', figure('80 %'), ': ', shown('S003', '32 %'), shown('S004', '29 %')),
      paragraph('Fell by ', fallen, '; ', shown('S999', '7'), '.'),
      {
        ...quotation('Strengthen returns.'),
        kind: 'quotation',
        sourceId: '000',
        measureId: null,
        content: [{ kind: 'text', text: 'Strengthen returns.', marks: [] }],
      },
      chart('Crossings', 'One bar'),
    ],
  })
  const statistics = observations.map((one) => statistic(one))
  const sheet = evidenceOf(note, {
    library: {
      statistics: new Map(
        statistics.map(({ item }) => [item.id, { item, source: limiteSource }] as const),
      ),
      measures: new Map(),
      sources: new Map([['000', pressRelease]]),
    },
    ticks: new Map([
      [
        'fallen',
        {
          figureId: 'fallen',
          shown: '14.9 %',
          checkedBy: 'Ana',
          checkedAt: '2024-11-21T10:00:00.000Z',
        },
      ],
    ]),
    pages: { figures: new Map([['fallen', 2]]), blocks: new Map() },
    dataOf: '2024-11-22',
    versionName: 'REV 1',
  })
  return { ...sheet, ...change }
}
