import { assertNever } from '../../base/assert-never'
import { letterOf } from '../../base/letters'
import { annexNumberOf } from '../annexes/body-parts'

/** What of a note carries a number, in reading order. */
export type NumberedPart =
  | { readonly kind: 'heading'; readonly id: string; readonly level: 1 | 2 | 3 }
  | { readonly kind: 'questions'; readonly questions: readonly NumberedQuestion[] }
  | { readonly kind: 'table' | 'paragraph' | 'annex'; readonly id: string }

/** A question with what is asked under its number in parts. */
type NumberedQuestion = { readonly id: string; readonly partIds: readonly string[] }

/** What can be pointed at from the text, with the number that it has now. */
export type Target = {
  readonly kind: 'section' | 'question' | 'table' | 'paragraph' | 'annex'
  /**
   * As a sentence writes it: `2`, `1.3`, `3(a)`, `II`; a heading of level 1 prints it as `2)`. The only annex
   * of a note has none.
   */
  readonly number: string
  /** The number of the annex that it stands in; null for the main text. */
  readonly annex: string | null
}

/**
 * The numbers of all headings, questions, tables, numbered paragraphs and annexes, by their ids in
 * reading order. Each block of questions begins at 1, as it prints; headings and paragraphs begin
 * anew in each annex; tables are counted through the note. A heading without one of the level above
 * it has a 0 there, as the page and Word show it.
 */
export function numberTargets(parts: readonly NumberedPart[]): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>()
  let counts: readonly number[] = [0, 0, 0]
  let [tables, paragraphs, annexes] = [0, 0, 0]
  const annexCount = parts.filter(({ kind }) => kind === 'annex').length
  let annex: string | null = null
  for (const part of parts) {
    switch (part.kind) {
      case 'heading': {
        counts = counts.map((count, index) => countAfter(count, index + 1 - part.level))
        const number = counts.slice(0, part.level).join('.')
        targets.set(part.id, { kind: 'section', number, annex })
        break
      }
      case 'questions':
        for (const [index, { id, partIds }] of part.questions.entries()) {
          const number = String(index + 1)
          targets.set(id, { kind: 'question', number, annex })
          for (const [place, partId] of partIds.entries()) {
            const letter = letterOf(place + 1)
            targets.set(partId, { kind: 'question', number: `${number}(${letter})`, annex })
          }
        }
        break
      case 'table':
        tables += 1
        targets.set(part.id, { kind: 'table', number: String(tables), annex })
        break
      case 'paragraph':
        paragraphs += 1
        targets.set(part.id, { kind: 'paragraph', number: String(paragraphs), annex })
        break
      case 'annex':
        annexes += 1
        counts = [0, 0, 0]
        paragraphs = 0
        annex = annexNumberOf(annexes, annexCount)
        targets.set(part.id, { kind: 'annex', number: annex, annex: null })
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
