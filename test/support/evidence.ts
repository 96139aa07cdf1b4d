import type { Evidence } from '@shared/contract/library'
import type { Observation } from '@shared/library/observation'
import type { Source } from '@shared/library/source'

export const limiteSource: Source = {
  id: '002',
  title: 'The migratory situation on the Western Balkans route',
  institution: 'Council of the European Union',
  type: 'note',
  reference: '14871/24',
  date: '2024-11-19',
  marking: 'LIMITE',
  language: 'en',
  address: null,
}

export const pressRelease: Source = {
  ...limiteSource,
  id: '000',
  title: 'Migration routes',
  institution: 'European Commission',
  type: 'press release',
  reference: null,
  date: '2022-12-05',
  marking: 'none',
}

export function statistic(
  changes: Partial<Observation> = {},
): Extract<Evidence, { kind: 'statistic' }> {
  const item: Observation = {
    id: 'S002',
    indicator: 'irregular border crossings, change',
    value: -80,
    qualifier: 'exact',
    unit: '%',
    period: { start: '2024-01', end: '2024-08', text: 'first 8 months of 2024' },
    periodIsInferred: false,
    periodWording: '',
    geography: 'Western Balkans route',
    dimensions: {},
    provider: 'Frontex',
    source: '002',
    sentence: 'Years of joint efforts have resulted in a 80% reduction in the number of crossings.',
    start: 0,
    end: 80,
    vintage: null,
    flags: [],
    remark: null,
    ...changes,
  }
  return { kind: 'statistic', item, source: limiteSource }
}

export const measure: Extract<Evidence, { kind: 'measure' }> = {
  kind: 'measure',
  item: {
    id: 'M015',
    number: 15,
    text: 'Strengthen administrative frameworks for return.',
    kind: 'measure',
    source: '002',
    sentence: 'Strengthen administrative frameworks for return.',
    start: 0,
    end: 48,
    planTitle: 'Action Plan for Sustainable Migration Governance 2023-2025',
    pillarTitle: 'Return, readmission and reintegration',
  },
  source: limiteSource,
}

export const question: Extract<Evidence, { kind: 'question' }> = {
  kind: 'question',
  item: { id: 'Q1', number: 1, text: 'How?', subQuestions: ['How?'], source: '002' },
  source: limiteSource,
}

export const sourceEvidence = (source: Source): Extract<Evidence, { kind: 'source' }> => ({
  kind: 'source',
  item: source,
  source,
})
