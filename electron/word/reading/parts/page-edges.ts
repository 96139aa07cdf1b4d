import type { WordBlock } from '@shared/word/word-document'
import { textOfBlocks } from '../flow/block-text'
import { readBlocks } from '../flow/blocks'
import { beginStory } from '../story/story'
import type { WordFile } from '../story/word-file'
import { readXmlTree, type XmlNode } from '../xml/xml-node'
import { switchOf } from '../xml/xml-queries'
import { type Relationships, readRelationships } from './relationships'

export type PageEdge = 'header' | 'footer'

/**
 * What stands on top or at the foot of pages, first page first, each part once. What no page shows
 * is left out: first pages that are like the others, left pages that are like right ones.
 */
export function readPageEdges(
  file: WordFile,
  edge: PageEdge,
  document: {
    readonly sections: readonly XmlNode[]
    readonly links: Relationships
    readonly settings: XmlNode | undefined
  },
): readonly (readonly WordBlock[])[] {
  const hasLeftPages = switchOf(document.settings, 'w:evenAndOddHeaders') === true
  const names = document.sections.flatMap((section) => {
    const hasFirstPage = switchOf(section, 'w:titlePg') === true
    const kinds = [...(hasFirstPage ? ['first'] : []), 'default', ...(hasLeftPages ? ['even'] : [])]
    const referred = section.children.filter(({ name }) => name === `w:${edge}Reference`)
    return kinds.flatMap((kind) => {
      const found = referred.find(({ attributes }) => (attributes['w:type'] ?? 'default') === kind)
      return document.links.get(found?.attributes['r:id'] ?? '')?.target ?? []
    })
  })
  return [...new Set(names)]
    .map((name) => readEdge(file, name))
    .filter((blocks) => textOfBlocks(blocks) !== '' || blocks.some(hasMore))
}

function readEdge(file: WordFile, name: string): readonly WordBlock[] {
  const xml = file.readText(name)
  if (xml === undefined) return []
  const root = readXmlTree(xml, name)
  return readBlocks(beginStory(file, readRelationships(file.readText, name), root), root.children)
}

function hasMore(block: WordBlock): boolean {
  return block.kind === 'paragraph' && block.runs.some(({ kind }) => kind !== 'text')
}
