import type { WordBlock } from '@shared/word/word-document'
import type { XmlNode } from '../xml/xml-node'
import { childValue, findAll, findChild } from '../xml/xml-queries'

/**
 * Leaves out the sections that only begin columns or other margins on the same page: how one begins
 * is said by the one that comes next.
 */
export function withoutContinuous(
  blocks: readonly WordBlock[],
  body: XmlNode,
): readonly WordBlock[] {
  const kinds = findAll(body, 'w:sectPr').map((node) => childValue(node, 'w:type') ?? 'nextPage')
  const turned = findAll(body, 'w:sectPr').map(
    (node) => findChild(node, 'w:pgSz')?.attributes['w:orient'] === 'landscape',
  )
  let at = -1
  return blocks.filter((block) => {
    if (block.kind !== 'section') return true
    at += 1
    return kinds[at + 1] !== 'continuous' || turned[at + 1] !== turned[at]
  })
}
