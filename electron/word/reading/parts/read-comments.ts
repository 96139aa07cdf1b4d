import type { WordComment } from '@shared/word/word-document'
import { textOfBlocks } from '../flow/block-text'
import { readBlocks } from '../flow/blocks'
import { authorshipOf, utcOf } from '../flow/changes'
import { beginStory } from '../story/story'
import type { WordFile } from '../story/word-file'
import type { XmlNode } from '../xml/xml-node'
import { childrenNamed, findAll, isOn } from '../xml/xml-queries'
import type { Relationships } from './relationships'

/** What Word keeps of comments beside their text. */
export type CommentParts = {
  readonly root: XmlNode | undefined
  readonly links: Relationships
  /** `commentsExtended`: which one answers which, and what is resolved, by paragraph. */
  readonly extended: XmlNode | undefined
  /** `commentsIds`: paragraphs to ids that last. */
  readonly ids: XmlNode | undefined
  /** `commentsExtensible`: true times, by ids that last. */
  readonly extensible: XmlNode | undefined
}

/** Comments in the order of the file, their paragraphs as lines. */
export function readComments(file: WordFile, parts: CommentParts): readonly WordComment[] {
  const nodes = childrenNamed(parts.root, 'w:comment')
  const paragraphs = nodes.map(lastParagraphId)
  const idByParagraph = new Map(
    nodes.map(({ attributes }, at) => [paragraphs[at], attributes['w:id']]),
  )
  const extended = new Map(
    parts.extended?.children.map(({ attributes }) => [attributes['w15:paraId'] ?? '', attributes]),
  )
  const timeOf = trueTimes(parts)
  return nodes.map((node, at): WordComment => {
    const paragraph = paragraphs[at] ?? ''
    const more = extended.get(paragraph)
    const done = more?.['w15:done']
    const parent = more?.['w15:paraIdParent']
    const { author, at: writtenAt } = authorshipOf(node)
    return {
      id: node.attributes['w:id'] ?? '',
      author,
      at: timeOf(paragraph) ?? writtenAt,
      initials: node.attributes['w:initials'] ?? '',
      text: textOfBlocks(readBlocks(beginStory(file, parts.links, node), node.children)),
      parentId: parent === undefined ? null : (idByParagraph.get(parent) ?? null),
      isResolved: done !== undefined && isOn(done),
    }
  })
}

/** Word ties what it keeps elsewhere to the last paragraph of a comment. */
function lastParagraphId(node: XmlNode): string {
  return findAll(node, 'w:p').at(-1)?.attributes['w14:paraId'] ?? ''
}

function trueTimes({ ids, extensible }: CommentParts): (paragraph: string) => string | null {
  const lasting = new Map(
    ids?.children.map(({ attributes }) => [
      attributes['w16cid:paraId'] ?? '',
      attributes['w16cid:durableId'] ?? '',
    ]),
  )
  const times = new Map(
    extensible?.children.map(({ attributes }) => [
      attributes['w16cex:durableId'] ?? '',
      utcOf(attributes['w16cex:dateUtc']),
    ]),
  )
  return (paragraph) => times.get(lasting.get(paragraph) ?? '') ?? null
}
