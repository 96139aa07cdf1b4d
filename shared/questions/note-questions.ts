import type { Block } from '../note/block'
import type { Inline } from '../note/inline'
import { plainTextOfBlock } from '../note/plain-text'

/** A question of a note, as its body has it. */
export type NoteQuestion = {
  readonly id: string
  /** From 1, through all blocks of questions. */
  readonly number: number
  readonly text: string
  /** What is asked under its number in parts, `(a)` first; one that is empty has an empty text. */
  readonly subQuestions: readonly string[]
}

/** The questions of a body in reading order; one that is still empty has an empty text. */
export function questionsOf(body: readonly Block[]): readonly NoteQuestion[] {
  return body
    .flatMap((block) => (block.kind === 'questions' ? block.items : []))
    .map(({ id, content, subQuestions = [] }, index) => ({
      id,
      number: index + 1,
      text: lineOf(content),
      subQuestions: subQuestions.map((part) => lineOf(part.content)),
    }))
}

/** The words without those of footnotes. */
function lineOf(inlines: readonly Inline[]): string {
  const content = inlines.filter(({ kind }) => kind !== 'footnote')
  return plainTextOfBlock({ id: 'line', kind: 'paragraph', language: null, content })
}
