import type { Text, TextKey } from '@shared/text/text'

const keys: Readonly<Record<string, TextKey>> = {
  number: 'field.number',
  title: 'field.title',
  text: 'field.text',
  date: 'field.date',
  sourceId: 'field.source',
  sentence: 'edit.sentence',
  place: 'field.place',
  actors: 'field.actors',
  deadline: 'field.deadline',
  status: 'field.status',
  reference: 'field.reference',
  marking: 'field.marking',
  institution: 'field.institution',
  region: 'field.region',
  route: 'field.route',
  summary: 'field.summary',
  statedPillars: 'edit.statedPillars',
  statedMeasures: 'edit.statedMeasures',
  observationId: 'field.statistic',
  fileName: 'field.fileName',
  isReadWhole: 'field.isReadWhole',
  pillarId: 'field.pillar',
  groupId: 'field.group',
  position: 'field.position',
}

/** What people call a field of the library; a field of a later Fiche keeps its own name. */
export function fieldName(name: string, text: Text): string {
  const key = keys[name]
  return key === undefined ? name : text(key)
}
