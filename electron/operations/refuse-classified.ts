import { FicheError } from '@shared/contract/error'
import type { Block } from '@shared/note/block'
import { findClassifiedMarking } from '@shared/note/classified'
import type { NoteComment } from '@shared/note/comments/note-comment'
import type { Header } from '@shared/note/header'
import { plainTextOfBlock } from '@shared/note/plain-text'

/**
 * Refuses a text that is marked as EU classified information. A mention inside a sentence is none:
 * public documents name classified annexes.
 *
 * @throws FicheError `classified` naming the marking
 */
export function refuseClassified(
  header: Header,
  body: readonly Block[],
  comments: readonly NoteComment[] = [],
): void {
  const texts = [
    header.marking,
    header.type,
    header.subject,
    ...body.map(plainTextOfBlock),
    ...comments.flatMap(({ text, replies }) => [text, ...replies.map((reply) => reply.text)]),
  ]
  for (const text of texts) {
    const found = findClassifiedMarking(text)
    if (found?.standsAlone) throw new FicheError('classified', found.name)
  }
}
