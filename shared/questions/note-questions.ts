import type { Block } from '../note/block'
import { plainTextOfBlock } from '../note/plain-text'

/** A question of a note, as its body has it. */
export type NoteQuestion = {
  readonly id: string
  /** From 1, through all blocks of questions. */
  readonly number: number
  readonly text: string
}

/** The questions of a body in reading order; one that is still empty has an empty text. */
export function questionsOf(body: readonly Block[]): readonly NoteQuestion[] {
  return body
    .flatMap((block) => (block.kind === 'questions' ? block.items : []))
    .map(({ id, content }, index) => ({
      id,
      number: index + 1,
      // As a paragraph its words come with those of its footnotes, a line each.
      text:
        plainTextOfBlock({ id, kind: 'paragraph', language: null, content }).split('\n')[0] ?? '',
    }))
}
