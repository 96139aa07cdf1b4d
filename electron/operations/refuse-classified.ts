import { FicheError } from '@shared/contract/error'
import type { Block } from '@shared/note/block'
import { findClassifiedMarking } from '@shared/note/classified'
import type { Header } from '@shared/note/header'
import { plainTextOfBlock } from '@shared/note/plain-text'

/**
 * Refuses a text that is marked as EU classified information. A mention inside a sentence is none:
 * public documents name classified annexes.
 *
 * @throws FicheError `classified` naming the marking
 */
export function refuseClassified(header: Header, body: readonly Block[]): void {
  const texts = [header.marking, header.type, header.subject, ...body.map(plainTextOfBlock)]
  for (const text of texts) {
    const found = findClassifiedMarking(text)
    if (found?.standsAlone) throw new FicheError('classified', found.name)
  }
}
