import type { WriteDb } from '../../../electron/store/database'
import { setFact } from '../../../electron/store/facts'
import { addPack } from '../../../electron/store/library/add-pack'
import { insertStatistics } from '../../../electron/store/library/insert/insert-statistics'
import { insertNote } from '../../../electron/store/notes'
import { indexLibrary, indexNote } from '../../../electron/store/search/search-index'
import type { Observation } from '../../../shared/library/observation'
import type { Pack, PackPlan } from '../../../shared/library/pack'
import type { Measure } from '../../../shared/library/plan'
import { emptyHeader } from '../../../shared/note/header'
import { pick, randomFrom } from './random'
import { sentence } from './vocabulary'

export type LibrarySize = {
  readonly plans: number
  readonly measuresPerPlan: number
  readonly series: number
  readonly months: number
  readonly notes: number
}

/** 200 plans, 30 000 measures, 1 000 000 observations, 2 000 notes. */
export const largeSize: LibrarySize = {
  plans: 200,
  measuresPerPlan: 150,
  series: 5000,
  months: 200,
  notes: 2000,
}

const regions = ['Western Balkans', 'North Africa', 'Silk Route', 'Sahel', 'Eastern Partnership']
const routes = ['Western Balkans', 'Central Mediterranean', 'Western Mediterranean', 'Eastern']
const institutions = ['Commission', 'Council', 'Frontex', 'EUAA', 'IOM']
const sexes = ['women', 'men']
const ages = ['minors', 'adults']
const sourceCount = 100

/** Fills an empty store with a library of a size, the same for the same seed. */
export function fillLargeLibrary(db: WriteDb, size: LibrarySize, seed: number): void {
  const random = randomFrom(seed)
  db.transaction(() => {
    addPack(db, plansPack(size, random), 0)
    insertStatistics(db, observations(size, random), 'large')
    indexLibrary(db)
    for (let index = 0; index < size.notes; index += 1) addNote(db, index, random)
    // Their bodies stand in the index only, which is what is measured.
    setFact(db, 'notesIndexedAtMs', String(size.notes))
  })()
}

function plansPack(size: LibrarySize, random: () => number): Pack {
  return {
    id: 'large',
    title: 'Large library',
    marking: 'none',
    sources: Array.from({ length: sourceCount }, (_, index) => ({
      id: sourceId(index),
      title: sentence(8, random),
      container: null,
      institution: pick(institutions, random()),
      type: 'report',
      reference: `${10_000 + index}/24`,
      date: `20${10 + (index % 15)}-06-01`,
      dateText: null,
      marking: 'none',
      language: 'en',
      address: null,
    })),
    plans: Array.from({ length: size.plans }, (_, index) => plan(index, size, random)),
    additions: [],
    agreements: [],
    funding: [],
    statistics: [],
    events: [],
    questions: [],
    inconsistencies: [],
    references: [],
    citedDocuments: [],
    abbreviations: [],
  }
}

function plan(index: number, size: LibrarySize, random: () => number): PackPlan {
  const pillarCount = 5
  const perPillar = size.measuresPerPlan / pillarCount
  return {
    id: `LARGE-${index}`,
    title: sentence(7, random),
    institution: pick(institutions, random()),
    date: `20${10 + (index % 15)}-11`,
    region: pick(regions, random()),
    route: pick(routes, random()),
    stated: { pillars: pillarCount, measures: size.measuresPerPlan },
    pillars: Array.from({ length: pillarCount }, (_, pillar) => ({
      number: pillar + 1,
      title: sentence(6, random),
      groups: [],
      measures: Array.from({ length: perPillar }, (_, place) =>
        measure(index, pillar * perPillar + place + 1, random),
      ),
    })),
    measures: [],
    summary: null,
    otherTitles: [],
    evidence: [],
  }
}

function measure(planIndex: number, number: number, random: () => number): Measure {
  const text = sentence(25, random)
  return {
    id: `LARGE-${planIndex}-A${number}`,
    number,
    text,
    kind: 'measure',
    source: sourceId(planIndex % sourceCount),
    sentence: text,
    start: number * 200,
    end: number * 200 + text.length,
  }
}

function* observations(size: LibrarySize, random: () => number): Generator<Observation> {
  for (let series = 0; series < size.series; series += 1) {
    const about = {
      indicator: `indicator ${sentence(4, randomFrom(series % 50))}`,
      geography: `country ${Math.floor(series / 50) % 25}`,
      dimensions: {
        sex: pick(sexes, (series % 2) / 2),
        age: pick(ages, (Math.floor(series / 2) % 2) / 2),
        nationality: `nationality ${Math.floor(series / 1250)}`,
      },
      source: sourceId(series % sourceCount),
    }
    for (let month = 0; month < size.months; month += 1) {
      yield observation(about, { id: `large-${series}-${month}`, month }, random)
    }
  }
}

function observation(
  about: Pick<Observation, 'indicator' | 'geography' | 'dimensions' | 'source'>,
  { id, month }: { readonly id: string; readonly month: number },
  random: () => number,
): Observation {
  const date = `${2008 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  return {
    ...about,
    id,
    value: Math.floor(random() * 100_000),
    qualifier: 'exact',
    unit: 'persons',
    period: { start: date, end: date, text: '' },
    periodIsInferred: false,
    periodWording: '',
    provider: 'Eurostat',
    sentence: `Value of ${date} in the table of the report.`,
    start: month * 50,
    end: month * 50 + 44,
    vintage: null,
    flags: [],
    remark: null,
  }
}

function addNote(db: WriteDb, index: number, random: () => number): void {
  const id = `large-note-${index}`
  const title = sentence(6, random)
  const header = { ...emptyHeader, subject: sentence(8, random) }
  insertNote(db, { id, template: 'blank', title, header, nowMs: index })
  indexNote(db, {
    schemaVersion: 1,
    id,
    template: 'blank',
    title,
    revision: 0,
    savedAt: new Date(index).toISOString(),
    header,
    body: Array.from({ length: 10 }, (_, block) => ({
      id: `b${block}`,
      kind: 'paragraph',
      language: null,
      content: [{ kind: 'text', text: sentence(40, random), marks: [] }],
    })),
  })
}

function sourceId(index: number): string {
  return `large-source-${index}`
}
