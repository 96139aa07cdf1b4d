import type { WordAuthorship, WordChange } from '@shared/word/word-document'
import type { Story } from '../story/story'
import type { XmlNode } from '../xml/xml-node'

/** Who did it and when. Word writes local time as UTC, newer ones the true one beside it. */
export function authorshipOf({ attributes }: XmlNode): WordAuthorship {
  return {
    author: attributes['w:author'] ?? '',
    at: utcOf(attributes['w16du:dateUtc'] ?? attributes['w:date']),
  }
}

/** A date of a file as ISO 8601 in UTC; null for what is none. */
export function utcOf(date: string | undefined): string | null {
  if (date === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(date)) return null
  const hasZone = /(Z|[+-]\d\d:\d\d)$/.test(date)
  const moment = new Date(hasZone ? date : `${date}Z`)
  const isDate = !Number.isNaN(moment.getTime()) && moment.getUTCFullYear() > 1900
  return isDate ? moment.toISOString() : null
}

/** The tracked change that an element is, if it is one. */
export function changeOf(node: XmlNode, story: Story): WordChange | null {
  switch (node.name) {
    case 'w:ins':
      return { kind: 'inserted', ...authorshipOf(node), move: null }
    case 'w:del':
      return { kind: 'deleted', ...authorshipOf(node), move: null }
    case 'w:moveTo':
      return { kind: 'inserted', ...authorshipOf(node), move: lastOf(story.movesTo) }
    case 'w:moveFrom':
      return { kind: 'deleted', ...authorshipOf(node), move: lastOf(story.movesFrom) }
    default:
      return null
  }
}

/** What somebody put in and somebody took out again: it stands in no reading of the text. */
export function isPassing(changes: readonly WordChange[]): boolean {
  return (
    changes.length > 1 &&
    changes.some(({ kind }) => kind === 'inserted') &&
    changes.some(({ kind }) => kind === 'deleted')
  )
}

/** The one that counts of those that something stands in: the innermost. */
export function innermost(changes: readonly WordChange[]): WordChange | null {
  return changes[changes.length - 1] ?? null
}

/** Reads what stands in a change. */
export function within(story: Story, change: WordChange | null, read: () => void): void {
  const outer = story.changes
  if (change !== null) story.changes = [...outer, change]
  read()
  story.changes = outer
}

function lastOf(moves: ReadonlyMap<string, string>): string | null {
  return [...moves.values()].at(-1) ?? null
}
