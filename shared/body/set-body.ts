import type * as Y from 'yjs'
import { commonPairs } from '../base/common-pairs'
import { type Block, blockSchema } from '../note/block'
import { blocksOfBody } from './blocks-of-body'
import { keepComments, placedComments } from './comments/set-comments'
import { elementOfBlock } from './element-of-block'
import { bodyFragmentName } from './nodes'

/**
 * Gives the body this state as the smallest change by block: blocks that stand unchanged in the
 * same order keep their elements (and with them their history), the others are taken out or put in.
 * Comments stay on their words. One transaction, so one update and one step back.
 */
export function setBody(doc: Y.Doc, blocks: readonly Block[]): void {
  const fragment = doc.getXmlFragment(bodyFragmentName)
  doc.transact(() => {
    const before = blocksOfBody(doc)
    const comments = placedComments(doc)
    const kept = new Map(
      commonPairs(before.map(keyOf), blocks.map(keyOf)).map(([one, other]) => [other, one]),
    )
    let taken = 0
    for (const [index, block] of blocks.entries()) {
      const keptIndex = kept.get(index)
      if (keptIndex === undefined) {
        fragment.insert(index, [elementOfBlock(block)])
      } else {
        fragment.delete(index, keptIndex - taken)
        taken = keptIndex + 1
      }
    }
    fragment.delete(blocks.length, fragment.length - blocks.length)
    keepComments(doc, comments)
  })
}

/** Read through the schema, which puts the keys in one order. */
function keyOf(block: Block): string {
  return JSON.stringify(blockSchema.parse(block))
}
