import { assertNever } from '../../base/assert-never'

/** What of a note carries a number, in reading order. */
export type NumberedPart =
  | { readonly kind: 'heading'; readonly id: string; readonly level: 1 | 2 | 3 }
  | { readonly kind: 'questions'; readonly questionIds: readonly string[] }
  | { readonly kind: 'table'; readonly id: string }

/** What can be pointed at from the text, with the number that it has now. */
export type Target = {
  readonly kind: 'section' | 'question' | 'table'
  /** As a sentence writes it: `2`, `1.3`; a heading of level 1 prints it as `2)`. */
  readonly number: string
}

/**
 * The numbers of all headings, questions and tables, by their ids in reading order. Each block of
 * questions begins at 1, as it prints; tables are counted through the note. A heading without one
 * of the level above it has a 0 there, as the page and Word show it.
 */
export function numberTargets(parts: readonly NumberedPart[]): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>()
  let counts: readonly number[] = [0, 0, 0]
  let tables = 0
  for (const part of parts) {
    switch (part.kind) {
      case 'heading': {
        counts = counts.map((count, index) => countAfter(count, index + 1 - part.level))
        targets.set(part.id, { kind: 'section', number: counts.slice(0, part.level).join('.') })
        break
      }
      case 'questions':
        for (const [index, id] of part.questionIds.entries())
          targets.set(id, { kind: 'question', number: String(index + 1) })
        break
      case 'table':
        tables += 1
        targets.set(part.id, { kind: 'table', number: String(tables) })
        break
      default:
        assertNever(part)
    }
  }
  return targets
}

/** @param depth of the counter below the heading that is counted: 0 its own level */
function countAfter(count: number, depth: number): number {
  if (depth > 0) return 0
  return depth === 0 ? count + 1 : count
}

/** How a heading's number prints before its words. */
export function printedHeadingNumber({ number }: Target): string {
  return number.includes('.') ? number : `${number})`
}
