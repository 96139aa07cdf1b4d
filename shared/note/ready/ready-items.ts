import type { Text } from '../../text/text'
import type { FigureInline } from '../inline'
import type { Note } from '../note'
import { excerptOf, isNotToBeSaid, mayHoldNotToBeSaid } from '../roles/not-to-be-said'
import { linesUnderHeadings, passageOf, passagesOfSpans, type ReadyLine } from './passage'
import { commentItems, headerItems, wordItems } from './places'
import type { ReadyFacts, ReadyFinding } from './ready-facts'
import type { ReadyItem } from './ready-item'
import { frozenItems, invitationItems, markedItems, markingItems, sentItems } from './surroundings'
import { figuresById, observationIdsOf, valueItems } from './value-items'

/**
 * What an author looks at before a note leaves: group by group as `readyGroups` has them, in each
 * group in the order of the note.
 */
export function readyItems(note: Note, facts: ReadyFacts, text: Text): readonly ReadyItem[] {
  const lines = linesUnderHeadings(note.body)
  const found = findingItems(facts.findings, figuresById(note.body), lines)
  const words = wordItems(note, lines, text)
  const of = (items: readonly ReadyItem[], group: ReadyItem['group']) =>
    items.filter((item) => item.group === group)
  const isDraft = facts.audience === 'colleagues'
  // What is not settled yet is what a draft goes to colleagues for.
  const unsettled = [
    ...inOrder(lines, [...of(found, 'openPoints'), ...of(words, 'openPoints')]),
    ...invitationItems(note, text),
    ...(isDraft ? [] : commentItems(note, lines, text)),
    ...of(words, 'brackets'),
    ...headerItems(note, text),
    ...of(found, 'header'),
  ]
  return [
    ...of(found, 'damage'),
    ...(isDraft ? [] : valueItems(note, facts, lines, text)),
    ...(isDraft ? unsettled.map(onlyTold) : unsettled),
    ...of(found, 'secret'),
    ...keptSecrets(note, lines, text),
    ...markingItems(note, facts.marking, text),
    ...of(found, 'library'),
    ...markedItems(facts.marked, text),
    ...frozenItems(facts.frozen, text),
    ...sentItems(facts, text),
  ]
}

function onlyTold(item: ReadyItem): ReadyItem {
  return item.severity === 'error' ? item : { ...item, isOpen: false, severity: 'info' }
}

function findingItems(
  findings: readonly ReadyFinding[],
  figures: ReadonlyMap<string, FigureInline>,
  lines: readonly ReadyLine[],
): readonly ReadyItem[] {
  const placed = findings.filter(({ place }) => place !== null && place.kind !== 'header')
  const passages = passagesOfSpans(lines, placed)
  const passageOfFinding = new Map(placed.map((finding, index) => [finding, passages[index]]))
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const { rule, severity, message, excerpt, place } = finding
    const name = `${rule} ${place?.kind === 'header' ? place.field : JSON.stringify(place)}`
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    const passage = passageOfFinding.get(finding) ?? null
    const at = place?.kind === 'words' ? (passage?.words.indexOf(place.words) ?? -1) : -1
    const figure = place?.kind === 'value' ? figures.get(place.id) : undefined
    const isPart = place?.kind === 'words' && passage !== null && place.words !== passage.words
    return {
      id: `${name} ${count}`,
      group: groupOfRule(rule),
      isOpen: true,
      severity,
      message,
      excerpt: place?.kind === 'words' ? place.words : excerpt,
      place,
      passage:
        isPart && at !== -1 ? { ...passage, start: at, end: at + place.words.length } : passage,
      observationIds: figure === undefined ? [] : observationIdsOf(figure),
      figure: null,
    }
  })
}

function groupOfRule(rule: string): ReadyItem['group'] {
  if (rule === 'body-damaged') return 'damage'
  if (rule === 'open-place') return 'openPoints'
  if (rule === 'secret-words' || rule === 'not-to-be-said') return 'secret'
  return rule === 'header' || rule === 'revision' ? 'header' : 'library'
}

/** What is not to be said may stand in a paper of its authors; they are to know that it does. */
function keptSecrets(
  { header, body }: Note,
  lines: readonly ReadyLine[],
  text: Text,
): readonly ReadyItem[] {
  if (!mayHoldNotToBeSaid(header)) return []
  return body.filter(isNotToBeSaid).flatMap((block): readonly ReadyItem[] => {
    const line = lines.find((one) => one.block === block && one.words !== '')
    if (line === undefined) return []
    return [
      {
        id: `kept ${block.id}`,
        group: 'secret',
        isOpen: false,
        severity: 'info',
        message: text('ready.staysInside'),
        excerpt: excerptOf(line.words),
        place: { kind: 'words', partId: line.partId, words: line.words },
        passage: passageOf(line, { start: 0, end: 0 }),
        observationIds: [],
        figure: null,
      },
    ]
  })
}

function inOrder(lines: readonly ReadyLine[], items: readonly ReadyItem[]): readonly ReadyItem[] {
  const orderOf = new Map(lines.map(({ partId }, index) => [partId, index]))
  const order = ({ place }: ReadyItem) =>
    place?.kind === 'words' ? (orderOf.get(place.partId) ?? 0) : -1
  return items.toSorted((one, other) => order(one) - order(other))
}
