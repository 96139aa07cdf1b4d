import type { WordBlock } from '@shared/word/word-document'
import type { XmlNode } from '../xml/xml-node'
import { childValue } from '../xml/xml-queries'

/**
 * Leaves out the sections that only begin columns or other margins on the same page: how one begins
 * is said by the one that comes next.
 *
 * @param sections properties of the sections among the blocks, in order
 */
export function withoutContinuous(
  blocks: readonly WordBlock[],
  sections: readonly XmlNode[],
): readonly WordBlock[] {
  const ends = blocks.filter((block) => block.kind === 'section')
  const left = new Set(
    ends.filter(({ orientation }, at) => {
      const next = sections[at + 1]
      return (
        childValue(next, 'w:type') === 'continuous' && ends[at + 1]?.orientation === orientation
      )
    }),
  )
  return blocks.filter((block) => block.kind !== 'section' || !left.has(block))
}
